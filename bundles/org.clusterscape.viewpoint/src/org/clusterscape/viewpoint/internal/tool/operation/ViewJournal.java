package org.clusterscape.viewpoint.internal.tool.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DRepresentation;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a tool itself changed in a representation: views it made, moved, removed or connected anew. The representation
 * is refreshed afterwards, so what is taken back later is what can still be taken back.
 */
public final class ViewJournal extends EContentAdapter {

    private final DRepresentation representation;
    private final List<Notification> entries = new ArrayList<>();

    /** Begins to write down the changes of a representation; null has none. */
    public ViewJournal(DRepresentation representation) {
        this.representation = representation;
        if (representation != null) {
            representation.eAdapters().add(this);
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getNotifier() instanceof EObject
                && notification.getFeature() instanceof EStructuralFeature feature && !feature.isDerived()) {
            entries.add(notification);
        }
    }

    /** Ends writing. */
    public void end() {
        if (representation != null) {
            representation.eAdapters().remove(this);
        }
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Takes the changes back, the last one first. */
    public void undo() {
        entries.reversed().forEach(entry -> apply(entry, true));
        removeEdgesOfGoneViews();
    }

    /** Makes the changes once more. */
    public void redo() {
        entries.forEach(entry -> apply(entry, false));
    }

    /** A refresh has made edges at views that a tool had made, and these do not go with them. */
    private void removeEdgesOfGoneViews() {
        for (Notification entry : entries) {
            for (Object value : new Object[] {entry.getOldValue(), entry.getNewValue()}) {
                if (value instanceof EdgeTarget view && view.eContainer() == null) {
                    removeEdges(view);
                    EcoreUtil.<EObject>getAllContents(view, false).forEachRemaining(inside -> {
                        if (inside instanceof EdgeTarget end) {
                            removeEdges(end);
                        }
                    });
                }
            }
        }
    }

    private static void removeEdges(EdgeTarget end) {
        List<DEdge> edges = new ArrayList<>(end.getOutgoingEdges());
        edges.addAll(end.getIncomingEdges());
        edges.forEach(EcoreUtil::remove);
    }

    private static void apply(Notification entry, boolean back) {
        EObject element = (EObject) entry.getNotifier();
        EStructuralFeature feature = (EStructuralFeature) entry.getFeature();
        Object before = back ? entry.getNewValue() : entry.getOldValue();
        Object after = back ? entry.getOldValue() : entry.getNewValue();
        switch (entry.getEventType()) {
            case Notification.SET, Notification.UNSET -> {
                if (!feature.isMany()) {
                    element.eSet(feature, after);
                }
            }
            case Notification.ADD, Notification.REMOVE -> {
                take(element, feature, before);
                put(element, feature, after, entry.getPosition());
            }
            case Notification.ADD_MANY, Notification.REMOVE_MANY -> {
                ((Collection<?>) (before == null ? List.of() : before))
                        .forEach(each -> take(element, feature, each));
                ((Collection<?>) (after == null ? List.of() : after))
                        .forEach(each -> put(element, feature, each, Integer.MAX_VALUE));
            }
            default -> {
                // the place in a list is decided by the refresh
            }
        }
    }

    private static void take(EObject element, EStructuralFeature feature, Object value) {
        if (value != null) {
            list(element, feature).remove(value);
        }
    }

    /** A view that has found another place meanwhile stays there. */
    private static void put(EObject element, EStructuralFeature feature, Object value, int position) {
        boolean placed = feature instanceof EReference reference && reference.isContainment()
                && value instanceof EObject view && view.eContainer() != null;
        EList<Object> list = list(element, feature);
        if (value != null && !placed && !list.contains(value)) {
            list.add(Math.min(Math.max(position, 0), list.size()), value);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }
}
