package org.clusterscape.validation.internal.constraints;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;

/** How many values a feature needs, for elements of every metamodel. */
public final class MultiplicityConstraints {

    private MultiplicityConstraints() {
    }

    /** {@code model.required}: a feature that needs a value has none. */
    public static final class Required implements Constraint {

        private final Map<EClass, List<EStructuralFeature>> required = new HashMap<>();

        @Override
        public void check(EObject element, Problems problems) {
            for (EStructuralFeature feature : required.computeIfAbsent(element.eClass(), Required::required)) {
                if (isEmpty(element, feature)) {
                    problems.add(element, feature, Messages.bind(Messages.modelRequired,
                            new Object[] {Words.of(element), Words.of(feature), Words.of(element.eClass())}));
                }
            }
        }

        private static List<EStructuralFeature> required(EClass type) {
            return type.getEAllStructuralFeatures().stream().filter(f -> f.isRequired() && isStored(f)).toList();
        }

        private static boolean isEmpty(EObject element, EStructuralFeature feature) {
            if (feature.isUnsettable() && !feature.isMany()) {
                return !element.eIsSet(feature);
            }
            Object value = element.eGet(feature, false);
            return feature.isMany() ? ((Collection<?>) value).isEmpty() : value == null;
        }
    }

    /** {@code model.multiplicity}: a feature with many values has fewer or more than its metamodel allows. */
    public static final class Multiplicity implements Constraint {

        private final Map<EClass, List<EStructuralFeature>> bounded = new HashMap<>();

        @Override
        public void check(EObject element, Problems problems) {
            for (EStructuralFeature feature : bounded.computeIfAbsent(element.eClass(), Multiplicity::bounded)) {
                int size = ((Collection<?>) element.eGet(feature, false)).size();
                if (size > 0 && size < feature.getLowerBound()) {
                    report(Messages.modelTooFew, element, feature, size, feature.getLowerBound(), problems);
                } else if (size > feature.getUpperBound() && feature.getUpperBound() > 0) {
                    report(Messages.modelTooMany, element, feature, size, feature.getUpperBound(), problems);
                }
            }
        }

        private static void report(String pattern, EObject element, EStructuralFeature feature, int size, int bound,
                Problems problems) {
            problems.add(element, feature, Messages.bind(pattern,
                    new Object[] {Words.of(element), Words.of(feature), size, bound}));
        }

        private static List<EStructuralFeature> bounded(EClass type) {
            return type.getEAllStructuralFeatures().stream().filter(f -> f.isMany() && isStored(f)
                    && (f.getLowerBound() > 1 || f.getUpperBound() != ETypedElement.UNBOUNDED_MULTIPLICITY)).toList();
        }
    }

    private static boolean isStored(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isVolatile();
    }
}
