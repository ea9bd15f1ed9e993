package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.network.internal.graph.Graph;
import org.clusterscape.indicator.network.internal.graph.StructuralHoles;
import org.eclipse.core.runtime.OperationCanceledException;

/** How far a member depends on neighbours that are linked to each other. */
public final class Constraint extends NetworkCalculator {

    public Constraint() {
        super(1);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        Graph graph = network.undirected();
        StructuralHoles holes = new StructuralHoles(graph);
        return new Answers(() -> null, member -> {
            if (context.monitor().isCanceled()) {
                throw new OperationCanceledException();
            }
            return graph.degree(member) == 0 ? IndicatorValue.undefined(Messages.isolated)
                    : IndicatorValue.of(holes.constraint(member));
        });
    }
}
