package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingBase;

/**
 * The order in which mappings of edges are treated: as they stand in the specification, but each after those that its
 * edges end at. Mappings that end at each other in a circle are left out.
 */
final class EdgeOrder {

    private final DiagramState state;
    private final ModelSession session;
    private List<EdgeSlot> slots;

    EdgeOrder(DiagramState state, ModelSession session) {
        this.state = state;
        this.session = session;
    }

    List<EdgeSlot> slots() {
        if (slots == null) {
            slots = find();
        }
        return slots;
    }

    private List<EdgeSlot> find() {
        Map<EdgeMapping, EdgeMappingBase> open = new LinkedHashMap<>();
        for (EdgeMappingBase mapping : state.table().edges()) {
            EdgeMapping root = Mappings.root(mapping);
            if (root == null) {
                session.report(Severity.ERROR, Messages.Diagram_importsNothing, mapping, null);
            } else {
                open.putIfAbsent(root, mapping);
            }
        }
        Set<EdgeMapping> all = new LinkedHashSet<>(open.keySet());
        List<EdgeSlot> result = new ArrayList<>();
        take(open, result, mapping -> ends(mapping).stream().noneMatch(all::contains));
        while (take(open, result, mapping -> ends(mapping).stream().noneMatch(open::containsKey))) {
            continue;
        }
        for (EdgeMapping mapping : open.keySet()) {
            session.report(Severity.ERROR, Messages.bind(Messages.Diagram_edgeCircle, mapping.getName()), mapping,
                    null);
        }
        return result;
    }

    private boolean take(Map<EdgeMapping, EdgeMappingBase> open, List<EdgeSlot> result,
            Predicate<EdgeMapping> ready) {
        boolean taken = false;
        for (EdgeMapping mapping : List.copyOf(open.keySet())) {
            if (ready.test(mapping)) {
                EdgeSlot slot = state.anyEdgeSlot(mapping);
                slot.setActual(open.remove(mapping));
                result.add(slot);
                taken = true;
            }
        }
        return taken;
    }

    private static List<EdgeMapping> ends(EdgeMapping mapping) {
        List<EdgeMapping> result = new ArrayList<>();
        for (List<DiagramElementMapping> ends : List.of(mapping.getSourceMapping(), mapping.getTargetMapping())) {
            for (DiagramElementMapping end : ends) {
                if (end instanceof EdgeMapping edge) {
                    result.add(edge);
                }
            }
        }
        return result;
    }
}
