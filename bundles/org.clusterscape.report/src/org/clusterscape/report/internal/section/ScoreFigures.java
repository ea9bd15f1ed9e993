package org.clusterscape.report.internal.section;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.model.KeyField;
import org.clusterscape.report.ReportContext;
import org.clusterscape.report.document.Quantity;
import org.eclipse.emf.ecore.EObject;

/** Mean and rank of all key fields, as the calculators of the card compute them; once for each report. */
final class ScoreFigures {

    private static final String MEAN = "card.scoreMean";
    private static final String RANK = "card.scoreRank";

    private final Map<EObject, Map<String, Double>> values = new IdentityHashMap<>();

    private ScoreFigures(ReportContext context) {
        IndicatorEngine engine = IndicatorEngine.ofRegisteredCalculators();
        List<String> wanted = List.of(MEAN, RANK);
        List<String> there = engine.calculators().stream().map(calculator -> calculator.id()).filter(wanted::contains)
                .toList();
        if (there.isEmpty()) {
            return;
        }
        IndicatorRequest request = IndicatorRequest.ofCalculators(there)
                .withAsOf(context.request().date().toLocalDate());
        for (IndicatorResult result : engine.compute(context.model(), request, context.monitor())) {
            if (result.element() != null && result.value() instanceof IndicatorValue.Amount amount) {
                values.computeIfAbsent(result.element(), element -> new HashMap<>())
                        .putIfAbsent(result.calculator(), amount.value());
            }
        }
    }

    static ScoreFigures of(ReportContext context) {
        return context.shared(ScoreFigures.class, () -> new ScoreFigures(context));
    }


    Quantity mean(KeyField keyField) {
        return value(keyField, MEAN);
    }

    Quantity rank(KeyField keyField) {
        return value(keyField, RANK);
    }

    /** How many key fields have a rank. */
    long ranked() {
        return values.values().stream().filter(figures -> figures.containsKey(RANK)).count();
    }

    private Quantity value(KeyField keyField, String calculator) {
        return Quantity.of(values.getOrDefault(keyField, Map.of()).get(calculator));
    }
}
