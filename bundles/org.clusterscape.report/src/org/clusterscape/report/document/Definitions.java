package org.clusterscape.report.document;

import java.util.List;
import java.util.Objects;

/** Terms, each with a text about it that may be long, such as sectors and why a key field is relevant to them. */
public record Definitions(List<Entry> entries) implements Block {

    /** A term or key with what is said about it. */
    public record Entry(List<Inline> term, List<Inline> text) {
        public Entry {
            term = List.copyOf(term);
            text = List.copyOf(text);
        }

        public Entry(String term, List<? extends Inline> text) {
            this(Inline.text(Objects.requireNonNull(term)), List.copyOf(text));
        }
    }

    public Definitions {
        entries = List.copyOf(entries);
    }
}
