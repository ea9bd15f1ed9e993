package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Betweenness;

/** How many pairs of others have their shortest paths through a member. */
public final class RawBetweenness extends NetworkCalculator {

    public RawBetweenness() {
        super(1);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        double[] betweenness = Betweenness.of(network.graph(), context.monitor());
        int timesCounted = network.directed() ? 1 : 2;
        return Answers.ofMembers(member -> betweenness[member] / timesCounted);
    }
}
