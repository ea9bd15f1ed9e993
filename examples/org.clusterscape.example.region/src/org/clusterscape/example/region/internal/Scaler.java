package org.clusterscape.example.region.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.example.region.Scale;
import org.clusterscape.model.ClusterscapePackage;

/**
 * Makes the tables of a region into those of many neighbouring ones. Sectors, sources, the cities of comparison and the
 * agencies of the state are shared by all of them.
 */
public final class Scaler {

    private static final Set<String> SHARED_TABLES = Set.of(Table.ROOT, "sectors", "sources");
    /** The tags of rows that are not repeated: cities of comparison, and agencies of the state in which all regions lie. */
    private static final Set<String> SHARED_TAGS = Set.of("comparison", "state");
    /** The property of the ecosystem that holds names that are part of other names. */
    private static final String RIVER_PROPERTY = "river=";

    private final List<Table> tables;
    private final Scale scale;
    private final Set<String> repeatedKeys = new HashSet<>();
    private final List<String> towns = new ArrayList<>();
    private final List<String> rivers = new ArrayList<>();

    private Scaler(List<Table> tables, Scale scale) {
        this.tables = tables;
        this.scale = scale;
        for (Table table : tables) {
            for (Row row : table.rows()) {
                collect(table, row);
            }
        }
    }

    public static List<Table> scale(List<Table> tables, Scale scale) {
        return scale.parts() == 1 ? tables : new Scaler(tables, scale).scaled();
    }

    private void collect(Table table, Row row) {
        if (isRepeated(table, row)) {
            int key = table.indexOf(Column.KEY);
            if (key >= 0) {
                repeatedKeys.add(row.cell(key).text());
            }
            if (table.type() == ClusterscapePackage.Literals.CITY) {
                towns.add(row.cell(table.indexOf("name")).text());
            }
        } else if (table.path().isEmpty() && table.indexOf("properties") >= 0) {
            CellValues.parts(row.cell(table.indexOf("properties"))).stream().filter(p -> p.startsWith(RIVER_PROPERTY))
                    .map(p -> p.substring(RIVER_PROPERTY.length())).forEach(rivers::add);
        }
    }

    private static boolean isRepeated(Table table, Row row) {
        int tags = table.indexOf("tags");
        return !SHARED_TABLES.contains(table.name())
                && (tags < 0 || CellValues.parts(row.cell(tags)).stream().noneMatch(SHARED_TAGS::contains));
    }

    private List<Table> scaled() {
        List<List<Row>> rows = tables.stream().<List<Row>>map(table -> new ArrayList<>(table.rows())).toList();
        for (int number = 2; number <= scale.parts(); number++) {
            Variation variation = new Variation(scale, number);
            Part part = new Part(number, variation, new PlaceNames(number, towns, rivers), repeatedKeys);
            for (int i = 0; i < tables.size(); i++) {
                rows.get(i).addAll(copies(tables.get(i), part, number, variation));
            }
        }
        List<Table> scaled = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            scaled.add(tables.get(i).withRows(rows.get(i)));
        }
        return scaled;
    }

    private List<Row> copies(Table table, Part part, int number, Variation variation) {
        List<Row> repeated = table.rows().stream().filter(row -> isRepeated(table, row)).toList();
        List<Row> varied = repeated;
        if (table.type() == ClusterscapePackage.Literals.CITY_SCORE) {
            varied = Scores.rotate(table, repeated, number - 1);
        } else if (table.type() == ClusterscapePackage.Literals.LINKAGE) {
            varied = new Rewiring(table, variation).rewire(repeated);
        }
        List<Row> copies = new ArrayList<>();
        for (Row row : varied) {
            Row copy = part.copy(table, row);
            if (!table.key(copy).equals(table.key(row))) { // the same only where all that the row is about is shared
                copies.add(copy);
            }
        }
        if (table.type() == ClusterscapePackage.Literals.LINKAGE) {
            copies.addAll(Bridges.toEarlierPart(table, tables, number));
        }
        return copies;
    }
}
