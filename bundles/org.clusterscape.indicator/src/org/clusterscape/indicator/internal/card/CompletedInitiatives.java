package org.clusterscape.indicator.internal.card;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.Calculator;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.model.ImplementationStatus;

/** How many initiatives of clusters are completed. */
public final class CompletedInitiatives implements Calculator {

    @Override
    public IndicatorValue compute(CalculationContext context) {
        return IndicatorValue.of(MeasuredClusters.of(context).stream()
                .flatMap(cluster -> cluster.getInitiatives().stream())
                .filter(initiative -> initiative.getStatus() == ImplementationStatus.COMPLETED)
                .count());
    }
}
