package org.clusterscape.indicator.internal;

import java.util.Map;

import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.ParameterValues;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.label.Labels;
import org.eclipse.emf.ecore.EObject;

/**
 * One value to be computed.
 *
 * @param id the id of the calculator
 * @param element the element to measure; the ecosystem for the whole model
 * @param indicator the indicator that the value belongs to, or null
 * @param calculator null where it cannot be used
 * @param parameters null where they are wrong
 * @param fault why there is nothing to run, or null
 */
record Task(String id, EObject element, Indicator indicator, ContributedCalculator calculator,
        ParameterValues parameters, String fault) {

    static Task of(ContributedCalculator calculator, EObject element, ParameterValues parameters, Indicator indicator) {
        return new Task(calculator.descriptor().id(), element, indicator, calculator, parameters, null);
    }

    static Task failed(String id, EObject element, Indicator indicator, ContributedCalculator calculator,
            String fault) {
        return new Task(id, element, indicator, calculator, null, fault);
    }

    IndicatorResult result(IndicatorValue value) {
        return new IndicatorResult(id, name(), element instanceof Ecosystem ? null : element, Labels.label(element),
                value, unit(), parameters == null ? given() : parameters.asMap(), indicator);
    }

    private String name() {
        if (indicator != null && indicator.getName() != null && !indicator.getName().isBlank()) {
            return indicator.getName();
        }
        return calculator == null ? id : calculator.descriptor().name();
    }

    private String unit() {
        if (indicator != null && indicator.getUnit() != null && !indicator.getUnit().isBlank()) {
            return indicator.getUnit();
        }
        return calculator == null ? "" : calculator.descriptor().unit();
    }

    private Map<String, String> given() {
        return indicator == null ? Map.of() : Indicators.parametersOf(indicator);
    }
}
