package org.clusterscape.diagram.layout;

import java.util.Objects;
import java.util.Set;

/**
 * What a layout may change.
 *
 * @param scope   whether boxes that have a place keep it
 * @param pinned  the ids of boxes that keep their place in any case
 * @param spacing the distance between neighbouring boxes in pixels, more than 0
 * @param seed    another number gives another layout, where chance is involved; the same always the same
 */
public record LayoutOptions(Scope scope, Set<String> pinned, double spacing, long seed) {

    /** What is laid out. */
    public enum Scope {
        /** Only what has no place yet. */
        NEW,
        /** All but what is pinned. */
        EVERYTHING
    }

    private static final double SPACING = 30;

    /** Only what has no place yet. */
    public static final LayoutOptions NEW = new LayoutOptions(Scope.NEW, Set.of(), SPACING, 1);
    /** Everything. */
    public static final LayoutOptions EVERYTHING = new LayoutOptions(Scope.EVERYTHING, Set.of(), SPACING, 1);

    public LayoutOptions {
        Objects.requireNonNull(scope);
        pinned = Set.copyOf(pinned);
        if (!(spacing > 0) || Double.isInfinite(spacing)) {
            throw new IllegalArgumentException("The spacing must be above 0: " + spacing);
        }
    }

    public LayoutOptions withPinned(Set<String> ids) {
        return new LayoutOptions(scope, ids, spacing, seed);
    }

    public LayoutOptions withSpacing(double pixels) {
        return new LayoutOptions(scope, pinned, pixels, seed);
    }

    public LayoutOptions withSeed(long number) {
        return new LayoutOptions(scope, pinned, spacing, number);
    }
}
