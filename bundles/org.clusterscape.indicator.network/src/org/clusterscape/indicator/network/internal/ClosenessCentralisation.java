package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Distances;

/** How much the network hangs on the member that is nearest to all others. */
public final class ClosenessCentralisation extends NetworkCalculator {

    public ClosenessCentralisation() {
        super(3);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Distances distances = Distances.of(network.plain(), context.monitor());
        double n = network.size();
        double greatest = (n - 1) * (n - 2) / (2 * n - 3);
        return Answers.ofWhole(Centralisation.excess(network.size(), distances::closeness) / greatest);
    }
}
