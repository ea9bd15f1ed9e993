package org.clusterscape.viewpoint.internal.diagram;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.representation.diagram.DNodeList;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.eclipse.emf.ecore.EObject;

/**
 * The elements that edges can begin and end at, by mapping, in the order in which a refresh visits them. Those of
 * mappings in layers that are off are not among them. An element counts for what its mapping imports, too.
 */
final class Views {

    private final DiagramState state;
    private Map<EObject, Set<EdgeTarget>> nodes;
    private final Map<EObject, Set<EdgeTarget>> edges = new HashMap<>();

    Views(DiagramState state) {
        this.state = state;
    }

    /** The elements of a mapping. */
    Set<EdgeTarget> of(EObject mapping) {
        if (mapping instanceof EdgeMapping edgeMapping) {
            return edges.computeIfAbsent(mapping, key -> edgesOf(edgeMapping));
        }
        if (nodes == null) {
            nodes = new HashMap<>();
            collect(state.root());
        }
        return nodes.getOrDefault(mapping, Set.of());
    }

    /** The edges of a mapping are others than before. */
    void edgesChanged(EdgeMapping mapping) {
        edges.remove(mapping);
    }

    private Set<EdgeTarget> edgesOf(EdgeMapping mapping) {
        Set<EdgeTarget> result = new LinkedHashSet<>();
        EdgeSlot slot = state.edgeSlot(mapping);
        if (slot != null) {
            slot.edges().values().forEach(node -> result.add(node.element()));
        }
        return result;
    }

    // Items of lists are no ends.
    private void collect(ViewNode owner) {
        for (Slot slot : state.activeSlots(owner)) {
            if (slot.visited().isEmpty() || !slot.isBorder() && owner.view() instanceof DNodeList) {
                continue;
            }
            for (AbstractNodeMapping mapping : Mappings.lineage(slot.mapping())) {
                Set<EdgeTarget> known = nodes.computeIfAbsent(mapping, key -> new LinkedHashSet<>());
                for (ViewNode node : slot.visited()) {
                    known.add((EdgeTarget) node.view());
                }
            }
            slot.visited().forEach(this::collect);
        }
    }
}
