package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.CutPoints;

/** The members without whom the network falls apart. */
public final class ArticulationPoints extends NetworkCalculator {

    public ArticulationPoints() {
        super(0);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        CutPoints cuts = CutPoints.of(network.plain());
        return Answers.of(cuts.cutNodes(), member -> cuts.parts()[member]);
    }
}
