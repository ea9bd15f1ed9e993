package org.clusterscape.card.internal.read;

import java.util.List;
import java.util.Set;

/**
 * The score table as it stands in the card.
 *
 * @param columns the cities and the total, in order
 * @param lines the numbers of the lines that it takes, from 1
 * @param rowLabel what stands in front of the values, such as a year; empty for nothing worth keeping
 */
record ScoreTable(List<Column> columns, Set<Integer> lines, String rowLabel) {

    /**
     * @param label the city or "total"; empty where the table has no label for a total
     * @param value the value as it is written; empty where there is none
     */
    record Column(String label, String value, int line) {
    }

    static final ScoreTable NONE = new ScoreTable(List.of(), Set.of(), "");

    boolean isEmpty() {
        return columns.isEmpty();
    }

    int firstLine() {
        return lines.stream().min(Integer::compare).orElse(0);
    }

    int lastLine() {
        return lines.stream().max(Integer::compare).orElse(0);
    }
}
