package org.clusterscape.viewpoint.expression;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects what evaluations read, each once, and answers which changes matter. */
public final class RecordedReads implements ReadRecorder {

    private final Map<EObject, Set<EStructuralFeature>> features = new IdentityHashMap<>();
    private final Set<EObject> containers = newSet();
    private final Set<EObject> contents = newSet();
    private final Set<EObject> trees = newSet();
    private boolean everything;

    @Override
    public void feature(EObject element, EStructuralFeature feature) {
        features.computeIfAbsent(element, key -> newSet()).add(feature);
    }

    @Override
    public void container(EObject element) {
        containers.add(element);
    }

    @Override
    public void contents(EObject element) {
        contents.add(element);
    }

    @Override
    public void tree(EObject element) {
        trees.add(element);
    }

    @Override
    public void everything() {
        everything = true;
    }

    /** Whether any change may matter. */
    public boolean isEverything() {
        return everything;
    }

    /** Whether nothing of the model was read. */
    public boolean isEmpty() {
        return !everything && features.isEmpty() && containers.isEmpty() && contents.isEmpty() && trees.isEmpty();
    }

    /** Reports all that was collected to another recorder. */
    public void reportTo(ReadRecorder other) {
        features.forEach((element, read) -> read.forEach(feature -> other.feature(element, feature)));
        containers.forEach(other::container);
        contents.forEach(other::contents);
        trees.forEach(other::tree);
        if (everything) {
            other.everything();
        }
    }

    /** Whether what was read may be different after a change. */
    public boolean isConcernedBy(ModelChange change) {
        return everything || change.element() != null && (isRead(change)
                || change.moved().stream().anyMatch(containers::contains)
                || change.parents().stream().anyMatch(parent -> contents.contains(parent) || isInTree(parent)));
    }

    private boolean isRead(ModelChange change) {
        return features.getOrDefault(change.element(), Set.of()).contains(change.feature());
    }

    private boolean isInTree(EObject parent) {
        if (trees.isEmpty()) {
            return false;
        }
        for (EObject each = parent; each != null; each = each.eContainer()) {
            if (trees.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private static <T> Set<T> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
