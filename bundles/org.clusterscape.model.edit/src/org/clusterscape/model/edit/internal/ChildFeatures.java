package org.clusterscape.model.edit.internal;

import java.util.Collection;
import java.util.Comparator;

import org.clusterscape.model.ClusterscapePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** Decides where an element goes that is dropped or pasted on another one. */
public final class ChildFeatures {

    private ChildFeatures() {
    }

    /**
     * The feature that takes the child, or null. Features for any element at all, such as {@code extensions}, come
     * last, and take only elements of other metamodels: else an actor could be moved into a cluster, where nobody
     * would find it again.
     */
    public static EStructuralFeature choose(Collection<? extends EStructuralFeature> features, Object owner, Object child) {
        if (child instanceof EObject element && element.eContainer() == owner) {
            return element.eContainmentFeature();
        }
        return features.stream().filter(feature -> takes(feature, child))
                .min(Comparator.comparing(ChildFeatures::takesAnything)).orElse(null);
    }

    static boolean takes(EStructuralFeature feature, Object child) {
        return takesAnything(feature) ? isOfExtension(child) : feature.getEType().isInstance(child);
    }

    static boolean takesAnything(Object feature) {
        return feature instanceof EReference reference && reference.getEType() == EcorePackage.Literals.EOBJECT;
    }

    private static boolean isOfExtension(Object child) {
        return child instanceof EObject element && element.eClass().getEPackage() != ClusterscapePackage.eINSTANCE;
    }
}
