package org.clusterscape.report.tests;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.clusterscape.report.ReportContext;
import org.clusterscape.report.ReportSection;
import org.clusterscape.report.SectionWriter;
import org.clusterscape.report.document.BarChart;
import org.clusterscape.report.document.Callout;
import org.clusterscape.report.document.Cell;
import org.clusterscape.report.document.Contents;
import org.clusterscape.report.document.Definitions;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Items;
import org.clusterscape.report.document.KeyValues;
import org.clusterscape.report.document.LineChart;
import org.clusterscape.report.document.Paragraph;
import org.clusterscape.report.document.Picture;
import org.clusterscape.report.document.Quantity;
import org.clusterscape.report.document.Status;
import org.clusterscape.report.document.Table;
import org.clusterscape.report.document.Tiles;
import org.clusterscape.report.document.Tone;

/** Sections that plug-ins with faults would contribute, and one with every kind of block. */
public final class TestSections {

    private TestSections() {
    }

    /** Throws before it wrote anything. */
    public static final class Failing implements ReportSection {
        @Override
        public void write(ReportContext context, SectionWriter writer) throws IOException {
            throw new IOException("The figures of <2025> are not there.");
        }
    }

    /** Throws after a heading and a paragraph. */
    public static final class Half implements ReportSection {
        @Override
        public void write(ReportContext context, SectionWriter writer) {
            writer.heading(2, "First half", "first-half");
            writer.paragraphs(Paragraph.Style.NORMAL, "This much was written.");
            throw new IllegalStateException("out of words");
        }
    }

    /** Never comes back, whatever happens. */
    public static final class Hanging implements ReportSection {
        @Override
        public void write(ReportContext context, SectionWriter writer) {
            CountDownLatch never = new CountDownLatch(1);
            while (true) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    /** Writes until it is stopped. */
    public static final class Endless implements ReportSection {
        @Override
        public void write(ReportContext context, SectionWriter writer) {
            while (true) {
                writer.paragraphs(Paragraph.Style.NORMAL, "And so on.");
            }
        }
    }

    /** A picture with a link, coloured by its style sheet, and two that no page can hold. */
    public static final class Pictures implements ReportSection {
        @Override
        public void write(ReportContext context, SectionWriter writer) {
            writer.add(new Picture("Two <circles>", "A big one and a small one.", "picture-circles", """
                    <svg id="circles" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><a href="#section-overview">\
                    <circle class="big" cx="50" cy="50" r="40"/></a><circle cx="150" cy="50" r="10"/></svg>""",
                    "#circles .big { fill: #0b5c66; }"));
        }
    }

    /** A picture that would run code. */
    public static final class UnsafePicture implements ReportSection {
        @Override
        public void write(ReportContext context, SectionWriter writer) {
            writer.add(new Picture("Unsafe", "", null, "<svg xmlns='http://www.w3.org/2000/svg'><g onclick='x()'/></svg>", ""));
        }
    }

    /** A picture that would break the page. */
    public static final class BrokenPicture implements ReportSection {
        @Override
        public void write(ReportContext context, SectionWriter writer) {
            writer.add(new Picture("Broken", "", null, "<svg><g></svg>", ""));
        }
    }

    /** Has nothing to say. */
    public static final class Silent implements ReportSection {
        @Override
        public void write(ReportContext context, SectionWriter writer) {
        }
    }

    /** Every kind of block, piece of text and cell. */
    public static final class Everything implements ReportSection {
        @Override
        public void write(ReportContext context, SectionWriter writer) {
            writer.heading(1, "A heading of a level that is not its own", "one");
            writer.heading(4, "A heading that skips levels", "not a name!");
            for (Paragraph.Style style : Paragraph.Style.values()) {
                writer.add(new Paragraph(style, List.of(new Inline.Text("plain\nsecond line "), new Inline.Emphasis("soft"),
                        new Inline.Text(" "), new Inline.Strong("loud"), new Inline.Text(" "),
                        Inline.toAddress("outside", "https://example.org/a?b=1&c=2"), new Inline.Text(" "),
                        Inline.toAnchor("inside", "one"), new Inline.Text(" "),
                        Inline.toAddress("no link", "javascript:alert(1)"))));
            }
            writer.add(new Items(true, List.of(Inline.text("first"), Inline.text("second"))));
            writer.add(new Items(false, List.of(Inline.text("point"))));
            writer.add(new Definitions(List.of(new Definitions.Entry("Term", Inline.text("What it means")))));
            writer.add(new KeyValues(List.of(new Definitions.Entry("Key", List.of()))));
            writer.add(new Tiles(List.of(new Tiles.Tile(Quantity.of(1250), "Tile", "of 2,000", "one"))));
            for (Tone tone : Tone.values()) {
                writer.add(new Callout(tone, "Box " + tone, List.of(new Inline.Badge(new Status(tone, "Badge", 1)))));
            }
            LineChart line = new LineChart("Line", "Up.", "%", List.of(new LineChart.Point(LocalDate.of(2024, 1, 1), 1),
                    new LineChart.Point(LocalDate.of(2025, 1, 1), 3)), 2.0);
            writer.add(line);
            writer.add(new BarChart("Bars", "Two bars.", 10, List.of(new BarChart.Bar("Ten", Quantity.of(10)),
                    new BarChart.Bar("Unknown", Quantity.of(null)))));
            writer.add(new Table("Cells", List.of(new Table.Column("Name", Table.Kind.NAME),
                    new Table.Column("Number", Table.Kind.NUMBER), new Table.Column("Date", Table.Kind.DATE),
                    new Table.Column("Status", Table.Kind.STATUS), new Table.Column("Chart", Table.Kind.CHART)),
                    List.of(new Table.Row("row", List.of(Cell.text("Row"), Cell.of(Quantity.money(new BigDecimal("1234567.5"), "EUR")),
                            Cell.of(LocalDate.of(2026, 3, 9)), Cell.of(new Status(Tone.GOOD, "Done", 3)),
                            new Cell.ChartCell(line))),
                            new Table.Row(Cell.text(null), Cell.of(Quantity.of(null)), Cell.of((LocalDate) null),
                                    Cell.of(new Status(Tone.BAD, "Not done", 1)), Cell.text(null)))));
            writer.add(new Contents(4));
        }
    }
}
