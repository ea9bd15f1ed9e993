package org.clusterscape.viewpoint.internal.expression.values;

/**
 * A null that remembers what type it would have had, for services are found by it: an empty date is still no text.
 *
 * @param type an EClassifier or a Java class; the class of {@link org.clusterscape.viewpoint.expression.Nothing} where
 *             no value was possible at all
 */
public record TypedNull(Object type) {

    /** The value as Java code outside the evaluation knows it. */
    public static Object strip(Object value) {
        return value instanceof TypedNull ? null : value;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "null";
    }
}
