package org.clusterscape.viewpoint.internal.expression.reads;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.clusterscape.viewpoint.expression.ReadRecorder;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EClassImpl.FeatureSubsetSupplier;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/**
 * What reading a feature reads in truth: the feature itself where it is stored, what it is derived from where that is
 * known, and everything where it is not.
 */
public final class Derivations {

    private final Map<EStructuralFeature, BiConsumer<EObject, ReadRecorder>> known = new HashMap<>();
    private final Map<EClass, Boolean> knownContents = new ConcurrentHashMap<>();

    /** Those of Ecore and of diagrams are known. */
    public Derivations() {
        EcoreDerivations.addTo(this);
        RepresentationDerivations.addTo(this);
    }

    /** Adds what a derived feature reads. */
    public void add(EStructuralFeature feature, BiConsumer<EObject, ReadRecorder> reads) {
        known.put(feature, reads);
    }

    /** Whether reading a feature runs code of which nothing is known. */
    public boolean isForeign(EStructuralFeature feature) {
        return feature.isVolatile() && !known.containsKey(feature)
                && feature.getEContainingClass().getEPackage() != EcorePackage.eINSTANCE;
    }

    /** Whether the direct contents of elements of a class change with its containment features and nothing else. */
    boolean hasKnownContents(EClass eClass) {
        return knownContents.computeIfAbsent(eClass, this::isStructureKnown);
    }

    void report(EObject element, EStructuralFeature feature, ReadRecorder to) {
        BiConsumer<EObject, ReadRecorder> reads = known.get(feature);
        if (reads != null) {
            reads.accept(element, to);
        } else if (!isStored(feature)) {
            to.everything();
        } else {
            to.feature(element, feature);
            if (feature instanceof EReference reference && reference.isContainer()) {
                to.container(element);
            }
        }
    }

    private boolean isStructureKnown(EClass eClass) {
        if (!(eClass.getEAllStructuralFeatures() instanceof FeatureSubsetSupplier features)) {
            return false;
        }
        EStructuralFeature[] containments = features.containments();
        return containments == null || Arrays.stream(containments)
                .allMatch(feature -> isStored(feature) || known.containsKey(feature));
    }

    private static boolean isStored(EStructuralFeature feature) {
        return !feature.isVolatile() && !feature.isDerived()
                && !(feature instanceof EAttribute && FeatureMapUtil.isFeatureMap(feature));
    }
}
