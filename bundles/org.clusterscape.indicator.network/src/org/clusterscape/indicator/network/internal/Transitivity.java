package org.clusterscape.indicator.network.internal;

import java.util.stream.DoubleStream;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Triangles;

/** How often two members are linked that have a neighbour in common. */
public final class Transitivity extends NetworkCalculator {

    public Transitivity() {
        super(1);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Triangles triangles = Triangles.of(network.plain(), context.monitor());
        return DoubleStream.of(triangles.pairs()).sum() == 0 ? Answers.undefined(Messages.noPairs)
                : Answers.ofWhole(triangles.transitivity());
    }
}
