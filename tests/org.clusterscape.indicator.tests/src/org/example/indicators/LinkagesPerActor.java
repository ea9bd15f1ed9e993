package org.example.indicators;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.Calculator;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.model.Ecosystem;

/** How many linkages there are for each actor of the ecosystem. */
public final class LinkagesPerActor implements Calculator {

    @Override
    public IndicatorValue compute(CalculationContext context) {
        Ecosystem ecosystem = context.ecosystem();
        if (ecosystem.getActors().isEmpty()) {
            return IndicatorValue.undefined("The model has no actors.");
        }
        double minimum = context.parameters().number("minimumStrength");
        long linkages = ecosystem.getLinkages().stream().filter(l -> l.getStrength() >= minimum).count();
        return IndicatorValue.of((double) linkages / ecosystem.getActors().size());
    }
}
