package org.clusterscape.viewpoint.internal.expression.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.values.Types;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EClassImpl.FeatureSubsetSupplier;

/** Chooses model elements by type. */
final class Elements {

    private Elements() {
    }

    static List<EObject> kept(Collection<EObject> elements, Predicate<EObject> condition) {
        List<EObject> result = new ArrayList<>();
        for (EObject each : elements) {
            if (condition.test(each)) {
                result.add(each);
            }
        }
        return result;
    }

    /**
     * The direct contents that are of one of several types, as Sirius finds them: only in the containment features
     * whose type is derived from one of these or the other way round, whether they count as set or not. An element
     * whose class has no containment features cannot be asked.
     */
    static List<EObject> contained(EObject element, Collection<?> types) {
        EStructuralFeature[] features = element.eClass()
                .getEAllStructuralFeatures() instanceof FeatureSubsetSupplier all ? all.containments() : null;
        if (features == null) {
            throw new IllegalStateException(
                    Messages.bind(Messages.Library_noContainments, Types.name(element.eClass())));
        }
        List<EObject> result = new ArrayList<>();
        for (EStructuralFeature feature : features) {
            if (types.stream().anyMatch(type -> isRelated((EClass) type, feature.getEType()))) {
                Object value = element.eGet(feature);
                for (Object each : value instanceof Collection<?> many ? many : Collections.singleton(value)) {
                    if (each instanceof EObject child && isOfAny(types).test(child)) {
                        result.add(child);
                    }
                }
            }
        }
        return result;
    }

    private static boolean isRelated(EClass type, EClassifier other) {
        return other instanceof EClass eClass && (eClass == EcorePackage.Literals.EOBJECT
                || eClass.isSuperTypeOf(type) || type.isSuperTypeOf(eClass));
    }

    static Predicate<EObject> isOf(EClass type) {
        return type == EcorePackage.Literals.EOBJECT ? each -> true
                : each -> type.isSuperTypeOf(each.eClass()) || type.isInstance(each);
    }

    static Predicate<EObject> isOfAny(Collection<?> types) {
        List<Predicate<EObject>> tests = new ArrayList<>();
        types.forEach(type -> tests.add(isOf((EClass) type)));
        return each -> tests.stream().anyMatch(test -> test.test(each));
    }
}
