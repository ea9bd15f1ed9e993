package org.clusterscape.viewpoint.internal.diagram;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingBase;
import org.eclipse.emf.ecore.EObject;

/**
 * The edges of one mapping, or of a family of mappings that import each other. As a unit it is the expression with the
 * elements that become edges.
 */
final class EdgeSlot extends Unit {

    private final EdgeMapping mapping;
    private EdgeMappingBase actual;
    private final Map<EdgeKey, EdgeNode> edges = new LinkedHashMap<>();
    private Map<Object, Ends> ends = new HashMap<>();
    private Map<EdgeKey, Precondition> preconditions = new HashMap<>();
    private Set<EObject> candidates = Set.of();
    private List<EdgeNode> wanted = List.of();
    private boolean endsDue = true;
    private boolean looksDue = true;

    EdgeSlot(EdgeMapping mapping) {
        this.mapping = mapping;
        this.actual = mapping;
    }

    /** The mapping with all the expressions. */
    EdgeMapping mapping() {
        return mapping;
    }

    /** The mapping that the edges have, which may import the other. */
    EdgeMappingBase actual() {
        return actual;
    }

    void setActual(EdgeMappingBase now) {
        if (actual != now) {
            actual = now;
            edges.values().forEach(Unit::setDue);
        }
    }

    /** The edges there are, in the order in which the diagram has them. */
    Map<EdgeKey, EdgeNode> edges() {
        return edges;
    }

    /** Those of the edges that expressions gave; others are kept because an end is in a layer that is off. */
    List<EdgeNode> wanted() {
        return wanted;
    }

    void setWanted(List<EdgeNode> now) {
        wanted = now;
    }

    Set<EObject> candidates() {
        return candidates;
    }

    /** Sets them. Gives whether they are others, or in another order, than before. */
    boolean setCandidates(Set<EObject> found) {
        boolean changed = found.size() != candidates.size();
        Iterator<EObject> before = candidates.iterator();
        for (EObject each : found) {
            changed = changed || before.next() != each;
        }
        candidates = found;
        return changed;
    }

    /** Whether it may have other edges than it has, as far as expressions tell. */
    boolean mayDiffer() {
        return isDue() || endsDue;
    }

    /** The same, if the elements that become edges are what they were. */
    boolean mayDifferByEnds() {
        return endsDue;
    }

    void setMayDiffer() {
        endsDue = true;
    }

    /** Whether some edge may look different. */
    boolean isLooksDue() {
        return looksDue;
    }

    void setLooksDue() {
        looksDue = true;
    }

    /** Notes that all is done. */
    void setDone() {
        if (isDue()) {
            begin();
        }
        endsDue = false;
        looksDue = false;
    }

    @Override
    void becameDue() {
        // it is asked for that itself
    }

    /** Begins to collect ends and preconditions; those that are not asked for until {@link #endRound} are dropped. */
    Round beginRound() {
        return new Round();
    }

    /** What is asked for in one refresh. */
    final class Round {

        private final Map<Object, Ends> usedEnds = new HashMap<>(ends.size() * 2);
        private final Map<EdgeKey, Precondition> usedPreconditions = new HashMap<>(preconditions.size() * 2);

        /** The ends of an element or of the edges from a view. */
        Ends ends(Object from) {
            return usedEnds.computeIfAbsent(from, key -> ends.containsKey(key) ? ends.get(key) : new Ends());
        }

        /** The precondition of an edge. */
        Precondition precondition(EdgeKey key) {
            return usedPreconditions.computeIfAbsent(key,
                    each -> preconditions.containsKey(each) ? preconditions.get(each) : new Precondition());
        }

        void end() {
            ends.forEach((from, unit) -> {
                if (!usedEnds.containsKey(from)) {
                    unit.retire();
                }
            });
            preconditions.forEach((key, unit) -> {
                if (!usedPreconditions.containsKey(key)) {
                    unit.retire();
                }
            });
            ends = usedEnds;
            preconditions = usedPreconditions;
        }
    }

    /** What the finders give: the objects where edges of an element begin and end. */
    final class Ends extends Unit {

        EObject element;
        List<EObject> sources = List.of();
        List<EObject> targets = List.of();

        @Override
        void becameDue() {
            endsDue = true;
        }
    }

    /** Whether an edge is wanted. */
    final class Precondition extends Unit {

        boolean accepted;

        @Override
        void becameDue() {
            endsDue = true;
        }
    }

    /** Whether a view may be where its edges begin. */
    boolean beginsAt(EdgeTarget view, Views views) {
        return mapping.getSourceMapping().stream().anyMatch(each -> views.of(each).contains(view));
    }

    /** Whether a view may be where its edges end. */
    boolean endsAt(EdgeTarget view, Views views) {
        return mapping.getTargetMapping().stream().anyMatch(each -> views.of(each).contains(view));
    }
}
