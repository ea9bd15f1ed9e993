package org.clusterscape.report.document;

import java.util.Objects;

/**
 * A heading; what follows up to the next heading of the same or a higher rank belongs to it.
 *
 * @param level 1 for a section of the report (written by the engine), 2 for a chapter of a section, 3 and 4 below
 * @param anchor the name by which links find the place, unique in the report: a letter, then letters, digits, {@code - . _}
 */
public record Heading(int level, String text, String anchor) implements Block {

    public Heading {
        Objects.requireNonNull(text);
        Objects.requireNonNull(anchor);
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("The level of a heading is from 1 to 4, not " + level);
        }
    }
}
