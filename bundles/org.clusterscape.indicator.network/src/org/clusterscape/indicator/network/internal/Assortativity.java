package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Graph;

/** Whether members with many neighbours are linked to others with many neighbours. */
public final class Assortativity extends NetworkCalculator {

    public Assortativity() {
        super(1);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Graph graph = network.plain();
        if (graph.arcs() == 0) {
            return Answers.undefined(Messages.noLinkages);
        }
        double sum = 0;
        double squares = 0;
        double products = 0;
        for (int node = 0; node < graph.size(); node++) {
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                double degree = graph.degree(node);
                sum += degree;
                squares += degree * degree;
                products += degree * graph.degree(graph.target(arc));
            }
        }
        // whole numbers, so that a variance of 0 is exactly 0
        double variance = graph.arcs() * squares - sum * sum;
        return variance == 0 ? Answers.undefined(Messages.noVariance)
                : Answers.ofWhole((graph.arcs() * products - sum * sum) / variance);
    }
}
