package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Distances;

/** How near a member is to all others. */
public final class Closeness extends NetworkCalculator {

    public Closeness() {
        super(2);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Distances distances = Distances.of(network.graph(), context.monitor());
        return Answers.ofMembers(distances::closeness);
    }
}
