package org.clusterscape.indicator.internal.card;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.Calculator;
import org.clusterscape.indicator.IndicatorValue;

/** Whether at least one cluster has a funding mechanism. */
public final class FundingMechanisms implements Calculator {

    @Override
    public IndicatorValue compute(CalculationContext context) {
        return IndicatorValue.of(MeasuredClusters.of(context).stream()
                .anyMatch(cluster -> !cluster.getFundingMechanisms().isEmpty()));
    }
}
