package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Graph;

/** How much the network hangs on the member with the most neighbours. */
public final class DegreeCentralisation extends NetworkCalculator {

    public DegreeCentralisation() {
        super(3);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Graph graph = network.plain();
        double n = network.size();
        return Answers.ofWhole(Centralisation.excess(network.size(), graph::degree) / ((n - 1) * (n - 2)));
    }
}
