package org.clusterscape.diagram.internal.layout;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;

/** Finds the free place for a rectangle that is nearest to where it would best be. */
final class FreePlaces {

    private static final double STEP = 20;
    private static final int RINGS = 2000;

    private final RectangleIndex<Object> taken = new RectangleIndex<>();
    private final double gap;
    private final Point least;
    private double right;
    private double bottom;

    /**
     * @param gap   the distance to what is there
     * @param least nothing is placed left of this or above
     */
    FreePlaces(double gap, Point least) {
        this.gap = gap;
        this.least = least;
        right = least.x();
        bottom = least.y();
    }

    void take(Bounds bounds) {
        taken.add(bounds, bounds);
        right = Math.max(right, bounds.right());
        bottom = Math.max(bottom, bounds.bottom());
    }

    boolean isFree(Bounds bounds) {
        Bounds wide = new Bounds(bounds.x() - gap, bounds.y() - gap, bounds.width() + 2 * gap, bounds.height() + 2 * gap);
        return bounds.x() >= least.x() && bounds.y() >= least.y() && !taken.any(wide, other -> true);
    }

    double bottom() {
        return bottom;
    }

    /** Looks around the wished middle in growing rings. */
    Bounds find(double width, double height, Point middle) {
        double x = Math.round(Math.max(least.x(), middle.x() - width / 2));
        double y = Math.round(Math.max(least.y(), middle.y() - height / 2));
        for (int ring = 0; ring < RINGS; ring++) {
            Bounds best = null;
            double bestDistance = Double.POSITIVE_INFINITY;
            for (int i = -ring; i <= ring; i++) {
                for (int side = 0; side < (ring == 0 ? 1 : 4); side++) {
                    double dx = side < 2 ? i * STEP : (side == 2 ? -ring : ring) * STEP;
                    double dy = side < 2 ? (side == 0 ? -ring : ring) * STEP : i * STEP;
                    double distance = dx * dx + dy * dy;
                    Bounds candidate = new Bounds(x + dx, y + dy, width, height);
                    if (distance < bestDistance && isFree(candidate)) {
                        best = candidate;
                        bestDistance = distance;
                    }
                }
            }
            if (best != null) {
                return best;
            }
        }
        return new Bounds(least.x(), bottom + gap, width, height);
    }
}
