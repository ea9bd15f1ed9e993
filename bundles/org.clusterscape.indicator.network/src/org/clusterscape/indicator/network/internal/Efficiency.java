package org.clusterscape.indicator.network.internal;

import java.util.stream.DoubleStream;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Distances;

/** How well things get from any member to any other; members without a way between them count 0. */
public final class Efficiency extends NetworkCalculator {

    public Efficiency() {
        super(2);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Distances distances = Distances.of(network.graph(), context.monitor());
        double n = network.size();
        return Answers.ofWhole(DoubleStream.of(distances.inverse()).sum() / (n * (n - 1)));
    }
}
