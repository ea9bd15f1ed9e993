package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Betweenness;

/** How much the network hangs on the member through which most paths lead. */
public final class BetweennessCentralisation extends NetworkCalculator {

    public BetweennessCentralisation() {
        super(3);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        double[] betweenness = Betweenness.of(network.plain(), context.monitor());
        double n = network.size();
        double excess = Centralisation.excess(network.size(), member -> betweenness[member] / ((n - 1) * (n - 2)));
        return Answers.ofWhole(excess / (n - 1));
    }
}
