package org.clusterscape.card.internal.merge;

import java.util.Collection;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds out whether anything would be lost with an element. */
final class Dependents {

    private Dependents() {
    }

    /** Whether the element has a value in a feature that does not count as carried. */
    static boolean hasMore(EObject element, Predicate<EStructuralFeature> carried) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean container = feature instanceof EReference reference && reference.isContainer();
            if (!feature.isDerived() && !container && !carried.test(feature) && element.eIsSet(feature)) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything in the model refers to the element, other than through the opposite of a carried feature. */
    static boolean isReferredTo(EObject element, Predicate<EStructuralFeature> carried) {
        EObject root = EcoreUtil.getRootContainer(element);
        Collection<Setting> usages = root.eResource() == null
                ? EcoreUtil.UsageCrossReferencer.find(element, root)
                : EcoreUtil.UsageCrossReferencer.find(element, root.eResource());
        return usages.stream().map(Setting::getEStructuralFeature).map(EReference.class::cast)
                .anyMatch(ref -> !ref.isContainment() && (ref.getEOpposite() == null || !carried.test(ref.getEOpposite())));
    }

    /** Ends all references of an element that left the model, so that nothing refers back to it. */
    static void detach(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isChangeable() && !reference.isDerived() && !reference.isContainment() && !reference.isContainer()) {
                element.eUnset(reference);
            }
        }
    }
}
