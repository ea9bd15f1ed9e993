package org.clusterscape.diagram.internal.scene;

import java.util.List;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.layout.Bounds;

/** A box, its bounds in coordinates of the whole diagram, and the colours of its inside. */
record Placed(Box box, Bounds bounds, List<Ink> ground) {

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
