package org.clusterscape.indicator.internal.card;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.clusterscape.model.CityScore;
import org.clusterscape.model.KeyField;

/** The scores of a key field, added up in decimals, so that equal scores in another order tie exactly. */
record Scores(BigDecimal total, int count) {

    /** Empty where no city has a score. */
    static Optional<Scores> of(KeyField keyField) {
        List<BigDecimal> values = keyField.getScores().stream().map(CityScore::getValue).filter(Objects::nonNull)
                .filter(Double::isFinite).map(BigDecimal::valueOf).toList();
        return values.isEmpty() ? Optional.empty()
                : Optional.of(new Scores(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), values.size()));
    }

    BigDecimal mean() {
        return total.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
    }
}
