package org.clusterscape.report.document;

import java.util.List;
import java.util.Objects;

/** A paragraph of running text. */
public record Paragraph(Style style, List<Inline> content) implements Block {

    /** How much a paragraph stands out. */
    public enum Style {
        NORMAL,
        /** The opening words of a section or chapter. */
        LEAD,
        /** A quiet aside, such as tags or what a section says beside its items. */
        NOTE
    }

    public Paragraph {
        Objects.requireNonNull(style);
        content = List.copyOf(content);
    }

    /** A normal paragraph. */
    public Paragraph(List<? extends Inline> content) {
        this(Style.NORMAL, List.copyOf(content));
    }
}
