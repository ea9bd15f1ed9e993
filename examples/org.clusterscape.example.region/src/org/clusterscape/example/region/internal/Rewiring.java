package org.clusterscape.example.region.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leads some linkages to the target of another linkage nearby in the table. Since the table is ordered by cluster, most
 * of them stay in their community.
 */
final class Rewiring {

    private static final double SHARE = 0.15;
    private static final int REACH = 6;

    private final Table table;
    private final Variation variation;
    private final int source;
    private final int target;

    Rewiring(Table table, Variation variation) {
        this.table = table;
        this.variation = variation;
        this.source = table.indexOf("source");
        this.target = table.indexOf("target");
    }

    List<Row> rewire(List<Row> rows) {
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> taken.add(table.key(row)));
        List<Row> rewired = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String key = table.key(row);
            if (variation.chance(key) < SHARE) {
                int other = (i + 1 + (int) variation.between(0, REACH, key + "/other")) % rows.size();
                Row candidate = between(row, row.cell(source).text(), rows.get(other).cell(target).text());
                if (isFree(candidate, taken)) {
                    taken.add(table.key(candidate));
                    row = candidate;
                }
            }
            rewired.add(row);
        }
        return rewired;
    }

    /** Whether the linkage joins two different elements that no linkage of its kind joins yet, in either direction. */
    private boolean isFree(Row linkage, Set<String> taken) {
        String from = linkage.cell(source).text();
        String to = linkage.cell(target).text();
        return !from.equals(to) && !taken.contains(table.key(linkage))
                && !taken.contains(table.key(between(linkage, to, from)));
    }

    private Row between(Row row, String newSource, String newTarget) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(source, cells.get(source).with(newSource));
        cells.set(target, cells.get(target).with(newTarget));
        return new Row(cells);
    }
}
