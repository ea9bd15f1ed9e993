package org.clusterscape.report.document;

import java.util.List;
import java.util.Objects;

/** A box that nobody should overlook. */
public record Callout(Tone tone, String title, List<Inline> content) implements Block {

    public Callout {
        Objects.requireNonNull(tone);
        Objects.requireNonNull(title);
        content = List.copyOf(content);
    }
}
