package org.clusterscape.report.internal.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Table;

/**
 * Builds a table from elements, a column at a time; a column in which no element has anything to say is left out.
 *
 * @param <E> the type of the elements, one for each row
 */
final class Tables<E> {

    private record Column<E>(Table.Column head, Function<E, Cell> cell, Function<E, Boolean> filled) {
    }

    private final List<E> elements;
    private final List<Column<E>> columns = new ArrayList<>();
    private Function<E, String> anchor = element -> null;

    Tables(Collection<E> elements) {
        this.elements = List.copyOf(elements);
    }

    Tables<E> anchor(Function<E, String> anchorOfElement) {
        anchor = anchorOfElement;
        return this;
    }

    /** A column that is always there. */
    Tables<E> column(String title, Table.Kind kind, Function<E, Cell> cell) {
        columns.add(new Column<>(new Table.Column(title, kind), cell, element -> true));
        return this;
    }

    /** A column that is there if at least one element has something to say. */
    Tables<E> optional(String title, Table.Kind kind, Function<E, Cell> cell) {
        columns.add(new Column<>(new Table.Column(title, kind), cell, element -> !isEmpty(cell.apply(element))));
        return this;
    }

    /** Adds the table, unless there are no elements. */
    void addTo(Collection<? super Block> blocks, String caption) {
        if (!elements.isEmpty()) {
            blocks.add(table(caption));
        }
    }

    Table table(String caption) {
        List<Column<E>> shown = columns.stream().filter(column -> elements.stream().anyMatch(column.filled()::apply)).toList();
        List<Table.Row> rows = elements.stream().map(element -> new Table.Row(anchor.apply(element),
                shown.stream().map(column -> column.cell().apply(element)).toList())).toList();
        return new Table(caption, shown.stream().map(Column::head).toList(), rows);
    }

    private static boolean isEmpty(Cell cell) {
        return switch (cell) {
            case Cell.TextCell text -> text.content().isEmpty();
            case Cell.NumberCell number -> number.quantity().value() == null;
            case Cell.DateCell day -> day.date() == null;
            case Cell.StatusCell status -> status.status().label().isEmpty();
            case Cell.ChartCell chart -> chart.chart().points().isEmpty();
        };
    }
}
