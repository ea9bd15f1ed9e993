package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.network.internal.graph.Graph;

/** Whether linkages lead out of groups rather than stay within. */
public final class ExternalInternal extends NetworkCalculator {

    public ExternalInternal() {
        super(1);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Graph graph = network.undirected();
        Groups groups = new Groups(context);
        int[] numbers = groups.of(network.members());
        return new Answers(() -> index(graph, numbers, 0, network.size(), groups),
                member -> numbers[member] < 0
                        ? IndicatorValue.undefined(Messages.bind(Messages.noGroup, groups.description()))
                        : index(graph, numbers, member, member + 1, groups));
    }

    private static IndicatorValue index(Graph graph, int[] groups, int first, int end, Groups description) {
        double external = 0;
        double internal = 0;
        for (int member = first; member < end; member++) {
            for (int arc = graph.first(member); arc < graph.end(member); arc++) {
                int other = graph.target(arc);
                if (groups[member] >= 0 && groups[other] >= 0) {
                    external += groups[member] == groups[other] ? 0 : graph.weight(arc);
                    internal += groups[member] == groups[other] ? graph.weight(arc) : 0;
                }
            }
        }
        return external + internal == 0
                ? IndicatorValue.undefined(Messages.bind(Messages.noGroupedLinkages, description.description()))
                : IndicatorValue.of((external - internal) / (external + internal));
    }
}
