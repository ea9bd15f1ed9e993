package org.clusterscape.indicator.network.internal;

import java.util.stream.IntStream;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Triangles;

/** How many of the neighbours of a member are neighbours of each other. */
public final class Clustering extends NetworkCalculator {

    public Clustering() {
        super(1);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Triangles triangles = Triangles.of(network.undirected(), context.monitor());
        return Answers.of(IntStream.range(0, network.size()).mapToDouble(triangles::clustering).average().orElse(0),
                triangles::clustering);
    }
}
