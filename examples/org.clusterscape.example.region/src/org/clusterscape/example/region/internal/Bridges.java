package org.clusterscape.example.region.internal;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.LinkageKind;

/** Links the brokers of a part with those of an earlier one, so that the parts of a scaled region are one network. */
final class Bridges {

    private static final String BROKER_TAG = "broker";
    private static final String STRENGTH = "0.5";

    private Bridges() {
    }

    /** Linkages to the part with half the number: a tree, in which distances stay short however many parts there are. */
    static List<Row> toEarlierPart(Table linkages, List<Table> tables, int part) {
        List<Row> rows = new ArrayList<>();
        for (Table table : tables) {
            if (table.type() != ClusterscapePackage.Literals.ACTOR || table.indexOf("tags") < 0) {
                continue;
            }
            for (Row actor : table.rows()) {
                if (CellValues.parts(actor.cell(table.indexOf("tags"))).contains(BROKER_TAG)) {
                    rows.add(linkage(linkages, actor.cell(table.indexOf(Column.KEY)), part));
                }
            }
        }
        return rows;
    }

    private static Row linkage(Table linkages, Cell broker, int part) {
        int earlier = part / 2;
        return new Row(linkages.columns().stream().map(column -> broker.with(switch (column.name()) {
            case "source" -> broker.text() + "-" + part;
            case "target" -> earlier == 1 ? broker.text() : broker.text() + "-" + earlier;
            case "kind" -> LinkageKind.COOPERATION.getName();
            case "strength" -> STRENGTH;
            default -> "";
        })).toList());
    }
}
