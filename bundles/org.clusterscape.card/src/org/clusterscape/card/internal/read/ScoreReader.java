package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.card.internal.Messages;
import org.clusterscape.card.internal.read.ScoreTable.Column;
import org.clusterscape.card.internal.vocabulary.Cities;
import org.clusterscape.card.internal.vocabulary.NamedEntry;
import org.clusterscape.card.internal.vocabulary.WordList;
import org.clusterscape.model.City;

/** Reads the score table: the cities behind the abbreviations, their scores, and the total that the card states. */
final class ScoreReader {

    private static final double GREATEST = 10;
    private static final Pattern NAME_WITH_ABBREVIATION = Pattern.compile("(.+?)\\s*\\(([^()]{1,12})\\)");

    private final Reading reading;
    private final ScoreValues values;
    private final WordList totals;
    private final List<Draft.Score> scores = new ArrayList<>();
    private Double statedTotal;

    ScoreReader(Reading reading) {
        this.reading = reading;
        values = new ScoreValues(reading.vocabulary());
        totals = reading.vocabulary().words("total");
    }

    List<Draft.Score> read(ScoreTable table) {
        if (table.isEmpty()) {
            return scores;
        }
        boolean whole = true;
        for (Column column : table.columns()) {
            if (column.label().isEmpty() || totals.contains(reading.vocabulary().cities().latin(column.label()))) {
                statedTotal = values.number(column.value());
            } else {
                whole &= score(column);
            }
        }
        if (whole) {
            reading.understood(table.lines());
        }
        checkTotal(table.firstLine());
        return scores;
    }

    /** The total in the table, or null. */
    Double statedTotal() {
        return statedTotal;
    }

    private boolean score(Column column) {
        NamedEntry<City> city = city(column);
        Double value = values.number(column.value());
        if (scores.stream().anyMatch(score -> score.city() == city)) {
            reading.warn(column.line(), Messages.bind(Messages.Warning_cityTwice, column.label()));
            return false;
        }
        scores.add(new Draft.Score(city, value));
        if (value == null) {
            boolean missing = values.isMissing(column.value());
            reading.warn(column.line(), missing ? Messages.bind(Messages.Warning_scoreMissing, column.label())
                    : Messages.bind(Messages.Warning_scoreUnreadable, column.value(), column.label()));
            return missing;
        }
        if (value < 0 || value > GREATEST) {
            reading.warn(column.line(), Messages.bind(Messages.Warning_scoreRange, column.value(), column.label()));
        }
        return true;
    }

    private NamedEntry<City> city(Column column) {
        Cities cities = reading.vocabulary().cities();
        String label = column.label();
        String latin = cities.latin(label);
        if (!latin.equals(label)) {
            reading.warn(column.line(), Messages.bind(Messages.Warning_homoglyphs, label, latin));
        }
        NamedEntry<City> known = cities.find(label);
        if (known != null) {
            cities.met(known, label);
            return known;
        }
        Matcher both = NAME_WITH_ABBREVIATION.matcher(label);
        if (both.matches()) {
            NamedEntry<City> named = cities.find(both.group(1));
            boolean mark = reading.vocabulary().words("cityMark").contains(both.group(2));
            return named != null ? named : cities.add(both.group(1), mark ? null : both.group(2));
        }
        if (!Cities.looksLikeAbbreviation(latin)) {
            return cities.add(latin, null);
        }
        reading.warn(column.line(), Messages.bind(Messages.Warning_unknownAbbreviation, latin));
        return cities.add(null, latin);
    }

    private void checkTotal(int line) {
        double sum = scores.stream().filter(s -> s.value() != null).mapToDouble(Draft.Score::value).sum();
        if (statedTotal != null && Math.abs(sum - statedTotal) > 1e-9) {
            reading.warn(line, Messages.bind(Messages.Warning_total, number(statedTotal), number(sum)));
        }
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
