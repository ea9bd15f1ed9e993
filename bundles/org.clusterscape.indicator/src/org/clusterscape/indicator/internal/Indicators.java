package org.clusterscape.indicator.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clusterscape.indicator.CalculatorDescriptor;
import org.clusterscape.indicator.ElementType;
import org.clusterscape.indicator.ParameterValues;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Property;
import org.eclipse.emf.ecore.EObject;

/**
 * The indicators of a model that name a calculator, what each of them measures, and which one belongs to a computed
 * value.
 */
final class Indicators {

    private final Ecosystem model;
    private final CalculatorRegistry registry;
    private final List<Indicator> all = new ArrayList<>();
    private final Map<Key, Indicator> byKey = new HashMap<>();

    Indicators(Ecosystem model, CalculatorRegistry registry) {
        this.model = model;
        this.registry = registry;
        for (Iterator<EObject> contents = model.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Indicator indicator && calculatorOf(indicator) != null) {
                add(indicator);
            }
        }
    }

    void add(Indicator indicator) {
        all.add(indicator);
        registry.calculator(calculatorOf(indicator)).map(ContributedCalculator::descriptor).ifPresent(descriptor -> {
            try {
                ParameterValues values = ParameterValues.of(descriptor.parameters(), parametersOf(indicator));
                byKey.putIfAbsent(new Key(descriptor.id(), measuredBy(indicator, descriptor), values.asMap()),
                        indicator);
            } catch (IllegalArgumentException e) {
                // Its parameters are wrong: it cannot be computed, so no value belongs to it.
            }
        });
    }

    /** In the order of the model. */
    List<Indicator> all() {
        return all;
    }

    /** The first indicator that has this calculator, measures this element and has these parameters. */
    Optional<Indicator> find(String calculator, EObject element, Map<String, String> parameters) {
        return Optional.ofNullable(byKey.get(new Key(calculator, element, parameters)));
    }

    /** The id of the indicator's calculator; null where its values are entered by hand. */
    static String calculatorOf(Indicator indicator) {
        String id = indicator.getCalculator();
        return id == null || id.isBlank() ? null : id.strip();
    }

    static Map<String, String> parametersOf(Indicator indicator) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Property property : indicator.getParameters()) {
            if (property.getKey() != null) {
                parameters.put(property.getKey().strip(), property.getValue() == null ? "" : property.getValue());
            }
        }
        return parameters;
    }

    /**
     * The scope of the indicator, or else its key field, or else the ecosystem; the ecosystem also where the calculator
     * measures whole models but no key fields.
     *
     * @param descriptor null where there is no such calculator
     */
    EObject measuredBy(Indicator indicator, CalculatorDescriptor descriptor) {
        if (indicator.getScope() != null) {
            return indicator.getScope();
        }
        EObject container = indicator.eContainer();
        while (container != null && !(container instanceof KeyField)) {
            container = container.eContainer();
        }
        boolean wholeModelOnly = descriptor != null && container != null && !descriptor.measures(container)
                && descriptor.appliesTo().contains(ElementType.WHOLE_MODEL);
        return container == null || wholeModelOnly ? model : container;
    }

    private record Key(String calculator, EObject element, Map<String, String> parameters) {
    }
}
