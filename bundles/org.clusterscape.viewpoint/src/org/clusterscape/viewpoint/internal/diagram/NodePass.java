package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.ContainerLayout;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/**
 * Brings nodes, containers, lists and items up to date, from the diagram downwards, and looks only where something is
 * due. Nodes and items follow the order of the candidates; containers stay where they are, and new ones go to the end.
 */
final class NodePass {

    private final DiagramState state;
    private final Evaluations evaluations;
    private final ElementFactory factory;
    private final Families families;

    NodePass(DiagramState state) {
        this.state = state;
        this.evaluations = state.evaluations();
        this.factory = state.factory();
        this.families = new Families(state, this);
    }

    void run() {
        visit(state.root());
    }

    private void visit(ViewNode node) {
        if (!node.isChangedBelow()) {
            return;
        }
        state.checkCanceled();
        node.setUnchangedBelow();
        List<Slot> slots = state.activeSlots(node);
        families.assign(node, slots);
        for (Slot slot : slots) {
            if (slot.mayDiffer()) {
                update(slot);
            } else {
                for (ViewNode child : slot.visited()) {
                    state.refreshLooks(child);
                }
            }
            for (ViewNode child : slot.visited()) {
                visit(child);
            }
        }
    }

    /** The candidates of a slot that are accepted now. */
    List<EObject> accepted(Slot slot, Set<EObject> taken) {
        AbstractNodeMapping mapping = slot.mapping();
        DSemanticDecorator view = slot.owner().view();
        if (slot.isDue()) {
            slot.setCandidates(state.reads().evaluate(slot, () -> candidates(slot)));
        }
        return slot.accepted(taken, (precondition, candidate) -> state.reads().evaluate(precondition,
                () -> evaluations.isAccepted(mapping, view, candidate)));
    }

    private Collection<EObject> candidates(Slot slot) {
        if (state.isSynchronized(slot.mapping())) {
            return evaluations.candidates(slot.mapping(), slot.owner().view());
        }
        // Nothing new is made; what is there stays as long as it is proposed.
        Set<EObject> present = new LinkedHashSet<>();
        for (EObject target : slot.elements().keySet()) {
            if (target.eResource() != null) {
                present.add(target);
            }
        }
        Collection<EObject> proposed = evaluations.proposed(slot.mapping(), slot.owner().view());
        if (proposed != null) {
            present.retainAll(new HashSet<>(proposed));
        }
        return present;
    }

    private void update(Slot slot) {
        List<EObject> accepted = accepted(slot, Set.of());
        removeOthers(slot, accepted);
        List<ViewNode> kept = new ArrayList<>(accepted.size());
        List<ViewNode> created = new ArrayList<>();
        if (slot.isBorder()) {
            create(slot, accepted, created);
            keep(slot, accepted, kept);
        } else if (followsCandidates(slot)) {
            arrange(slot, accepted, kept, created);
        } else {
            keep(slot, accepted, kept);
            create(slot, accepted, created);
        }
        if (!created.isEmpty()) {
            state.viewsChanged(slot.mapping());
        }
        List<ViewNode> visited = created.isEmpty() ? kept : created;
        if (!created.isEmpty()) {
            visited.addAll(kept);
            state.round().settleLater(slot, accepted);
        }
        slot.setVisited(visited);
    }

    private static boolean followsCandidates(Slot slot) {
        return !(slot.mapping() instanceof ContainerMapping) || isStack(slot.owner().mapping());
    }

    static boolean isStack(AbstractNodeMapping mapping) {
        return mapping instanceof ContainerMapping container
                && (container.getChildrenPresentation() == ContainerLayout.VERTICAL_STACK
                        || container.getChildrenPresentation() == ContainerLayout.HORIZONTAL_STACK);
    }

    private void removeOthers(Slot slot, List<EObject> accepted) {
        if (slot.elements().isEmpty()) {
            return;
        }
        Set<EObject> staying = new HashSet<>(accepted);
        List<ViewNode> leaving = new ArrayList<>();
        slot.elements().forEach((target, node) -> {
            if (!staying.contains(target)) {
                leaving.add(node);
            }
        });
        leaving.forEach(node -> state.remove(slot, node));
    }

    private void keep(Slot slot, List<EObject> accepted, List<ViewNode> kept) {
        for (EObject candidate : accepted) {
            ViewNode node = slot.elements().get(candidate);
            if (node != null && !node.isFresh()) {
                state.refreshLooks(node);
                kept.add(node);
            }
        }
    }

    private void create(Slot slot, List<EObject> accepted, List<ViewNode> created) {
        EList<DDiagramElement> siblings = factory.siblings(slot);
        for (EObject candidate : accepted) {
            if (!slot.elements().containsKey(candidate) && state.mayAdd(slot, candidate)) {
                created.add(factory.create(slot, candidate, siblings, siblings.size()));
            }
        }
    }

    // The elements take the places from the first of them on, in the order of the candidates.
    private void arrange(Slot slot, List<EObject> accepted, List<ViewNode> kept, List<ViewNode> created) {
        EList<DDiagramElement> siblings = factory.siblings(slot);
        int place = firstPlace(slot, siblings);
        for (EObject candidate : accepted) {
            ViewNode node = slot.elements().get(candidate);
            if (node != null) {
                state.refreshLooks(node);
                if (siblings.get(place) != node.view()) {
                    siblings.move(place, node.element());
                }
                kept.add(node);
                place++;
            } else if (state.mayAdd(slot, candidate)) {
                created.add(factory.create(slot, candidate, siblings, place));
                place++;
            }
        }
    }

    private static int firstPlace(Slot slot, EList<DDiagramElement> siblings) {
        if (!slot.elements().isEmpty()) {
            Set<Object> own = new HashSet<>();
            slot.elements().values().forEach(node -> own.add(node.view()));
            for (int i = 0; i < siblings.size(); i++) {
                if (own.contains(siblings.get(i))) {
                    return i;
                }
            }
        }
        return siblings.size();
    }
}
