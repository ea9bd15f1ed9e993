package org.clusterscape.indicator.regional.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.Calculator;
import org.clusterscape.indicator.IndicatorValue;

/** An indicator that is a number computed from economic data, or has a reason for being none. */
abstract class RegionalCalculator implements Calculator {

    @Override
    public final IndicatorValue compute(CalculationContext context) {
        try {
            return IndicatorValue.of(value(new RegionalData(context)));
        } catch (NoValueException e) {
            return IndicatorValue.undefined(e.getMessage());
        }
    }

    /** @throws NoValueException where the formula has no result for these data */
    abstract double value(RegionalData data) throws NoValueException;
}
