package org.clusterscape.indicator.internal.card;

import java.util.EnumSet;
import java.util.Set;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.Calculator;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.internal.Dates;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Membership;

/** How many businesses take part in clusters; one that takes part in several, or in several roles, counts once. */
public final class ParticipatingBusinesses implements Calculator {

    @Override
    public IndicatorValue compute(CalculationContext context) {
        Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
        context.parameters().choices("kinds").forEach(kind -> kinds.add(ActorKind.get(kind)));
        return IndicatorValue.of(MeasuredClusters.of(context).stream()
                .flatMap(cluster -> cluster.getMemberships().stream())
                .filter(membership -> isCurrent(membership, context))
                .map(Membership::getActor)
                .filter(actor -> actor != null && kinds.contains(actor.getKind()))
                .distinct().count());
    }

    private static boolean isCurrent(Membership membership, CalculationContext context) {
        return Dates.within(context.asOf(), membership.getSince(), membership.getUntil());
    }
}
