package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.measure.BoxMeasure;
import org.clusterscape.diagram.measure.Extent;

/** A connection while its way is being found, in coordinates of the whole diagram. */
final class LayoutLink {

    /** One end: at a box, or at another connection. */
    record End(LayoutNode node, LayoutLink link) {
    }

    final Connection connection;
    final Extent beginSize;
    final Extent centreSize;
    final Extent endSize;
    End source;
    End target;
    /** The container that has both ends inside; null if an end is missing. */
    LayoutNode home;
    /** Its way was there before, and is changed only where its ends are not any more. */
    boolean kept;
    /** From begin to end, or null as long as no way is found. */
    List<Point> points;
    Bounds begin;
    Bounds centre;
    Bounds end;

    LayoutLink(Connection connection) {
        this.connection = connection;
        beginSize = BoxMeasure.label(connection.begin());
        centreSize = BoxMeasure.label(connection.centre());
        endSize = BoxMeasure.label(connection.end());
    }

    /** The boxes that it joins, without bordered nodes; where it ends at a connection, those that this one joins. */
    List<LayoutNode> anchors() {
        List<LayoutNode> anchors = new ArrayList<>();
        collectAnchors(anchors, new HashSet<>());
        return anchors;
    }

    private void collectAnchors(List<LayoutNode> anchors, Set<LayoutLink> seen) {
        if (seen.add(this)) {
            collectAnchors(source, anchors, seen);
            collectAnchors(target, anchors, seen);
        }
    }

    private static void collectAnchors(End end, List<LayoutNode> anchors, Set<LayoutLink> seen) {
        if (end.node() != null) {
            anchors.add(end.node().owner());
        } else {
            end.link().collectAnchors(anchors, seen);
        }
    }

    boolean joinsBoxes() {
        return source.node() != null && target.node() != null;
    }

    /** From a box to itself; its bordered nodes are part of it. */
    boolean isLoop() {
        return joinsBoxes() && source.node().owner() == target.node().owner();
    }

    /** From a box to something inside itself, or back. */
    boolean isInward() {
        return joinsBoxes() && (source.node().owner().isInside(target.node().owner())
                || target.node().owner().isInside(source.node().owner()));
    }

    void moveBy(double dx, double dy) {
        if (points != null) {
            points = points.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList();
        }
        begin = begin == null ? null : begin.translate(dx, dy);
        centre = centre == null ? null : centre.translate(dx, dy);
        end = end == null ? null : end.translate(dx, dy);
    }

    /** The smallest rectangle around its way, its labels and another rectangle, which may be null. */
    Bounds bounds(Bounds other) {
        Bounds all = other;
        for (Point point : points == null ? List.<Point>of() : points) {
            all = union(all, new Bounds(point.x(), point.y(), 0, 0));
        }
        return union(union(union(all, begin), centre), end);
    }

    private static Bounds union(Bounds a, Bounds b) {
        return a == null ? b : b == null ? a : a.union(b);
    }

    void forgetWay() {
        points = null;
        begin = null;
        centre = null;
        end = null;
    }
}
