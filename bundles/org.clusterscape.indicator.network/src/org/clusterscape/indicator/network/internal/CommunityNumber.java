package org.clusterscape.indicator.network.internal;

import java.util.Arrays;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Communities;

/** The communities of the network; for a member, the number of its own, counted from 1 for the largest. */
public final class CommunityNumber extends NetworkCalculator {

    public CommunityNumber() {
        super(0);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        int[] communities = Communities.of(network.undirected(), context.parameters().integer("seed"),
                context.monitor());
        return Answers.of(Arrays.stream(communities).max().orElse(-1) + 1, member -> communities[member] + 1);
    }
}
