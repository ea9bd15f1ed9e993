package org.clusterscape.indicator.network.internal;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Importance;

/** How often somebody who follows linkages at random comes by a member. */
public final class PageRank extends NetworkCalculator {

    public PageRank() {
        super(1);
    }

    @Override
    Answers answers(Network network, CalculationContext context) {
        double damping = context.parameters().number("damping");
        return Importance.pageRank(network.graph(), damping, context.monitor())
                .map(shares -> Answers.ofMembers(member -> shares[member]))
                .orElseGet(() -> Answers.undefined(Messages.noConvergence));
    }
}
