package org.clusterscape.example.region.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the cities of a key field each other's scores, so that the scores differ and their total stays as stated. */
final class Scores {

    private Scores() {
    }

    static List<Row> rotate(Table table, List<Row> rows, int steps) {
        int owner = table.indexOf(Column.IN);
        int value = table.indexOf("value");
        Map<String, List<Row>> byKeyField = new LinkedHashMap<>();
        rows.forEach(row -> byKeyField.computeIfAbsent(row.cell(owner).text(), k -> new ArrayList<>()).add(row));
        List<Row> rotated = new ArrayList<>();
        for (List<Row> scores : byKeyField.values()) {
            for (int i = 0; i < scores.size(); i++) {
                List<Cell> cells = new ArrayList<>(scores.get(i).cells());
                cells.set(value, cells.get(value).with(scores.get((i + steps) % scores.size()).cell(value).text()));
                rotated.add(new Row(cells));
            }
        }
        return rotated;
    }
}
