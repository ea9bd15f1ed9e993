package org.clusterscape.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.clusterscape.model.Indicator;
import org.eclipse.emf.ecore.EObject;

/**
 * The value of one indicator for one element.
 *
 * @param calculator the id of the calculator, also where there is no such calculator
 * @param name what was measured: the name of the indicator, or else of the calculator
 * @param element the element that was measured; null for the whole model
 * @param label the label of that element, or of the ecosystem
 * @param value the value, or why there is none
 * @param unit the unit of the value: that of the indicator where it has one, or else of the calculator; may be empty
 * @param parameters the parameters that the value holds for, defaults included
 * @param indicator the indicator in the model that the value belongs to; null where the model has none
 */
public record IndicatorResult(String calculator, String name, EObject element, String label, IndicatorValue value,
        String unit, Map<String, String> parameters, Indicator indicator) {

    public IndicatorResult {
        Objects.requireNonNull(value);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Whether the value could not be computed; a value that is undefined has not failed. */
    public boolean failed() {
        return value instanceof IndicatorValue.Failed;
    }
}
