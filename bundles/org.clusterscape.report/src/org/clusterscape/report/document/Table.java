package org.clusterscape.report.document;

import java.util.List;
import java.util.Objects;

/** A table. Renderers that can let the reader sort it by each column. */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

    /** What the cells of a column hold. */
    public enum Kind {
        /** The text that names the row; at most one column of a table. */
        NAME, TEXT, NUMBER, DATE, STATUS, CHART
    }

    /** A column. */
    public record Column(String title, Kind kind) {
        public Column {
            Objects.requireNonNull(title);
            Objects.requireNonNull(kind);
        }
    }

    /**
     * A row.
     *
     * @param anchor the name by which links find the row, unique in the report, or null
     * @param cells one for each column
     */
    public record Row(String anchor, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
            if (anchor != null && !Inline.Link.isAnchor(anchor)) {
                throw new IllegalArgumentException("Not a name of an anchor: " + anchor);
            }
        }

        public Row(Cell... cells) {
            this(null, List.of(cells));
        }
    }

    /** @throws IllegalArgumentException when a row has more or fewer cells than there are columns */
    public Table {
        Objects.requireNonNull(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("The table \"" + caption + "\" has " + columns.size()
                        + " columns, but a row of " + row.cells().size() + " cells.");
            }
        }
    }
}
