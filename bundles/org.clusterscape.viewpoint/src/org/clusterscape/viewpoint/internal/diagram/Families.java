package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.vsm.description.MappingImport;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.eclipse.emf.ecore.EObject;

/**
 * Mappings that import each other share their elements: an object is shown once in an owner, by the first of them that
 * accepts it, and its element is handed over when that changes.
 */
final class Families {

    private final DiagramState state;
    private final NodePass pass;

    Families(DiagramState state, NodePass pass) {
        this.state = state;
        this.pass = pass;
    }

    /** Finds the accepted candidates of all slots that share elements. */
    void assign(ViewNode owner, List<Slot> active) {
        if (owner.slots().stream().noneMatch(slot -> slot.mapping() instanceof MappingImport)) {
            return;
        }
        Map<AbstractNodeMapping, List<Slot>> families = new LinkedHashMap<>();
        for (Slot slot : owner.slots()) {
            families.computeIfAbsent(Mappings.root(slot.mapping()), key -> new ArrayList<>()).add(slot);
        }
        for (List<Slot> family : families.values()) {
            List<Slot> now = active.stream().filter(family::contains).toList();
            if (family.size() > 1 && now.stream().anyMatch(Slot::mayDiffer)) {
                assign(family, now);
            }
        }
    }

    private void assign(List<Slot> family, List<Slot> active) {
        Set<EObject> taken = new HashSet<>();
        for (Slot slot : active) {
            List<EObject> accepted = pass.accepted(slot, taken);
            taken.addAll(accepted);
            for (EObject candidate : accepted) {
                if (!slot.elements().containsKey(candidate)) {
                    takeOver(family, slot, candidate);
                }
            }
            slot.prepare(accepted);
        }
    }

    private void takeOver(List<Slot> family, Slot slot, EObject candidate) {
        for (Slot other : family) {
            ViewNode node = other.isBorder() == slot.isBorder() ? other.elements().remove(candidate) : null;
            if (node != null) {
                slot.elements().put(candidate, node);
                state.viewsChanged(other.mapping());
                state.viewsChanged(slot.mapping());
                state.factory().setMapping(node, slot.mapping());
                state.round().setAnyHandedOver();
                return;
            }
        }
    }
}
