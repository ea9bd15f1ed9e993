package org.clusterscape.cli.internal.output;

import java.util.ArrayList;
import java.util.List;

/** Lines in columns, for people. */
public final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; null is an empty cell. */
    public void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell == null ? "" : cell.toString());
        }
        rows.add(row);
    }

    /** Prints the rows with their columns aligned to the left, the last one as it is. */
    public void print(Console console) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = row.get(i).length();
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String gap = i + 1 == row.size() ? "" : " ".repeat(widths.get(i) - row.get(i).length()) + GAP;
                line.append(row.get(i)).append(gap);
            }
            console.result(line.toString().stripTrailing());
        }
    }
}
