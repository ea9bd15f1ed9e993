package org.clusterscape.report.document;

/**
 * The place where the table of contents stands.
 *
 * @param depth the lowest level of headings that it lists, 1 to 4
 */
public record Contents(int depth) implements Block {

    public Contents {
        if (depth < 1 || depth > 4) {
            throw new IllegalArgumentException("The depth of a table of contents is from 1 to 4, not " + depth);
        }
    }
}
