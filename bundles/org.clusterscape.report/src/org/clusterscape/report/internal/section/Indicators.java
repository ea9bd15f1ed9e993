package org.clusterscape.report.internal.section;

import java.util.List;
import java.util.stream.Stream;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.NamedElement;

/** The indicators of a model: those of the ecosystem, then those of its key fields. */
final class Indicators {

    private Indicators() {
    }

    static List<Indicator> of(Ecosystem model) {
        return Stream.concat(model.getIndicators().stream(),
                model.getKeyFields().stream().flatMap(keyField -> keyField.getIndicators().stream())).toList();
    }

    /** Those that measure the element. */
    static List<Indicator> measuring(Ecosystem model, NamedElement element) {
        return of(model).stream().filter(indicator -> indicator.getScope() == element).toList();
    }
}
