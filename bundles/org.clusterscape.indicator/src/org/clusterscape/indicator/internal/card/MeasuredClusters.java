package org.clusterscape.indicator.internal.card;

import java.util.List;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.KeyField;

/** Decides which clusters an indicator of the card is about. */
final class MeasuredClusters {

    private static final String PARAMETER = "clusters";
    private static final String LINKED = "linked";
    private static final String ALL = "all";

    private MeasuredClusters() {
    }

    /**
     * A cluster stands for itself, the ecosystem for all its clusters. A key field stands for the clusters that are
     * linked to it, or for all where none is; the parameter {@code clusters} can insist on either.
     */
    static List<Cluster> of(CalculationContext context) {
        return switch (context.element()) {
        case Cluster cluster -> List.of(cluster);
        case KeyField keyField -> of(keyField, context);
        case null, default -> context.ecosystem().getClusters();
        };
    }

    private static List<Cluster> of(KeyField keyField, CalculationContext context) {
        return switch (context.parameters().text(PARAMETER)) {
        case LINKED -> keyField.getClusters();
        case ALL -> context.ecosystem().getClusters();
        default -> keyField.getClusters().isEmpty() ? context.ecosystem().getClusters() : keyField.getClusters();
        };
    }
}
