package org.clusterscape.indicator.network.internal;

import java.util.Arrays;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Cores;

/** How dense the densest surroundings of a member are. */
public final class CoreNumber extends NetworkCalculator {

    public CoreNumber() {
        super(1);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        int[] cores = Cores.of(network.plain());
        return Answers.of(Arrays.stream(cores).max().orElse(0), member -> cores[member]);
    }
}
