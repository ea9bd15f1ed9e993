package org.clusterscape.indicator.network.internal;

import java.util.Arrays;
import java.util.Random;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Graph;
import org.clusterscape.indicator.network.internal.graph.Removal;
import org.eclipse.core.runtime.OperationCanceledException;

/** How much of the network holds together when members are lost. */
public final class Robustness extends NetworkCalculator {

    public Robustness() {
        super(1);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Graph graph = network.plain();
        String removed = context.parameters().text("removed");
        return Answers.ofWhole(switch (context.parameters().text("attack")) {
        case "degree" -> left(graph, Removal.byRemainingDegree(graph), removed);
        case "initialDegree" -> left(graph, Removal.byDegree(graph), removed);
        default -> leftAtRandom(graph, removed, context);
        });
    }

    private static double leftAtRandom(Graph graph, String removed, CalculationContext context) {
        Random random = new Random(context.parameters().integer("seed"));
        int runs = context.parameters().integer("runs");
        double sum = 0;
        for (int run = 0; run < runs; run++) {
            if (context.monitor().isCanceled()) {
                throw new OperationCanceledException();
            }
            sum += left(graph, Removal.atRandom(graph, random), removed);
        }
        return sum / runs;
    }

    /** The size of the largest component that is left, in members of the whole network. */
    private static double left(Graph graph, int[] order, String removed) {
        double n = graph.size();
        int[] largest = Removal.largestComponents(graph, order);
        if ("all".equals(removed)) {
            return Arrays.stream(largest, 1, largest.length).asLongStream().sum() / (n * n);
        }
        return largest[(int) Math.round(n * Integer.parseInt(removed) / 100)] / n;
    }
}
