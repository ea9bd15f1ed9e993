package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.eclipse.emf.ecore.EObject;

/** Brings edges up to date, mapping by mapping; mappings with edges as ends come after those that they end at. */
final class EdgePass {

    private final DiagramState state;
    private final Evaluations evaluations;
    private final Views views;

    EdgePass(DiagramState state) {
        this.state = state;
        this.evaluations = state.evaluations();
        this.views = new Views(state);
    }

    void run() {
        for (EdgeSlot slot : state.edgeSlots()) {
            state.checkCanceled();
            if (mayDiffer(slot)) {
                update(slot);
            } else if (slot.isLooksDue()) {
                slot.wanted().stream().filter(node -> node.element().eContainer() != null).forEach(this::refresh);
            }
            slot.setDone();
        }
    }

    private boolean mayDiffer(EdgeSlot slot) {
        boolean otherCandidates = false;
        if (slot.isDue() && slot.mapping().isUseDomainElement()) {
            otherCandidates = slot
                    .setCandidates(state.reads().evaluate(slot, () -> evaluations.candidates(slot.mapping())));
        }
        return otherCandidates || slot.mayDifferByEnds() || state.round().isAffected(slot);
    }

    private void update(EdgeSlot slot) {
        EdgeMapping mapping = slot.mapping();
        EdgeSlot.Round round = slot.beginRound();
        Set<EdgeKey> wanted = new LinkedHashSet<>();
        if (!state.isSynchronized(mapping)) {
            keepWanted(slot, round, wanted);
        } else if (mapping.isUseDomainElement()) {
            findForElements(slot, round, wanted);
        } else {
            findForRelations(slot, round, wanted);
        }
        round.end();
        removeOthers(slot, wanted);
        List<EdgeKey> missing = new ArrayList<>();
        List<EdgeNode> present = new ArrayList<>(wanted.size());
        for (EdgeKey key : wanted) {
            EdgeNode node = slot.edges().get(key);
            if (node == null) {
                missing.add(key);
            } else {
                state.edges().setMapping(node, slot.actual());
                refresh(node);
                present.add(node);
            }
        }
        for (EdgeKey key : missing) {
            EdgeNode node = state.edges().create(slot, key);
            refreshPath(node);
            present.add(node);
        }
        slot.setWanted(present);
        if (!missing.isEmpty()) {
            state.viewsChanged(mapping);
            views.edgesChanged(mapping);
        }
    }

    private void refresh(EdgeNode node) {
        state.refreshLooks(node);
        refreshPath(node);
    }

    private void refreshPath(EdgeNode node) {
        EdgeMapping mapping = node.slot().mapping();
        if (!Mappings.isEmpty(mapping.getPathExpression())
                && (node.path().isDue() || state.round().isAffected(mapping.getPathNodeMapping()))) {
            List<EObject> passed = state.reads().evaluate(node.path(),
                    () -> evaluations.path(mapping, node.element()));
            state.edges().setPath(node, passed, views);
        }
    }

    private void removeOthers(EdgeSlot slot, Set<EdgeKey> wanted) {
        List<EdgeNode> leaving = new ArrayList<>();
        for (EdgeNode node : slot.edges().values()) {
            EdgeKey key = node.key();
            // An edge with an end in a layer that is off stays until that is on again.
            if (!wanted.contains(key) && slot.beginsAt(key.source(), views) && slot.endsAt(key.target(), views)) {
                leaving.add(node);
            }
        }
        leaving.forEach(state::remove);
        if (!leaving.isEmpty()) {
            views.edgesChanged(slot.mapping());
        }
    }

    private void findForRelations(EdgeSlot slot, EdgeSlot.Round round, Set<EdgeKey> wanted) {
        EdgeMapping mapping = slot.mapping();
        Map<EObject, Set<EdgeTarget>> targets = bySemantics(mapping.getTargetMapping(), true);
        for (DiagramElementMapping sourceMapping : mapping.getSourceMapping()) {
            for (EdgeTarget source : views.of(sourceMapping)) {
                if (!isInModel(source)) {
                    continue;
                }
                EdgeSlot.Ends ends = round.ends(source);
                if (ends.isDue()) {
                    state.reads().evaluate(ends, () -> {
                        ends.element = evaluations.relationElement(mapping, targetOf(source));
                        ends.targets = evaluations.edgeTargets(mapping, ends.element);
                        return null;
                    });
                }
                for (EObject target : ends.targets) {
                    for (EdgeTarget view : targets.getOrDefault(target, Set.of())) {
                        addIfAccepted(slot, round, new EdgeKey(ends.element, source, view), wanted);
                    }
                }
            }
        }
    }

    private void findForElements(EdgeSlot slot, EdgeSlot.Round round, Set<EdgeKey> wanted) {
        EdgeMapping mapping = slot.mapping();
        Map<EObject, Set<EdgeTarget>> sources = bySemantics(mapping.getSourceMapping(), false);
        Map<EObject, Set<EdgeTarget>> targets = bySemantics(mapping.getTargetMapping(), false);
        for (EObject element : slot.candidates()) {
            EdgeSlot.Ends ends = ends(mapping, round, element);
            for (EObject source : ends.sources) {
                Set<EdgeTarget> sourceViews = sources.getOrDefault(source, Set.of());
                for (EObject target : sourceViews.isEmpty() ? List.<EObject>of() : ends.targets) {
                    for (EdgeTarget sourceView : sourceViews) {
                        for (EdgeTarget targetView : targets.getOrDefault(target, Set.of())) {
                            addIfAccepted(slot, round, new EdgeKey(element, sourceView, targetView), wanted);
                        }
                    }
                }
            }
        }
    }

    private EdgeSlot.Ends ends(EdgeMapping mapping, EdgeSlot.Round round, EObject element) {
        EdgeSlot.Ends ends = round.ends(element);
        if (ends.isDue()) {
            state.reads().evaluate(ends, () -> {
                ends.element = element;
                ends.sources = evaluations.edgeSources(mapping, element);
                ends.targets = evaluations.edgeTargets(mapping, element);
                return null;
            });
        }
        return ends;
    }

    // Nothing new is made; what is there stays as long as the expressions still give it.
    private void keepWanted(EdgeSlot slot, EdgeSlot.Round round, Set<EdgeKey> wanted) {
        EdgeMapping mapping = slot.mapping();
        for (EdgeKey key : slot.edges().keySet()) {
            boolean known = slot.beginsAt(key.source(), views) && slot.endsAt(key.target(), views);
            if (!known || mapping.isUseDomainElement() && !slot.candidates().contains(key.element())) {
                continue;
            }
            EdgeSlot.Ends ends = ends(mapping, round, key.element());
            if (ends.targets.contains(targetOf(key.target()))
                    && (!mapping.isUseDomainElement() || ends.sources.contains(targetOf(key.source())))) {
                addIfAccepted(slot, round, key, wanted);
            }
        }
    }

    private void addIfAccepted(EdgeSlot slot, EdgeSlot.Round round, EdgeKey key, Set<EdgeKey> wanted) {
        EdgeMapping mapping = slot.mapping();
        if (!Mappings.isEmpty(mapping.getPreconditionExpression())) {
            EdgeSlot.Precondition precondition = round.precondition(key);
            if (precondition.isDue()) {
                precondition.accepted = state.reads().evaluate(precondition,
                        () -> evaluations.isAccepted(mapping, key.element(), key.source(), key.target()));
            }
            if (!precondition.accepted) {
                return;
            }
        }
        wanted.add(key);
    }

    private Map<EObject, Set<EdgeTarget>> bySemantics(List<DiagramElementMapping> mappings, boolean onlyInModel) {
        Map<EObject, Set<EdgeTarget>> result = new HashMap<>();
        for (DiagramElementMapping mapping : mappings) {
            for (EdgeTarget view : views.of(mapping)) {
                if (!onlyInModel || isInModel(view)) {
                    result.computeIfAbsent(targetOf(view), key -> new LinkedHashSet<>(2)).add(view);
                }
            }
        }
        return result;
    }

    private static boolean isInModel(EdgeTarget view) {
        EObject target = targetOf(view);
        return target != null && target.eResource() != null;
    }

    private static EObject targetOf(EdgeTarget view) {
        return ((DSemanticDecorator) view).getTarget();
    }
}
