package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Components;

/** The components of the network; for a member, how large its own is. */
public final class ConnectedParts extends NetworkCalculator {

    public ConnectedParts() {
        super(0);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Components components = Components.of(network.graph());
        return Answers.of(components.sizes().length, member -> components.sizes()[components.of()[member]]);
    }
}
