package org.clusterscape.viewpoint.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EGenericType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A change of the model, in the terms of a {@link ReadRecorder}: it concerns
 * <ul>
 * <li>whatever read <em>everything</em>,
 * <li>the <em>feature</em> of the element,
 * <li>the <em>contents</em> of each of the parents,
 * <li>the <em>tree</em> of each of the parents and of what contains them, at any height,
 * <li>the <em>container</em> of each element that was moved.
 * </ul>
 * Several changes may be looked at when all of them have happened.
 *
 * @param element the element that changed; null where a resource did
 * @param feature the feature of it that changed; null where a resource did
 * @param parents the elements that may have other contents now, or in another order
 * @param moved   the elements that may have another container now
 */
public record ModelChange(EObject element, EStructuralFeature feature, List<EObject> parents, List<EObject> moved) {

    /**
     * What a notification of EMF tells; nothing where it tells of no change. After the unloading of a resource all
     * that was read must be taken for changed.
     */
    public static Optional<ModelChange> of(Notification notification) {
        if (notification.isTouch()) {
            return Optional.empty();
        }
        if (!(notification.getNotifier() instanceof EObject element)
                || !(notification.getFeature() instanceof EStructuralFeature feature)) {
            return Optional.of(new ModelChange(null, null, List.of(), List.of()));
        }
        List<EObject> moved = List.of();
        if (feature instanceof EReference reference && reference.isContainment()) {
            moved = new ArrayList<>();
            collect(notification.getOldValue(), moved);
            collect(notification.getNewValue(), moved);
        }
        return Optional.of(new ModelChange(element, feature, parents(element, feature), moved));
    }

    // In Ecore itself, whether a generic type counts among the contents of its element depends on its own features.
    private static List<EObject> parents(EObject element, EStructuralFeature feature) {
        if (element instanceof EGenericType && element.eContainer() != null) {
            return List.of(element, element.eContainer());
        }
        return feature instanceof EReference reference && reference.isContainment() ? List.of(element) : List.of();
    }

    private static void collect(Object value, List<EObject> elements) {
        if (value instanceof EObject element) {
            elements.add(element);
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> collect(each, elements));
        }
    }
}
