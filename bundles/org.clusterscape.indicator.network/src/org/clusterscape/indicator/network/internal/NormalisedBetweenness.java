package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Betweenness;

/** Which share of the shortest paths between others leads through a member. */
public final class NormalisedBetweenness extends NetworkCalculator {

    public NormalisedBetweenness() {
        super(3);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        double[] betweenness = Betweenness.of(network.graph(), context.monitor());
        double pairs = (network.size() - 1.0) * (network.size() - 2.0);
        return Answers.ofMembers(member -> betweenness[member] / pairs);
    }
}
