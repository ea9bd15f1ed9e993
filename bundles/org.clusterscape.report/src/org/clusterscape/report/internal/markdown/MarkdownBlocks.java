package org.clusterscape.report.internal.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.clusterscape.report.document.BarChart;
import org.clusterscape.report.document.Block;
import org.clusterscape.report.document.Callout;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Contents;
import org.clusterscape.report.document.Definitions;
import org.clusterscape.report.document.Formats;
import org.clusterscape.report.document.Heading;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Items;
import org.clusterscape.report.document.KeyValues;
import org.clusterscape.report.document.LineChart;
import org.clusterscape.report.document.Paragraph;
import org.clusterscape.report.document.Picture;
import org.clusterscape.report.document.Status;
import org.clusterscape.report.document.Table;
import org.clusterscape.report.document.Tiles;

/** Writes the blocks of a report as Markdown. Charts become bars and lines of block characters. */
final class MarkdownBlocks {

    private static final int BAR_LENGTH = 20;
    private static final String STEPS = "▁▂▃▄▅▆▇█";

    private final Writer out;

    MarkdownBlocks(Writer out) {
        this.out = out;
    }

    void write(Block block) throws IOException {
        switch (block) {
            case Paragraph paragraph -> out.write(MarkdownText.of(paragraph.content()) + "\n");
            case Items items -> items(items);
            case Definitions definitions -> entries(definitions.entries());
            case KeyValues facts -> entries(facts.entries());
            case Tiles tiles -> tiles(tiles);
            case Table table -> table(table);
            case BarChart chart -> bars(chart);
            case LineChart chart -> out.write(MarkdownText.bold(chart.title()) + ": " + line(chart) + " "
                    + MarkdownText.escape(chart.description()) + "\n");
            case Picture picture -> out.write((picture.anchor() == null ? "" : "<a id=\"" + picture.anchor() + "\"></a>")
                    + MarkdownText.bold(picture.title()) + ". " + MarkdownText.escape(picture.description()) + "\n");
            case Callout callout -> callout(callout);
            case Heading heading -> throw new IllegalArgumentException(heading.toString());
            case Contents contents -> throw new IllegalArgumentException(contents.toString());
        }
        out.write('\n');
    }

    private void items(Items items) throws IOException {
        int number = 0;
        for (List<Inline> item : items.items()) {
            out.write((items.ordered() ? ++number + ". " : "- ") + MarkdownText.of(item) + "\n");
        }
    }

    private void entries(List<Definitions.Entry> entries) throws IOException {
        for (Definitions.Entry entry : entries) {
            String term = entry.term().size() == 1 && entry.term().getFirst() instanceof Inline.Text text
                    ? MarkdownText.bold(text.text()) : MarkdownText.of(entry.term());
            String text = entry.text().isEmpty() ? Formats.UNKNOWN : MarkdownText.of(entry.text());
            out.write("- " + term + ": " + text + "\n");
        }
    }

    private void tiles(Tiles tiles) throws IOException {
        for (Tiles.Tile tile : tiles.tiles()) {
            String label = MarkdownText.escape(tile.label());
            out.write("- " + (tile.anchor() == null ? label : "[" + label + "](#" + tile.anchor() + ")") + ": "
                    + MarkdownText.bold(Formats.text(tile.figure())));
            out.write((tile.note().isEmpty() ? "" : " (" + MarkdownText.escape(tile.note()) + ")") + "\n");
        }
    }

    private void callout(Callout callout) throws IOException {
        String symbol = MarkdownText.badge(new Status(callout.tone(), callout.title(), 0));
        out.write("> **" + symbol + "**\n>\n> " + MarkdownText.of(callout.content()) + "\n");
    }

    private void table(Table table) throws IOException {
        out.write(MarkdownText.of(List.of(new Inline.Emphasis(table.caption()))) + "\n\n");
        StringBuilder head = new StringBuilder("|");
        StringBuilder rule = new StringBuilder("|");
        for (Table.Column column : table.columns()) {
            head.append(' ').append(MarkdownText.escape(column.title())).append(" |");
            rule.append(column.kind() == Table.Kind.NUMBER ? " ---: |" : " --- |");
        }
        out.write(head + "\n" + rule + "\n");
        for (Table.Row row : table.rows()) {
            out.write('|');
            String anchor = row.anchor() == null ? "" : "<a id=\"" + row.anchor() + "\"></a>";
            for (Cell cell : row.cells()) {
                String text = anchor + cell(cell);
                out.write(text.isEmpty() ? " |" : " " + text + " |");
                anchor = "";
            }
            out.write('\n');
        }
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.TextCell text -> MarkdownText.of(text.content());
            case Cell.NumberCell number -> MarkdownText.escape(Formats.text(number.quantity()));
            case Cell.DateCell day -> Formats.text(day.date());
            case Cell.StatusCell status -> MarkdownText.badge(status.status());
            case Cell.ChartCell chart -> line(chart.chart());
        };
    }

    private void bars(BarChart chart) throws IOException {
        out.write(MarkdownText.of(List.of(new Inline.Emphasis(chart.title()))) + "\n\n|  |  |  |\n| --- | ---: | --- |\n");
        for (BarChart.Bar bar : chart.bars()) {
            double value = bar.value().value() == null ? 0 : bar.value().value().doubleValue();
            int length = (int) Math.round(Math.clamp(value / chart.maximum(), 0.0, 1.0) * BAR_LENGTH);
            out.write("| " + MarkdownText.escape(bar.label()) + " | " + MarkdownText.escape(Formats.text(bar.value()))
                    + " | " + "█".repeat(length) + " |\n");
        }
    }

    private static String line(LineChart chart) {
        double low = chart.points().stream().mapToDouble(LineChart.Point::value).min().orElse(0);
        double high = chart.points().stream().mapToDouble(LineChart.Point::value).max().orElse(0);
        StringBuilder line = new StringBuilder();
        for (LineChart.Point point : chart.points()) {
            double share = high == low ? 0.5 : (point.value() - low) / (high - low);
            line.append(STEPS.charAt((int) Math.round(Math.clamp(share, 0.0, 1.0) * (STEPS.length() - 1))));
        }
        return line.toString();
    }
}
