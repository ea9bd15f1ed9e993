package org.clusterscape.indicator.network.internal;

import java.util.stream.DoubleStream;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Distances;

/** How far the two members are from each other that are farthest apart. */
public final class Diameter extends NetworkCalculator {

    public Diameter() {
        super(2);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Distances distances = Distances.of(network.graph(), context.monitor());
        return distances.connected() ? Answers.ofWhole(DoubleStream.of(distances.farthest()).max().orElse(0))
                : Answers.undefined(Messages.notConnected);
    }
}
