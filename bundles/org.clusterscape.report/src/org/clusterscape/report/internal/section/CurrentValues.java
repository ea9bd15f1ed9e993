package org.clusterscape.report.internal.section;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.report.ReportContext;

/**
 * Values of the indicators that have a calculator but no measurement yet, computed for the report and not recorded, so
 * that the report of a model that was just imported already has figures.
 */
final class CurrentValues {

    private final Map<Indicator, IndicatorValue> values = new IdentityHashMap<>();

    private CurrentValues(ReportContext context) {
        List<Indicator> unmeasured = Indicators.of(context.model()).stream()
                .filter(i -> !Texts.isEmpty(i.getCalculator()) && i.getMeasurements().isEmpty()).toList();
        if (unmeasured.isEmpty()) {
            return;
        }
        Ecosystem model = context.model();
        IndicatorRequest request = IndicatorRequest.ofModel().withAsOf(context.request().date().toLocalDate());
        for (IndicatorResult result : IndicatorEngine.ofRegisteredCalculators().compute(model, request,
                context.monitor())) {
            if (result.indicator() != null) {
                values.put(result.indicator(), result.value());
            }
        }
        values.keySet().retainAll(unmeasured);
    }

    static CurrentValues of(ReportContext context) {
        return context.shared(CurrentValues.class, () -> new CurrentValues(context));
    }

    /** The value, or null for an indicator that was measured or cannot be computed at all. */
    IndicatorValue value(Indicator indicator) {
        return values.get(indicator);
    }
}
