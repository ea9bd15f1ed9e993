package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;

/** Geometry of lines of several parts. */
final class Lines {

    private static final double EPSILON = 1e-6;
    private static final double JOG = 3;

    private Lines() {
    }

    static double distance(Point a, Point b) {
        return Math.sqrt((a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y()));
    }

    static double length(List<Point> line) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += distance(line.get(i - 1), line.get(i));
        }
        return length;
    }

    /** The point that is a way along the line away from its begin. */
    static Point at(List<Point> line, double way) {
        double left = Math.max(0, way);
        for (int i = 1; i < line.size(); i++) {
            double part = distance(line.get(i - 1), line.get(i));
            if (left <= part && part > 0) {
                return between(line.get(i - 1), line.get(i), left / part);
            }
            left -= part;
        }
        return line.getLast();
    }

    /** The direction of the line there, as a vector of length 1. */
    static Point direction(List<Point> line, double way) {
        double left = Math.max(0, way);
        Point direction = new Point(1, 0);
        for (int i = 1; i < line.size(); i++) {
            double part = distance(line.get(i - 1), line.get(i));
            if (part > EPSILON) {
                direction = new Point((line.get(i).x() - line.get(i - 1).x()) / part,
                        (line.get(i).y() - line.get(i - 1).y()) / part);
                if (left <= part) {
                    break;
                }
            }
            left -= part;
        }
        return direction;
    }

    static Point between(Point a, Point b, double share) {
        return new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
    }

    /** The point of the line that is nearest to another point. */
    static Point nearest(List<Point> line, Point to) {
        Point best = line.getFirst();
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            double square = distance(a, b) * distance(a, b);
            double share = square == 0 ? 0
                    : ((to.x() - a.x()) * (b.x() - a.x()) + (to.y() - a.y()) * (b.y() - a.y())) / square;
            Point candidate = between(a, b, Math.clamp(share, 0, 1));
            best = distance(candidate, to) < distance(best, to) ? candidate : best;
        }
        return best;
    }

    /** Where a line from a point to another one inside a rectangle meets its outline; the inner point if both are inside. */
    static Point clip(Bounds box, Point inside, Point outside) {
        double dx = outside.x() - inside.x();
        double dy = outside.y() - inside.y();
        double share = 1;
        if (dx > EPSILON) {
            share = Math.min(share, (box.right() - inside.x()) / dx);
        } else if (dx < -EPSILON) {
            share = Math.min(share, (box.x() - inside.x()) / dx);
        }
        if (dy > EPSILON) {
            share = Math.min(share, (box.bottom() - inside.y()) / dy);
        } else if (dy < -EPSILON) {
            share = Math.min(share, (box.y() - inside.y()) / dy);
        }
        return share >= 1 && box.contains(outside) ? nearestOnOutline(box, outside) : between(inside, outside, Math.max(0, share));
    }

    /** The point on the outline of a rectangle that is nearest to a point inside or outside it. */
    static Point nearestOnOutline(Bounds box, Point point) {
        double x = Math.clamp(point.x(), box.x(), box.right());
        double y = Math.clamp(point.y(), box.y(), box.bottom());
        double left = x - box.x();
        double right = box.right() - x;
        double top = y - box.y();
        double bottom = box.bottom() - y;
        double least = Math.min(Math.min(left, right), Math.min(top, bottom));
        if (least == left) {
            return new Point(box.x(), y);
        }
        if (least == right) {
            return new Point(box.right(), y);
        }
        return new Point(x, least == top ? box.y() : box.bottom());
    }

    /** Whether a point lies on the outline of a rectangle. */
    static boolean isOnOutline(Bounds box, Point point, double tolerance) {
        return distance(nearestOnOutline(box, point), point) <= tolerance;
    }

    /** Whether a part of a line runs through the inside of a rectangle. */
    static boolean crosses(Point a, Point b, Bounds box) {
        double from = 0;
        double to = 1;
        double[] delta = { b.x() - a.x(), b.y() - a.y() };
        double[] low = { box.x() - a.x(), box.y() - a.y() };
        double[] high = { box.right() - a.x(), box.bottom() - a.y() };
        for (int i = 0; i < 2; i++) {
            if (Math.abs(delta[i]) < EPSILON) {
                if (low[i] >= 0 || high[i] <= 0) {
                    return false;
                }
            } else {
                double first = low[i] / delta[i];
                double second = high[i] / delta[i];
                from = Math.max(from, Math.min(first, second));
                to = Math.min(to, Math.max(first, second));
            }
        }
        return to - from > EPSILON;
    }

    static Bounds around(Point a, Point b) {
        return new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(EPSILON, Math.abs(a.x() - b.x())),
                Math.max(EPSILON, Math.abs(a.y() - b.y())));
    }

    /** Without points that lie on each other or between their neighbours on a straight line. */
    static List<Point> simplify(List<Point> line) {
        List<Point> simple = new ArrayList<>();
        for (Point point : line) {
            if (!simple.isEmpty() && distance(simple.getLast(), point) < EPSILON) {
                continue;
            }
            if (simple.size() > 1 && isBetween(simple.get(simple.size() - 2), simple.getLast(), point)) {
                simple.removeLast();
            }
            simple.add(point);
        }
        if (simple.size() < 2) {
            simple.add(line.getLast());
        }
        return simple;
    }

    private static boolean isBetween(Point a, Point middle, Point b) {
        double cross = (middle.x() - a.x()) * (b.y() - a.y()) - (middle.y() - a.y()) * (b.x() - a.x());
        double dot = (middle.x() - a.x()) * (b.x() - middle.x()) + (middle.y() - a.y()) * (b.y() - middle.y());
        return Math.abs(cross) < EPSILON && dot >= 0;
    }

    /** Without jogs that are too small to mean anything, in a line of horizontal and vertical parts. */
    static List<Point> straighten(List<Point> line) {
        List<Point> points = new ArrayList<>(line);
        for (int i = 1; i + 2 < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get(i + 1);
            double dx = b.x() - a.x();
            double dy = b.y() - a.y();
            if (Math.abs(dx) + Math.abs(dy) > JOG || dx != 0 && dy != 0) {
                continue;
            }
            if (i + 3 == points.size()) { // The part behind is the last one: it moves.
                points.set(i + 1, a);
                points.set(i + 2, new Point(points.get(i + 2).x() - dx, points.get(i + 2).y() - dy));
            } else { // The part before moves, with where it begins.
                points.set(i, b);
                points.set(i - 1, new Point(points.get(i - 1).x() + dx, points.get(i - 1).y() + dy));
            }
        }
        return simplify(points);
    }
}
