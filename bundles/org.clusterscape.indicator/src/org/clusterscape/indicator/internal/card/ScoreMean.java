package org.clusterscape.indicator.internal.card;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.Calculator;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.internal.Messages;
import org.clusterscape.model.KeyField;

/** The points of a key field, on average over the cities that have a score. */
public final class ScoreMean implements Calculator {

    @Override
    public IndicatorValue compute(CalculationContext context) {
        return Scores.of((KeyField) context.element()).map(scores -> IndicatorValue.of(scores.mean().doubleValue()))
                .orElseGet(() -> IndicatorValue.undefined(Messages.noScores));
    }
}
