package org.clusterscape.diagram.internal.scene;

import java.util.List;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;

/** What a connection ends at: a box with its outline, or the middle of another connection (without an outline). */
record Attachment(Bounds bounds, List<Point> outline) {

    /** A route's end that is short of or inside the outline by this much is mended by going on straight ahead. */
    private static final double TOLERANCE = 2;

    static Attachment of(Placed placed) {
        List<Point> outline = ShapeOutline.of(placed.box().shape(), placed.bounds()).flattened();
        return new Attachment(placed.bounds(), outline);
    }

    static Attachment of(Polyline line) {
        Point middle = line.at(line.length() / 2);
        return new Attachment(new Bounds(middle.x(), middle.y(), 0, 0), List.of());
    }

    /** A route's end, carried on to the outline: straight ahead if that meets it, else towards the centre. */
    Point attach(Point before, Point end) {
        double length = Polyline.distance(before, end);
        if (outline.isEmpty() || length == 0) {
            return end;
        }
        Point ahead = Polyline.hit(before, end, Math.max(0, 1 - TOLERANCE / length), outline);
        if (ahead != null && Polyline.distance(ahead, end) <= Math.max(bounds.width(), bounds.height())) {
            return ahead;
        }
        Point inward = Polyline.hit(end, bounds.centre(), 0, outline);
        return inward == null || Polyline.distance(inward, end) > Math.max(bounds.width(), bounds.height()) ? end : inward;
    }

    /** Where a straight line from another place to the centre meets the outline. */
    Point towards(Point from) {
        Point hit = Polyline.hit(from, bounds.centre(), 0, outline);
        return hit == null ? bounds.centre() : hit;
    }
}
