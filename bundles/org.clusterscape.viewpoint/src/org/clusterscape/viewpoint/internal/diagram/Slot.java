package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.eclipse.emf.ecore.EObject;

/**
 * The elements of one mapping in one owner. As a unit it is the expression with the candidates; each candidate's
 * precondition is a unit of its own.
 */
final class Slot extends Unit {

    private final ViewNode owner;
    private final AbstractNodeMapping mapping;
    private final boolean border;
    private final Map<EObject, ViewNode> elements = new LinkedHashMap<>(4);
    private Map<EObject, Precondition> preconditions = Map.of();
    private Collection<EObject> candidates = Set.of();
    private List<ViewNode> visited = List.of();
    private List<EObject> prepared;
    private boolean preconditionDue;

    Slot(ViewNode owner, AbstractNodeMapping mapping, boolean border) {
        this.owner = owner;
        this.mapping = mapping;
        this.border = border;
    }

    ViewNode owner() {
        return owner;
    }

    AbstractNodeMapping mapping() {
        return mapping;
    }

    /** Whether the elements stand at the border of the owner. */
    boolean isBorder() {
        return border;
    }

    /** The elements there are, by what they show. */
    Map<EObject, ViewNode> elements() {
        return elements;
    }

    /** The elements in the order of the last visit: new ones first, and the others in the order of the candidates. */
    List<ViewNode> visited() {
        return visited;
    }

    void setVisited(List<ViewNode> nodes) {
        visited = nodes;
    }

    Collection<EObject> candidates() {
        return candidates;
    }

    void setCandidates(Collection<EObject> found) {
        candidates = found;
    }

    /** Whether it may have other elements than it has. */
    boolean mayDiffer() {
        return isDue() || preconditionDue || prepared != null;
    }

    /** Takes the accepted candidates as found already. */
    void prepare(List<EObject> accepted) {
        prepared = accepted;
    }

    /**
     * The accepted ones of the candidates; each precondition is asked only if it is due.
     *
     * @param taken candidates that another mapping has already
     */
    List<EObject> accepted(Set<EObject> taken, Asker asker) {
        if (prepared != null) {
            List<EObject> result = prepared;
            prepared = null;
            return result;
        }
        preconditionDue = false;
        if (Mappings.isEmpty(mapping.getPreconditionExpression())) {
            List<EObject> result = new ArrayList<>(candidates);
            result.removeAll(taken);
            return result;
        }
        List<EObject> result = new ArrayList<>(candidates.size());
        Map<EObject, Precondition> asked = new HashMap<>(candidates.size() * 2);
        for (EObject candidate : candidates) {
            if (taken.contains(candidate)) {
                continue;
            }
            Precondition precondition = preconditions.get(candidate);
            if (precondition == null) {
                precondition = new Precondition();
            }
            asked.put(candidate, precondition);
            if (precondition.isDue()) {
                precondition.accepted = asker.isAccepted(precondition, candidate);
            }
            if (precondition.accepted) {
                result.add(candidate);
            }
        }
        preconditions.forEach((candidate, precondition) -> {
            if (!asked.containsKey(candidate)) {
                precondition.retire();
            }
        });
        preconditions = asked;
        return result;
    }

    /** Evaluates a precondition. */
    interface Asker {

        boolean isAccepted(Unit precondition, EObject candidate);
    }

    @Override
    void becameDue() {
        owner.setChangedBelow();
    }

    void retireAll() {
        retire();
        preconditions.values().forEach(Unit::retire);
    }

    private final class Precondition extends Unit {

        private boolean accepted;

        @Override
        void becameDue() {
            preconditionDue = true;
            owner.setChangedBelow();
        }
    }
}
