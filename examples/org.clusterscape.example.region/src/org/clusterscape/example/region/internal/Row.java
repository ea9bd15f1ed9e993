package org.clusterscape.example.region.internal;

import java.util.List;

/** One row of a table below its header; as many cells as the table has columns. */
public record Row(List<Cell> cells) {

    int line() {
        return cells.get(0).line();
    }

    Cell cell(int column) {
        return cells.get(column);
    }
}
