package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Graph;
import org.clusterscape.indicator.network.internal.graph.Importance;

/** How well linked a member is to members that are well linked. */
public final class Eigenvector extends NetworkCalculator {

    public Eigenvector() {
        super(1);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Graph graph = network.graph();
        if (graph.arcs() == 0) {
            return Answers.undefined(Messages.noLinkages);
        }
        return Importance.eigenvector(graph, context.monitor())
                .map(vector -> Answers.ofMembers(member -> vector[member]))
                .orElseGet(() -> Answers.undefined(Messages.noConvergence));
    }
}
