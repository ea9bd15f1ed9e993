package org.clusterscape.report.document;

import java.util.Objects;

/**
 * A state in one or two words, such as <em>Running</em>.
 *
 * @param tone what it means for the reader
 * @param label the words, for people; data, never markup
 * @param rank where it stands among its kind when a table is sorted by it, ascending
 */
public record Status(Tone tone, String label, int rank) {

    public Status {
        Objects.requireNonNull(tone);
        Objects.requireNonNull(label);
    }
}
