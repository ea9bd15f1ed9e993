package org.clusterscape.viewpoint.internal.snapshot;

/**
 * Something that was compared.
 *
 * @param place what was compared
 * @param what  how it differs; null if it does not
 */
public record Difference(String place, String what) {

    /** Something that is as expected. */
    public static Difference none(String place) {
        return new Difference(place, null);
    }

    /** Whether it is as expected. */
    public boolean isEqual() {
        return what == null;
    }

    @Override
    public String toString() {
        return place + ": " + what;
    }
}
