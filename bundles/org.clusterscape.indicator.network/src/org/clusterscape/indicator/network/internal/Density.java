package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;

/** Which share of the possible linkages there is. */
public final class Density extends NetworkCalculator {

    public Density() {
        super(2);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        double n = network.size();
        return Answers.ofWhole(network.graph().arcs() / (n * (n - 1)));
    }
}
