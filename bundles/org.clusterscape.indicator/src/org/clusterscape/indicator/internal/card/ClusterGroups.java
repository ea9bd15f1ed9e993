package org.clusterscape.indicator.internal.card;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.Calculator;
import org.clusterscape.indicator.IndicatorValue;

/** How many cluster groups there are. */
public final class ClusterGroups implements Calculator {

    @Override
    public IndicatorValue compute(CalculationContext context) {
        return IndicatorValue.of(MeasuredClusters.of(context).size());
    }
}
