package org.clusterscape.viewpoint.internal.diagram;

import java.util.LinkedHashSet;
import java.util.Set;

import org.clusterscape.viewpoint.vsm.description.MappingImport;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.ContainerLayout;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMappingImport;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingBase;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingImport;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.diagram.NodeMappingImport;
import org.eclipse.emf.ecore.EObject;

/** Reads mappings, with what an import takes over from the mapping that it imports. */
public final class Mappings {

    private Mappings() {
    }

    /** The mapping that an import imports; null for all other mappings. */
    public static AbstractNodeMapping imported(AbstractNodeMapping mapping) {
        return switch (mapping) {
            case NodeMappingImport node -> node.getImportedMapping();
            case ContainerMappingImport container -> container.getImportedMapping();
            default -> null;
        };
    }

    /** The mapping that any import imports; null for all other mappings. */
    public static EObject importedOf(EObject mapping) {
        return switch (mapping) {
            case AbstractNodeMapping node -> imported(node);
            case EdgeMappingImport edge -> edge.getImportedMapping();
            default -> null;
        };
    }

    /** A mapping and all that it imports, at any distance. */
    public static Set<AbstractNodeMapping> lineage(AbstractNodeMapping mapping) {
        Set<AbstractNodeMapping> result = new LinkedHashSet<>();
        for (AbstractNodeMapping each = mapping; each != null && result.add(each);) {
            each = imported(each);
        }
        return result;
    }

    /** The mapping at the end of a chain of imports. */
    public static AbstractNodeMapping root(AbstractNodeMapping mapping) {
        if (!(mapping instanceof MappingImport)) {
            return mapping;
        }
        AbstractNodeMapping last = mapping;
        for (AbstractNodeMapping each : lineage(mapping)) {
            last = each;
        }
        return last;
    }

    /** The mapping at the end of a chain of imports; null if there is none. */
    public static EdgeMapping root(EdgeMappingBase mapping) {
        Set<EdgeMappingBase> seen = new LinkedHashSet<>();
        EdgeMappingBase each = mapping;
        while (each instanceof EdgeMappingImport edge && seen.add(each)) {
            each = edge.getImportedMapping();
        }
        return each instanceof EdgeMapping result ? result : null;
    }

    /** The class of the elements; an import without one has that of the mapping that it imports. */
    public static String domainClass(AbstractNodeMapping mapping) {
        for (AbstractNodeMapping each : lineage(mapping)) {
            if (!isEmpty(each.getDomainClass())) {
                return each.getDomainClass();
            }
        }
        return null;
    }

    /** Whether the engine makes elements on its own. */
    public static boolean createsElements(AbstractNodeMapping mapping) {
        return root(mapping).isCreateElements();
    }

    /** Whether elements of a mapping are lists. */
    public static boolean isList(ContainerMapping mapping) {
        return mapping.getChildrenPresentation() == ContainerLayout.LIST;
    }

    /** The layer that a mapping is in; null if there is none. */
    public static Layer layerOf(EObject mapping) {
        EObject each = mapping.eContainer();
        while (each != null && !(each instanceof Layer)) {
            each = each.eContainer();
        }
        return (Layer) each;
    }

    /** Whether an expression is missing or blank. */
    public static boolean isEmpty(String expression) {
        return expression == null || expression.isBlank();
    }
}
