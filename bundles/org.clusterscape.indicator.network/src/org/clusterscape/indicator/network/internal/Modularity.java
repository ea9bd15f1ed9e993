package org.clusterscape.indicator.network.internal;

import java.util.Arrays;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Communities;
import org.clusterscape.indicator.network.internal.graph.Graph;

/** How much more members are linked within groups than across them. */
public final class Modularity extends NetworkCalculator {

    public Modularity() {
        super(1);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Graph graph = network.undirected();
        if (graph.arcs() == 0) {
            return Answers.undefined(Messages.noLinkages);
        }
        if ("community".equals(context.parameters().text("grouping"))) {
            int[] communities = Communities.of(graph, context.parameters().integer("seed"), context.monitor());
            return Answers.ofWhole(Communities.modularity(graph, communities));
        }
        Groups groups = new Groups(context);
        int[] numbers = groups.of(network.members());
        int next = Arrays.stream(numbers).max().orElse(-1) + 1;
        if (next == 0) {
            return Answers.undefined(Messages.bind(Messages.noGroups, groups.description()));
        }
        for (int member = 0; member < numbers.length; member++) {
            numbers[member] = numbers[member] < 0 ? next++ : numbers[member]; // alone
        }
        return Answers.ofWhole(Communities.modularity(graph, numbers));
    }
}
