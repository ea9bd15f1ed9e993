package org.clusterscape.diagram.internal.scene;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.layout.Point;

/** Geometry of lines with bends. */
record Polyline(List<Point> points) {

    private static final double SAME = 0.05;

    Polyline {
        points = List.copyOf(points);
    }

    /** The line without points that repeat the one before; there are two at least. */
    static Polyline of(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            if (kept.isEmpty() || distance(kept.getLast(), point) > SAME) {
                kept.add(point);
            }
        }
        if (kept.size() < 2) {
            kept.add(new Point(kept.getFirst().x() + SAME, kept.getFirst().y()));
        }
        return new Polyline(kept);
    }

    static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    Polyline reversed() {
        return new Polyline(points.reversed());
    }

    double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += distance(points.get(i - 1), points.get(i));
        }
        return length;
    }

    /** The point at a distance from the start, along the line. */
    Point at(double distance) {
        double left = distance;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double step = distance(from, to);
            if (left <= step) {
                double share = step == 0 ? 0 : left / step;
                return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
            }
            left -= step;
        }
        return points.getLast();
    }

    /** The line without a piece at its start. At least a tenth of it is kept. */
    Polyline withoutStart(double piece) {
        double cut = Math.min(piece, length() * 0.9);
        if (cut <= 0) {
            return this;
        }
        List<Point> rest = new ArrayList<>();
        rest.add(at(cut));
        double walked = 0;
        for (int i = 1; i < points.size(); i++) {
            walked += distance(points.get(i - 1), points.get(i));
            if (walked > cut + SAME) {
                rest.add(points.get(i));
            }
        }
        return of(rest);
    }

    /** The direction from the start into the line, seen over a distance, as a vector of length 1. */
    Point startDirection(double distance) {
        Point start = points.getFirst();
        Point next = points.get(1);
        if (distance(start, next) < 2) {
            next = at(Math.min(distance, length()));
        }
        double length = distance(start, next);
        return length == 0 ? new Point(1, 0) : new Point((next.x() - start.x()) / length, (next.y() - start.y()) / length);
    }

    /**
     * Where a ray meets an outline first.
     *
     * @param from     where the ray begins
     * @param through  another point of the ray
     * @param earliest how much of the way between the two is passed before meetings count
     * @return the point, or null if they do not meet
     */
    static Point hit(Point from, Point through, double earliest, List<Point> outline) {
        double dx = through.x() - from.x();
        double dy = through.y() - from.y();
        double best = Double.MAX_VALUE;
        for (int i = 1; i < outline.size(); i++) {
            Point a = outline.get(i - 1);
            double ex = outline.get(i).x() - a.x();
            double ey = outline.get(i).y() - a.y();
            double cross = dx * ey - dy * ex;
            if (Math.abs(cross) < 1e-9) {
                continue;
            }
            double t = ((a.x() - from.x()) * ey - (a.y() - from.y()) * ex) / cross;
            double u = ((a.x() - from.x()) * dy - (a.y() - from.y()) * dx) / cross;
            if (u >= -1e-9 && u <= 1 + 1e-9 && t >= earliest && t < best) {
                best = t;
            }
        }
        return best == Double.MAX_VALUE ? null : new Point(from.x() + dx * best, from.y() + dy * best);
    }
}
