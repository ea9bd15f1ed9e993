package org.clusterscape.card.internal.read;

import java.util.regex.Pattern;

import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.card.internal.vocabulary.WordList;

/** Values in score tables: numbers with point or comma, and the marks for a missing one. */
final class ScoreValues {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,4}(?:[.,]\\d{1,6})?");

    private final WordList missing;

    ScoreValues(Vocabulary vocabulary) {
        missing = vocabulary.words("missing");
    }

    boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    boolean isMissing(String cell) {
        return cell.isEmpty() || missing.contains(cell);
    }

    boolean isValue(String cell) {
        return isNumber(cell) || isMissing(cell);
    }

    /** The number, or null for anything else. */
    Double number(String cell) {
        return isNumber(cell) ? Double.valueOf(cell.replace(',', '.')) : null;
    }
}
