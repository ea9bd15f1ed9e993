package org.clusterscape.indicator.network.internal;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Graph;

/** How many others a member is linked to, or how strongly. */
public final class Degree extends NetworkCalculator {

    public Degree() {
        super(1);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Graph graph = network.graph();
        String direction = network.directed() ? context.parameters().text("direction") : "out";
        Graph incoming = graph.reversed();
        IntToDoubleFunction degree = switch (direction) {
        case "in" -> incoming::strength;
        case "out" -> graph::strength;
        default -> member -> incoming.strength(member) + graph.strength(member);
        };
        return Answers.of(IntStream.range(0, network.size()).mapToDouble(degree).average().orElse(0), degree);
    }
}
