package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.CutPoints;

/** The linkages without which the network falls apart. */
public final class Bridges extends NetworkCalculator {

    public Bridges() {
        super(0);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        CutPoints cuts = CutPoints.of(network.plain());
        return Answers.of(cuts.bridgeCount(), member -> cuts.bridges()[member]);
    }
}
