package org.clusterscape.indicator;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/**
 * What is to be computed.
 *
 * @param calculators ids of calculators. None: all indicators of the model that name a calculator
 * @param element with calculators, the only element to measure (the ecosystem stands for the whole model); without
 *        calculators, only the indicators that measure or belong to this element, or it alone if it is an indicator.
 *        Null: no restriction
 * @param parameters parameters for the calculators that have them; only together with calculators
 * @param asOf the day for which the values are to hold
 * @param timeLimit how long a calculator may work on one element, or a {@link BulkCalculator} on all of them
 */
public record IndicatorRequest(List<String> calculators, EObject element, Map<String, String> parameters,
        LocalDate asOf, Duration timeLimit) {

    /** The time that a calculator gets unless another is set. */
    public static final Duration DEFAULT_TIME_LIMIT = Duration.ofSeconds(60);

    public IndicatorRequest {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(timeLimit);
        calculators = calculators.stream().distinct().toList();
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** All indicators of the model that name a calculator, as of today. */
    public static IndicatorRequest ofModel() {
        return ofCalculators(List.of());
    }

    /** Some calculators for everything that they apply to, with their default parameters, as of today. */
    public static IndicatorRequest ofCalculators(List<String> calculators) {
        return new IndicatorRequest(calculators, null, Map.of(), LocalDate.now(ZoneOffset.UTC), DEFAULT_TIME_LIMIT);
    }

    public IndicatorRequest withElement(EObject newElement) {
        return new IndicatorRequest(calculators, newElement, parameters, asOf, timeLimit);
    }

    public IndicatorRequest withParameters(Map<String, String> newParameters) {
        return new IndicatorRequest(calculators, element, newParameters, asOf, timeLimit);
    }

    public IndicatorRequest withAsOf(LocalDate newAsOf) {
        return new IndicatorRequest(calculators, element, parameters, newAsOf, timeLimit);
    }

    public IndicatorRequest withTimeLimit(Duration newTimeLimit) {
        return new IndicatorRequest(calculators, element, parameters, asOf, newTimeLimit);
    }
}
