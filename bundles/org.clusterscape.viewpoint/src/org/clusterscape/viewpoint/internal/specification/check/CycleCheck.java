package org.clusterscape.viewpoint.internal.specification.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMappingImport;
import org.clusterscape.viewpoint.vsm.diagram.DiagramImportDescription;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingImport;
import org.clusterscape.viewpoint.vsm.diagram.NodeMappingImport;
import org.clusterscape.viewpoint.vsm.tool.ExternalJavaActionCall;
import org.clusterscape.viewpoint.vsm.tree.TreeItemMapping;
import org.eclipse.emf.ecore.EObject;

/** Nothing can be taken over from itself, and no edge can end on itself; a container may lie in itself if that ends. */
final class CycleCheck implements Check {

    @Override
    public void check(EObject element, Findings findings) {
        if (reaches(element, element, CycleCheck::takenOver)) {
            findings.error(Kind.STRUCTURE, element, Messages.Cycle_import);
        }
        if (element instanceof EdgeMapping edge && reaches(edge, edge, CycleCheck::ends)) {
            findings.error(Kind.STRUCTURE, edge, Messages.Cycle_edge);
        }
        if (element instanceof ContainerMapping container && isEndless(container)) {
            findings.error(Kind.STRUCTURE, container, Messages.Cycle_container);
        }
    }

    private static Collection<? extends EObject> takenOver(EObject element) {
        EObject next = switch (element) {
            case NodeMappingImport mapping -> mapping.getImportedMapping();
            case ContainerMappingImport mapping -> mapping.getImportedMapping();
            case EdgeMappingImport mapping -> mapping.getImportedMapping();
            case DiagramImportDescription diagram -> diagram.getImportedDiagram();
            case TreeItemMapping item -> item.getSpecialize();
            case ExternalJavaActionCall call -> call.getAction();
            default -> null;
        };
        return next == null ? List.of() : List.of(next);
    }

    private static Collection<? extends EObject> ends(EObject element) {
        List<EObject> ends = new ArrayList<>();
        if (element instanceof EdgeMapping edge) {
            ends.addAll(edge.getSourceMapping());
            ends.addAll(edge.getTargetMapping());
        }
        return ends;
    }

    /** Without an expression all instances are candidates, so that a container within itself would never end. */
    private static boolean isEndless(ContainerMapping container) {
        String candidates = container.getSemanticCandidatesExpression();
        return (candidates == null || candidates.isBlank()) && container.isCreateElements()
                && reaches(container, container, CycleCheck::inside);
    }

    private static Collection<? extends EObject> inside(EObject element) {
        List<EObject> inside = new ArrayList<>();
        if (element instanceof ContainerMapping container) {
            inside.addAll(container.getSubContainerMappings());
            inside.addAll(container.getReusedContainerMappings());
        }
        return inside;
    }

    private static boolean reaches(EObject from, EObject wanted,
            Function<EObject, Collection<? extends EObject>> next) {
        Set<EObject> seen = new HashSet<>();
        List<EObject> open = new ArrayList<>(next.apply(from));
        while (!open.isEmpty()) {
            EObject each = open.removeLast();
            if (each == wanted) {
                return true;
            }
            if (seen.add(each)) {
                open.addAll(next.apply(each));
            }
        }
        return false;
    }
}
