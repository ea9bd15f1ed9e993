package org.clusterscape.viewpoint.internal.table;

import org.clusterscape.viewpoint.representation.table.DCell;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DTable;

/**
 * Widths, in pixels, for columns that are not given one: the widest text in it, but not less than a header needs. The
 * last column takes what is left, so its width stays 0.
 */
final class ColumnWidths {

    private static final int LEAST = 58;
    private static final int FONT_SIZE = 15;
    private static final int MARGIN = 9;
    private static final int OTHERS = 556;

    /** The widths of the characters from space to tilde in Helvetica, in thousandths of the font size. */
    private static final int[] HELVETICA = {278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278,
        278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722,
        667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611,
        278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
        556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};

    private final DTable table;

    ColumnWidths(DTable table) {
        this.table = table;
    }

    void fit() {
        for (DColumn column : table.getColumns()) {
            if (column.getWidth() == 0 && column != table.getColumns().getLast()) {
                column.setWidth(width(column));
            }
        }
    }

    private static int width(DColumn column) {
        int result = LEAST;
        for (DCell cell : column.getCells()) {
            if (cell.getLabel() != null && !cell.getLabel().isEmpty()) {
                result = Math.max(result, width(cell.getLabel()));
            }
        }
        return result;
    }

    private static int width(String text) {
        int thousandths = text.chars().map(each -> each >= ' ' && each <= '~' ? HELVETICA[each - ' '] : OTHERS).sum();
        return Math.round(thousandths * FONT_SIZE / 1000f + MARGIN);
    }
}
