package org.clusterscape.report.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A cell of a table, typed so that it can be sorted by value and written to a spreadsheet. */
public sealed interface Cell {

    /** Running text; may be empty. */
    record TextCell(List<Inline> content) implements Cell {
        public TextCell {
            content = List.copyOf(content);
        }
    }

    /** A number. */
    record NumberCell(Quantity quantity) implements Cell {
        public NumberCell {
            Objects.requireNonNull(quantity);
        }
    }

    /** A day, or null where it is not known. */
    record DateCell(LocalDate date) implements Cell {
    }

    /** A status. */
    record StatusCell(Status status) implements Cell {
        public StatusCell {
            Objects.requireNonNull(status);
        }
    }

    /** A line chart small enough for a line of text (a sparkline). */
    record ChartCell(LineChart chart) implements Cell {
        public ChartCell {
            Objects.requireNonNull(chart);
        }
    }

    /** A cell of plain text; empty for null. */
    static Cell text(String text) {
        return new TextCell(Inline.text(text));
    }

    /** A cell of one piece of text, such as a link. */
    static Cell of(Inline inline) {
        return new TextCell(List.of(inline));
    }

    /** A cell of running text. */
    static Cell of(List<? extends Inline> inlines) {
        return new TextCell(List.copyOf(inlines));
    }

    /** A cell of a number. */
    static Cell of(Quantity quantity) {
        return new NumberCell(quantity);
    }

    /** A cell of a day. */
    static Cell of(LocalDate date) {
        return new DateCell(date);
    }

    /** A cell of a status. */
    static Cell of(Status status) {
        return new StatusCell(status);
    }
}
