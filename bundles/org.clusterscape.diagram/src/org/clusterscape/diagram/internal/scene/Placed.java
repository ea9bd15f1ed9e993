package org.clusterscape.diagram.internal.scene;

import java.util.List;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.drawing.Fill;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;

/** A box, its bounds in coordinates of the whole diagram, and the colours of its inside. */
record Placed(Box box, Bounds bounds, List<Ink> ground) {

    /** The colour of the inside at a place, also in a gradient. */
    Ink groundAt(Point point) {
        Fill fill = box.fill();
        if (fill == null || ground.size() < 2) {
            return ground.getFirst();
        }
        double across = (point.x() - bounds.x()) / bounds.width();
        double down = (point.y() - bounds.y()) / bounds.height();
        double share = Math.clamp(switch (fill.gradient()) {
        case LEFT_TO_RIGHT -> across;
        case TOP_TO_BOTTOM -> down;
        default -> (across + down) / 2;
        }, 0, 1);
        return new Ink.Surface(new Color(mix(fill.background().red(), fill.foreground().red(), share),
                mix(fill.background().green(), fill.foreground().green(), share),
                mix(fill.background().blue(), fill.foreground().blue(), share)));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** Bounds on whole pixels, so that thin lines are crisp. */
    static Bounds snapped(Bounds bounds) {
        double x = Math.round(bounds.x());
        double y = Math.round(bounds.y());
        return new Bounds(x, y, Math.max(1, Math.round(bounds.right()) - x), Math.max(1, Math.round(bounds.bottom()) - y));
    }

    /** Bounds made smaller on all sides. */
    static Bounds inset(Bounds bounds, double by) {
        return inset(bounds, by, by);
    }

    static Bounds inset(Bounds bounds, double byX, double byY) {
        return new Bounds(bounds.x() + byX, bounds.y() + byY, Math.max(0, bounds.width() - 2 * byX),
                Math.max(0, bounds.height() - 2 * byY));
    }
}
