package org.clusterscape.report.internal.html;

import java.io.IOException;
import java.util.List;

import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Formats;
import org.clusterscape.report.document.LineChart;
import org.clusterscape.report.document.Table;

/** Writes tables as HTML; what is sorted by value carries the value beside its text. */
final class HtmlTables {

    private final Markup markup;
    private final HtmlBlocks blocks;
    private final SvgCharts charts;

    HtmlTables(Markup markup, HtmlBlocks blocks, SvgCharts charts) {
        this.markup = markup;
        this.blocks = blocks;
        this.charts = charts;
    }

    void write(Table table) throws IOException {
        markup.open("div", "class", "table").open("table").line();
        markup.open("caption").element("span", table.caption()).closeLine("caption");
        markup.open("thead").open("tr");
        for (Table.Column column : table.columns()) {
            markup.element("th", column.title(), "scope", "col", "class", style(column.kind()));
        }
        markup.close("tr").closeLine("thead").open("tbody").line();
        for (Table.Row row : table.rows()) {
            row(table.columns(), row);
        }
        markup.close("tbody").close("table").closeLine("div");
    }

    private void row(List<Table.Column> columns, Table.Row row) throws IOException {
        markup.open("tr", "id", row.anchor());
        for (int i = 0; i < columns.size(); i++) {
            Table.Kind kind = columns.get(i).kind();
            Cell cell = row.cells().get(i);
            String element = kind == Table.Kind.NAME ? "th" : "td";
            markup.open(element, "scope", kind == Table.Kind.NAME ? "row" : null, "class", style(kind), "data-v",
                    sortValue(cell));
            cell(cell);
            markup.close(element);
        }
        markup.closeLine("tr");
    }

    private void cell(Cell cell) throws IOException {
        switch (cell) {
            case Cell.TextCell text -> blocks.inlines(text.content());
            case Cell.NumberCell number -> markup.text(Formats.text(number.quantity()));
            case Cell.DateCell day -> {
                if (day.date() == null) {
                    markup.text(Formats.UNKNOWN);
                } else {
                    markup.element("time", Formats.text(day.date()), "datetime", day.date().toString());
                }
            }
            case Cell.StatusCell status -> blocks.badge(status.status());
            case Cell.ChartCell chart -> charts.sparkline(chart.chart());
        }
    }

    /** What the row is sorted by; null where that is the text itself, empty where nothing is known. */
    private static String sortValue(Cell cell) {
        return switch (cell) {
            case Cell.TextCell text -> null;
            case Cell.NumberCell number -> number.quantity().value() == null ? ""
                    : number.quantity().value().stripTrailingZeros().toString();
            case Cell.DateCell day -> day.date() == null ? "" : Long.toString(day.date().toEpochDay());
            case Cell.StatusCell status -> Integer.toString(status.status().rank());
            case Cell.ChartCell chart -> sortValue(chart.chart());
        };
    }

    private static String sortValue(LineChart chart) {
        return chart.points().isEmpty() ? "" : Double.toString(chart.points().getLast().value());
    }

    private static String style(Table.Kind kind) {
        return switch (kind) {
            case NAME -> "name";
            case TEXT -> null;
            case NUMBER -> "number";
            case DATE -> "date";
            case STATUS -> "status";
            case CHART -> "chart";
        };
    }
}
