package org.clusterscape.indicator.internal.card;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.clusterscape.indicator.BulkCalculator;
import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.internal.Messages;
import org.clusterscape.model.KeyField;
import org.eclipse.emf.ecore.EObject;

/** The place of key fields by their scores, counted as in competitions: after two firsts comes a third. */
public final class ScoreRank implements BulkCalculator {

    @Override
    public Map<EObject, IndicatorValue> computeAll(List<EObject> elements, CalculationContext context) {
        Function<Scores, BigDecimal> points = "mean".equals(context.parameters().text("by")) ? Scores::mean
                : Scores::total;
        TreeMap<BigDecimal, Integer> howMany = new TreeMap<>(Comparator.reverseOrder());
        context.ecosystem().getKeyFields().stream().flatMap(keyField -> Scores.of(keyField).map(points).stream())
                .forEach(value -> howMany.merge(value, 1, Integer::sum));

        Map<BigDecimal, Integer> ranks = new TreeMap<>(Comparator.naturalOrder());
        int next = 1;
        for (Map.Entry<BigDecimal, Integer> entry : howMany.entrySet()) {
            ranks.put(entry.getKey(), next);
            next += entry.getValue();
        }
        Map<EObject, IndicatorValue> values = new HashMap<>();
        for (EObject element : elements) {
            Optional<BigDecimal> own = Scores.of((KeyField) element).map(points);
            values.put(element, own.map(value -> IndicatorValue.of(ranks.get(value)))
                    .orElseGet(() -> IndicatorValue.undefined(Messages.noScores)));
        }
        return values;
    }
}
