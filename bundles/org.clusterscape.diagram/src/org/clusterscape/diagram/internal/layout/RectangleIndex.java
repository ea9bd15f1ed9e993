package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.clusterscape.diagram.layout.Bounds;

/** Finds quickly what lies in an area; large rectangles are in several squares of the grid. */
final class RectangleIndex<T> {

    private static final double SQUARE = 200;
    /** A rectangle over more squares than this is kept apart, and looked at each time. */
    private static final int MANY = 400;

    private record Entry<T>(Bounds bounds, T value) {
    }

    private final Map<Long, List<Entry<T>>> squares = new HashMap<>();
    private final List<Entry<T>> large = new ArrayList<>();

    void add(Bounds bounds, T value) {
        Entry<T> entry = new Entry<>(bounds, value);
        long left = square(bounds.x());
        long right = square(bounds.right());
        long top = square(bounds.y());
        long bottom = square(bounds.bottom());
        if ((right - left + 1) * (bottom - top + 1) > MANY) {
            large.add(entry);
            return;
        }
        for (long x = left; x <= right; x++) {
            for (long y = top; y <= bottom; y++) {
                squares.computeIfAbsent(key(x, y), k -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** Whether anything that is asked for has an area in common with the given one. */
    boolean any(Bounds area, Predicate<T> filter) {
        return search(area, (bounds, value) -> filter.test(value));
    }

    /** Calls the visitor for all in an area, some perhaps several times, until it returns true; tells whether it did. */
    boolean search(Bounds area, Visitor<T> visitor) {
        for (Entry<T> entry : large) {
            if (entry.bounds.intersects(area) && visitor.visit(entry.bounds, entry.value)) {
                return true;
            }
        }
        for (long x = square(area.x()); x <= square(area.right()); x++) {
            for (long y = square(area.y()); y <= square(area.bottom()); y++) {
                for (Entry<T> entry : squares.getOrDefault(key(x, y), List.of())) {
                    if (entry.bounds.intersects(area) && visitor.visit(entry.bounds, entry.value)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Looks at one rectangle. */
    interface Visitor<T> {

        /** Returns true when the search is over. */
        boolean visit(Bounds bounds, T value);
    }

    private static long square(double coordinate) {
        return (long) Math.floor(coordinate / SQUARE);
    }

    private static long key(long x, long y) {
        return x << 32 ^ y & 0xffffffffL;
    }
}
