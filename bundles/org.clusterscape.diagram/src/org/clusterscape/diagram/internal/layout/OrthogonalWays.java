package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.measure.Side;

/** Finds a way of horizontal and vertical parts between two boxes: of some simple forms, the one that crosses the fewest boxes. */
final class OrthogonalWays {

    private static final double STUB = 14;
    private static final double BOX_CROSSED = 800;
    private static final double OWN_BOX_CROSSED = 5000;
    private static final double BEND = 40;

    private final RectangleIndex<LayoutNode> boxes = new RectangleIndex<>();

    OrthogonalWays(LayoutGraph graph) {
        graph.nodes.values().stream().filter(node -> !node.port).forEach(node -> boxes.add(node.bounds(), node));
    }

    /** @param offset how far from the middle of a side the way begins and ends */
    List<Point> find(LayoutLink link, double offset) {
        Bounds source = link.source.node().bounds();
        Bounds target = link.target.node().bounds();
        List<Point> best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Side from : Side.values()) {
            for (Side to : Side.values()) {
                for (List<Point> way : ways(source, from, target, to, offset)) {
                    double cost = cost(way, link);
                    if (cost < least - 1e-6) {
                        least = cost;
                        best = way;
                    }
                }
            }
        }
        return best;
    }

    private static List<List<Point>> ways(Bounds source, Side from, Bounds target, Side to, double offset) {
        Point a = beside(source, from, offset);
        Point b = beside(target, to, offset);
        if (opposite(from, to)) { // Where they face each other, a straight line does.
            double low = vertical(from) ? Math.max(source.x(), target.x()) : Math.max(source.y(), target.y());
            double high = vertical(from) ? Math.min(source.right(), target.right())
                    : Math.min(source.bottom(), target.bottom());
            if (high - low > STUB / 2) {
                double at = Math.round(Math.clamp((low + high) / 2 + offset, low, high));
                a = vertical(from) ? new Point(at, a.y()) : new Point(a.x(), at);
                b = vertical(from) ? new Point(at, b.y()) : new Point(b.x(), at);
            }
        }
        Point c = out(a, from);
        Point d = out(b, to);
        double x = Math.round((c.x() + d.x()) / 2);
        double y = Math.round((c.y() + d.y()) / 2);
        List<List<Point>> ways = new ArrayList<>();
        ways.add(Lines.simplify(List.of(a, c, new Point(d.x(), c.y()), d, b)));
        ways.add(Lines.simplify(List.of(a, c, new Point(c.x(), d.y()), d, b)));
        ways.add(Lines.simplify(List.of(a, c, new Point(x, c.y()), new Point(x, d.y()), d, b)));
        ways.add(Lines.simplify(List.of(a, c, new Point(c.x(), y), new Point(d.x(), y), d, b)));
        return ways;
    }

    private double cost(List<Point> way, LayoutLink link) {
        double[] cost = { Lines.length(way) + BEND * (way.size() - 2) };
        LayoutNode source = link.source.node().owner();
        LayoutNode target = link.target.node().owner();
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            boxes.search(Lines.around(a, b), (bounds, node) -> {
                if (!source.isInside(node) && !target.isInside(node) && Lines.crosses(a, b, bounds)) {
                    cost[0] += node == source || node == target ? OWN_BOX_CROSSED : BOX_CROSSED;
                }
                return false;
            });
        }
        return cost[0];
    }

    private static Point beside(Bounds box, Side side, double offset) {
        double x = Math.clamp(Math.round(box.centreX() + offset), box.x(), box.right());
        double y = Math.clamp(Math.round(box.centreY() + offset), box.y(), box.bottom());
        return switch (side) {
        case NORTH -> new Point(x, box.y());
        case SOUTH -> new Point(x, box.bottom());
        case WEST -> new Point(box.x(), y);
        case EAST -> new Point(box.right(), y);
        };
    }

    private static Point out(Point point, Side side) {
        return switch (side) {
        case NORTH -> new Point(point.x(), point.y() - STUB);
        case SOUTH -> new Point(point.x(), point.y() + STUB);
        case WEST -> new Point(point.x() - STUB, point.y());
        case EAST -> new Point(point.x() + STUB, point.y());
        };
    }

    private static boolean vertical(Side side) {
        return side == Side.NORTH || side == Side.SOUTH;
    }

    private static boolean opposite(Side a, Side b) {
        return a != b && vertical(a) == vertical(b);
    }
}
