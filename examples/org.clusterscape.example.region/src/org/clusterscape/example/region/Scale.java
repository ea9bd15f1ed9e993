package org.clusterscape.example.region;

/**
 * How many times as large as its tables a region is made. The first part is the tables as they are; each further part is
 * a neighbouring region with other places, names and figures, and some other linkages.
 *
 * @param parts at least 1
 * @param seed another seed gives other figures; the same seed always the same
 */
public record Scale(int parts, long seed) {

    /** The tables as they are. */
    public static final Scale AS_TABLES_SAY = new Scale(1, 0);

    /** The seed where none is given. */
    public static final long DEFAULT_SEED = 41;

    /** @throws IllegalArgumentException when there would be no part */
    public Scale {
        if (parts < 1) {
            throw new IllegalArgumentException("parts must be at least 1: " + parts);
        }
    }
}
