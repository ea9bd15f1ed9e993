package org.clusterscape.viewpoint.internal.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.vsm.description.DescriptionPackage.Literals;
import org.clusterscape.viewpoint.vsm.description.EAttributeCustomization;
import org.clusterscape.viewpoint.vsm.description.EReferenceCustomization;
import org.clusterscape.viewpoint.vsm.description.FeatureCustomization;
import org.clusterscape.viewpoint.vsm.description.VSMElementCustomization;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.style.StyleDescription;
import org.eclipse.emf.ecore.EObject;

/**
 * Changes styles as the customisations of active layers say. The result is a copy of the description with other values,
 * so that all that follows need not know of customisations; equal copies are made once.
 */
final class CustomizedStyles {

    private static final int KEPT = 2_000;

    /** What tells copies of one style apart: the customisations that apply, each with its value. */
    private record Key(StyleDescription original, List<Object> values) {
    }

    private record Known(List<Layer> layers, List<Customizations.Change> changes) {
    }

    private final Map<StyleDescription, Known> changes = new IdentityHashMap<>();
    private final Map<Key, Choice> copies = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Choice> eldest) {
            return size() > KEPT;
        }
    };

    /** The style with the customisations of the layers that apply to an element. */
    Choice customized(Choice choice, List<Layer> layers, Evaluation evaluation) {
        List<Customizations.Change> possible = changesOf(choice.original(), layers);
        if (possible.isEmpty()) {
            return choice;
        }
        List<Customizations.Change> applied = applied(possible, evaluation);
        if (applied.isEmpty()) {
            return choice;
        }
        Object[] values = new Object[applied.size() * 2];
        for (int i = 0; i < applied.size(); i++) {
            values[2 * i] = applied.get(i);
            values[2 * i + 1] = value(applied.get(i), evaluation);
        }
        return copies.computeIfAbsent(new Key(choice.original(), Arrays.asList(values)), this::copy);
    }

    private List<Customizations.Change> changesOf(StyleDescription style, List<Layer> layers) {
        Known known = changes.get(style);
        if (known == null || !known.layers.equals(layers)) {
            known = new Known(List.copyOf(layers), Customizations.of(style, layers));
            changes.put(style, known);
        }
        return known.changes;
    }

    private static List<Customizations.Change> applied(List<Customizations.Change> possible, Evaluation evaluation) {
        List<Customizations.Change> result = new ArrayList<>(possible.size());
        Map<VSMElementCustomization, Boolean> decided = new IdentityHashMap<>();
        for (Customizations.Change change : possible) {
            if (decided.computeIfAbsent(change.owner(), owner -> isFulfilled(owner, evaluation))) {
                result.add(change);
            }
        }
        return result;
    }

    private static boolean isFulfilled(VSMElementCustomization owner, Evaluation evaluation) {
        String condition = owner.getPredicateExpression();
        return condition == null || condition.isBlank()
                || evaluation.holds(owner, condition, Literals.VSM_ELEMENT_CUSTOMIZATION__PREDICATE_EXPRESSION);
    }

    private static Object value(Customizations.Change change, Evaluation evaluation) {
        if (change.parts().isEmpty()) {
            return null;
        }
        return switch (change.customization()) {
            case EReferenceCustomization reference -> reference.getValue();
            case EAttributeCustomization attribute when attribute.getValue() != null
                    && !attribute.getValue().isBlank() ->
                kept(evaluation.value(attribute, attribute.getValue(),
                        Literals.EATTRIBUTE_CUSTOMIZATION__VALUE));
            default -> null;
        };
    }

    private static Object kept(Object value) {
        return value instanceof Collection<?> many ? new ArrayList<>(many) : value;
    }

    private Choice copy(Key key) {
        StyleCopy copy = new StyleCopy(key.original());
        for (int i = 0; i < key.values().size(); i += 2) {
            Customizations.Change change = (Customizations.Change) key.values().get(i);
            FeatureCustomization customization = change.customization();
            Object value = key.values().get(i + 1);
            if (customization instanceof EReferenceCustomization reference) {
                copy.setReference(change.parts(), reference.getReferenceName(), (EObject) value);
            } else if (customization instanceof EAttributeCustomization attribute && value != null) {
                copy.setAttribute(change.parts(), attribute.getAttributeName(), value);
            }
        }
        return new Choice(copy.style(), key.original(),
                key.original().eClass().getName() + ".computedStyleDescriptions");
    }
}
