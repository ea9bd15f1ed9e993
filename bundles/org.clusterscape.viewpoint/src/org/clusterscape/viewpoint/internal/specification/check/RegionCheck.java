package org.clusterscape.viewpoint.internal.specification.check;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.diagram.ContainerLayout;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMappingImport;
import org.clusterscape.viewpoint.vsm.style.ContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.style.FlatContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.style.WorkspaceImageDescription;
import org.eclipse.emf.ecore.EObject;

/** What lists and stacks of containers can hold, and what they and their compartments can look like. */
final class RegionCheck implements Check {

    @Override
    public void check(EObject element, Findings findings) {
        if (element instanceof ContainerMapping mapping) {
            if (mapping.getChildrenPresentation() == ContainerLayout.LIST) {
                list(mapping, findings);
            } else if (isStack(mapping)) {
                stack(mapping, findings);
            }
            if (isRegion(mapping)) {
                region(mapping, findings);
            }
        }
    }

    private static void list(ContainerMapping mapping, Findings findings) {
        for (ContainerMapping inner : mapping.getSubContainerMappings()) {
            findings.error(Kind.STRUCTURE, inner, Messages.List_container);
        }
        if (!mapping.getReusedContainerMappings().isEmpty()) {
            findings.error(Kind.STRUCTURE, mapping, Messages.List_container);
        }
    }

    private static void stack(ContainerMapping mapping, Findings findings) {
        boolean hasRegions = !mapping.getSubContainerMappings().isEmpty()
                || !mapping.getReusedContainerMappings().isEmpty();
        if (!hasRegions && !(mapping instanceof ContainerMappingImport)) {
            findings.error(Kind.STRUCTURE, mapping, Messages.Stack_withoutContainers);
        }
        if (!mapping.getSubNodeMappings().isEmpty() || !mapping.getReusedNodeMappings().isEmpty()) {
            findings.error(Kind.STRUCTURE, mapping, Messages.Stack_node);
        }
        if (isRegion(mapping)) {
            findings.warning(Kind.STRUCTURE, mapping, Messages.Stack_inStack);
        }
        styles(mapping, findings);
    }

    private static void region(ContainerMapping mapping, Findings findings) {
        if (!mapping.getBorderedNodeMappings().isEmpty() || !mapping.getReusedBorderedNodeMappings().isEmpty()) {
            findings.error(Kind.STRUCTURE, mapping, Messages.Region_border);
        }
        if (!isStack(mapping)) {
            styles(mapping, findings);
        }
    }

    private static void styles(ContainerMapping mapping, Findings findings) {
        List<ContainerStyleDescription> styles = new ArrayList<>();
        styles.add(mapping.getStyle());
        mapping.getConditionnalStyles().forEach(each -> styles.add(each.getStyle()));
        for (ContainerStyleDescription style : styles) {
            if (style != null && !(style instanceof FlatContainerStyleDescription)
                    && !(style instanceof WorkspaceImageDescription)) {
                findings.error(Kind.STRUCTURE, style, Messages.Region_style);
            }
        }
    }

    private static boolean isStack(ContainerMapping mapping) {
        return mapping.getChildrenPresentation() == ContainerLayout.VERTICAL_STACK
                || mapping.getChildrenPresentation() == ContainerLayout.HORIZONTAL_STACK;
    }

    private static boolean isRegion(ContainerMapping mapping) {
        return mapping.eContainer() instanceof ContainerMapping outer && isStack(outer);
    }
}
