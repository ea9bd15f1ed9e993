package org.clusterscape.diagram.internal.layout;

import java.util.List;
import java.util.function.Predicate;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;

/** Finds the free place for a rectangle that is nearest to where it would best be. */
final class FreePlaces {

    private static final double STEP = 20;
    private static final int RINGS = 2000;
    /** Within so many rings, a place off the lines is better than a nearer one on a line. */
    private static final int RINGS_OFF_LINES = 12;

    private final RectangleIndex<Object> taken = new RectangleIndex<>();
    private final RectangleIndex<Line> lines = new RectangleIndex<>();
    private final double gap;
    private final Point least;
    private double bottom;

    private record Line(Point a, Point b) {
    }

    /**
     * @param gap   the distance to what is there
     * @param least nothing is placed left of this or above
     */
    FreePlaces(double gap, Point least) {
        this.gap = gap;
        this.least = least;
        bottom = least.y();
    }

    void take(Bounds bounds) {
        taken.add(bounds, bounds);
        bottom = Math.max(bottom, bounds.bottom());
    }

    /** A line that should not be covered, if there is another place nearby. */
    void avoid(List<Point> line) {
        for (int i = 1; i < line.size(); i++) {
            lines.add(Lines.around(line.get(i - 1), line.get(i)), new Line(line.get(i - 1), line.get(i)));
        }
    }

    boolean isFree(Bounds bounds) {
        Bounds wide = new Bounds(bounds.x() - gap, bounds.y() - gap, bounds.width() + 2 * gap, bounds.height() + 2 * gap);
        return bounds.x() >= least.x() && bounds.y() >= least.y() && !taken.any(wide, other -> true);
    }

    double bottom() {
        return bottom;
    }

    private boolean isOffLines(Bounds bounds) {
        return !lines.search(bounds, (around, line) -> Lines.crosses(line.a, line.b, bounds));
    }

    /** Looks around the wished middle in growing rings. */
    Bounds find(double width, double height, Point middle) {
        double x = Math.round(Math.max(least.x(), middle.x() - width / 2));
        double y = Math.round(Math.max(least.y(), middle.y() - height / 2));
        Bounds wished = new Bounds(x, y, width, height);
        Bounds onLine = null;
        for (int ring = 0; ring < RINGS && (onLine == null || ring < RINGS_OFF_LINES); ring++) {
            Bounds best = nearest(wished, ring, place -> isFree(place) && isOffLines(place));
            if (best != null) {
                return best;
            }
            onLine = onLine == null ? nearest(wished, ring, this::isFree) : onLine;
        }
        return onLine == null ? new Bounds(least.x(), bottom + gap, width, height) : onLine;
    }

    /** The place on a ring around the wished one that is nearest to it; null if none will do. */
    private static Bounds nearest(Bounds wished, int ring, Predicate<Bounds> filter) {
        Bounds best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = -ring; i <= ring; i++) {
            for (int side = 0; side < (ring == 0 ? 1 : 4); side++) {
                double dx = side < 2 ? i * STEP : (side == 2 ? -ring : ring) * STEP;
                double dy = side < 2 ? (side == 0 ? -ring : ring) * STEP : i * STEP;
                double distance = dx * dx + dy * dy;
                if (distance < least && filter.test(wished.translate(dx, dy))) {
                    best = wished.translate(dx, dy);
                    least = distance;
                }
            }
        }
        return best;
    }
}
