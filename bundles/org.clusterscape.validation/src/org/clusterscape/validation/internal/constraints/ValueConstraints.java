package org.clusterscape.validation.internal.constraints;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Fix;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.clusterscape.validation.internal.constraints.Facets.Facet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** Values that their data types do not allow or that no file can store, for elements of every metamodel. */
public final class ValueConstraints {

    private ValueConstraints() {
    }

    /** {@code model.valueOutOfRange}: a value is too low or too high for its data type. */
    public static final class OutOfRange extends FacetConstraint {

        public OutOfRange() {
            super(Facets::bounds);
        }
    }

    /** {@code model.valueNotAllowed}: a value has a length, number of digits or form that its data type does not allow. */
    public static final class NotAllowed extends FacetConstraint {

        public NotAllowed() {
            super(Facets::forms);
        }
    }

    /** {@code model.notFinite}: a number is infinite or not a number at all. */
    public static final class NotFinite implements Constraint {

        private final Map<EClass, List<EAttribute>> decimals = new HashMap<>();

        @Override
        public void check(EObject element, Problems problems) {
            for (EAttribute attribute : decimals.computeIfAbsent(element.eClass(), NotFinite::decimals)) {
                for (Object value : values(element, attribute)) {
                    if (!isFinite(value)) {
                        problems.add(element, attribute, Messages.bind(Messages.modelNotFinite,
                                new Object[] {Words.of(element), Words.of(attribute), Words.value(value)}));
                    }
                }
            }
        }

        private static List<EAttribute> decimals(EClass type) {
            return attributes(type, Double.class, double.class, Float.class, float.class);
        }
    }

    /** {@code model.controlCharacter}: a text contains a character that no model file can store. */
    public static final class ControlCharacter implements Constraint {

        private final Map<EClass, List<EAttribute>> texts = new HashMap<>();

        @Override
        public void check(EObject element, Problems problems) {
            for (EAttribute attribute : texts.computeIfAbsent(element.eClass(), t -> attributes(t, String.class))) {
                for (Object value : values(element, attribute)) {
                    int index = Characters.firstIllegal((String) value);
                    if (index >= 0) {
                        report(element, attribute, (String) value, index, problems);
                        break; // the remedy mends all values of the attribute
                    }
                }
            }
        }

        private static void report(EObject element, EAttribute attribute, String text, int index, Problems problems) {
            String character = "U+%04X".formatted(text.codePointAt(index));
            Fix fix = attribute.isChangeable() ? new Fix(Messages.fixReplaceCharacters,
                    () -> Characters.change(element, attribute, Characters::replaceIllegal)) : null;
            problems.add(element, attribute, Messages.bind(Messages.modelControlCharacter,
                    new Object[] {Words.of(element), Words.of(attribute), character, index + 1}), fix);
        }
    }

    private abstract static class FacetConstraint implements Constraint {

        private final Function<Facets, List<Facet>> choice;
        private final Map<EClass, Map<EAttribute, List<Facet>>> restricted = new HashMap<>();

        FacetConstraint(Function<Facets, List<Facet>> choice) {
            this.choice = choice;
        }

        @Override
        public void check(EObject element, Problems problems) {
            restricted.computeIfAbsent(element.eClass(), this::restricted).forEach((attribute, facets) -> {
                for (Object value : values(element, attribute)) {
                    if (isFinite(value) && !facets.stream().allMatch(facet -> facet.holds().test(value))) {
                        report(element, attribute, value, facets, problems);
                    }
                }
            });
        }

        private static void report(EObject element, EAttribute attribute, Object value, List<Facet> facets,
                Problems problems) {
            String demands = facets.stream().map(Facet::demand).collect(Collectors.joining(Messages.facetAnd));
            problems.add(element, attribute, Messages.bind(Messages.modelValueNotAllowed,
                    new Object[] {Words.of(element), Words.of(attribute), Words.value(value), demands}));
        }

        private Map<EAttribute, List<Facet>> restricted(EClass type) {
            Map<EAttribute, List<Facet>> found = new HashMap<>();
            for (EAttribute attribute : attributes(type)) {
                List<Facet> facets = choice.apply(Facets.of(attribute.getEAttributeType()));
                if (!facets.isEmpty()) {
                    found.put(attribute, facets);
                }
            }
            return found;
        }
    }

    /** The stored attributes of a type whose values are of one of the classes; of any class where none is given. */
    private static List<EAttribute> attributes(EClass type, Class<?>... classes) {
        return type.getEAllAttributes().stream()
                .filter(a -> !a.isDerived() && !a.isVolatile() && !FeatureMapUtil.isFeatureMap(a))
                .filter(a -> classes.length == 0
                        || List.of(classes).contains(a.getEAttributeType().getInstanceClass()))
                .toList();
    }

    /** The values of an attribute without those that are not set. */
    private static Collection<?> values(EObject element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        if (!attribute.isMany()) {
            return value == null ? List.of() : List.of(value);
        }
        List<Object> values = new ArrayList<>((Collection<?>) value);
        values.removeIf(v -> v == null);
        return values;
    }

    /** True also for what is no number. */
    private static boolean isFinite(Object value) {
        return !(value instanceof Double || value instanceof Float) || Double.isFinite(((Number) value).doubleValue());
    }
}
