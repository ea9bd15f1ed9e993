package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Distances;

/** How far it is from one member to another on average. */
public final class MeanDistance extends NetworkCalculator {

    public MeanDistance() {
        super(2);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Distances distances = Distances.of(network.graph(), context.monitor());
        double n = network.size();
        return distances.connected() ? Answers.ofWhole(distances.total() / (n * (n - 1)))
                : Answers.undefined(Messages.notConnected);
    }
}
