package org.clusterscape.diagram.internal.scene;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;

/** A path of lines and curves in coordinates of the whole diagram. */
public record Outline(List<Segment> segments) {

    /** A quarter of an ellipse is drawn as a Bézier curve whose handles have this share of the radius. */
    private static final double HANDLE = 4 * (Math.sqrt(2) - 1) / 3;
    private static final int STEPS_PER_CURVE = 16;

    /** One step of a path; it ends at (x, y). */
    public sealed interface Segment {
        record Move(double x, double y) implements Segment {
        }

        record Line(double x, double y) implements Segment {
        }

        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
        }

        record Close() implements Segment {
        }
    }

    public Outline {
        segments = List.copyOf(segments);
    }

    /** A line through points. */
    public static Outline polyline(List<Point> points) {
        return lines(points, false);
    }

    /** A closed shape with straight sides. */
    public static Outline polygon(Point... points) {
        return lines(List.of(points), true);
    }

    public static Outline rectangle(Bounds b) {
        return polygon(new Point(b.x(), b.y()), new Point(b.right(), b.y()), new Point(b.right(), b.bottom()),
                new Point(b.x(), b.bottom()));
    }

    /** A rectangle whose corners are quarters of an ellipse with these radii. */
    public static Outline roundedRectangle(Bounds b, double radiusX, double radiusY) {
        double rx = Math.min(radiusX, b.width() / 2);
        double ry = Math.min(radiusY, b.height() / 2);
        if (rx <= 0 || ry <= 0) {
            return rectangle(b);
        }
        double hx = rx * (1 - HANDLE);
        double hy = ry * (1 - HANDLE);
        return new Outline(List.of(new Segment.Move(b.x() + rx, b.y()), new Segment.Line(b.right() - rx, b.y()),
                new Segment.Curve(b.right() - hx, b.y(), b.right(), b.y() + hy, b.right(), b.y() + ry),
                new Segment.Line(b.right(), b.bottom() - ry),
                new Segment.Curve(b.right(), b.bottom() - hy, b.right() - hx, b.bottom(), b.right() - rx, b.bottom()),
                new Segment.Line(b.x() + rx, b.bottom()),
                new Segment.Curve(b.x() + hx, b.bottom(), b.x(), b.bottom() - hy, b.x(), b.bottom() - ry),
                new Segment.Line(b.x(), b.y() + ry),
                new Segment.Curve(b.x(), b.y() + hy, b.x() + hx, b.y(), b.x() + rx, b.y()), new Segment.Close()));
    }

    public static Outline ellipse(Bounds b) {
        double cx = b.centreX();
        double cy = b.centreY();
        double hx = b.width() / 2 * HANDLE;
        double hy = b.height() / 2 * HANDLE;
        return new Outline(List.of(new Segment.Move(cx, b.y()),
                new Segment.Curve(cx + hx, b.y(), b.right(), cy - hy, b.right(), cy),
                new Segment.Curve(b.right(), cy + hy, cx + hx, b.bottom(), cx, b.bottom()),
                new Segment.Curve(cx - hx, b.bottom(), b.x(), cy + hy, b.x(), cy),
                new Segment.Curve(b.x(), cy - hy, cx - hx, b.y(), cx, b.y()), new Segment.Close()));
    }

    /** An ellipse with an elliptic hole (drawn the other way round, so that it is not filled). */
    public static Outline ring(Bounds b, double hole) {
        Bounds inner = new Bounds(b.centreX() - b.width() * hole / 2, b.centreY() - b.height() * hole / 2, b.width() * hole,
                b.height() * hole);
        double cx = inner.centreX();
        double cy = inner.centreY();
        double hx = inner.width() / 2 * HANDLE;
        double hy = inner.height() / 2 * HANDLE;
        List<Segment> both = new ArrayList<>(ellipse(b).segments);
        both.addAll(List.of(new Segment.Move(cx, inner.y()),
                new Segment.Curve(cx - hx, inner.y(), inner.x(), cy - hy, inner.x(), cy),
                new Segment.Curve(inner.x(), cy + hy, cx - hx, inner.bottom(), cx, inner.bottom()),
                new Segment.Curve(cx + hx, inner.bottom(), inner.right(), cy + hy, inner.right(), cy),
                new Segment.Curve(inner.right(), cy - hy, cx + hx, inner.y(), cx, inner.y()), new Segment.Close()));
        return new Outline(both);
    }

    /** The corners of the path, curves cut into short lines; of the first part only. */
    public List<Point> flattened() {
        List<Point> points = new ArrayList<>();
        for (Segment segment : segments) {
            switch (segment) {
            case Segment.Move move when !points.isEmpty() -> {
                return points;
            }
            case Segment.Move(double x, double y) -> points.add(new Point(x, y));
            case Segment.Line(double x, double y) -> points.add(new Point(x, y));
            case Segment.Curve curve -> addCurve(points, curve);
            case Segment.Close ignored -> points.add(points.getFirst());
            }
        }
        return points;
    }

    /** The rectangle around the path (around the handles of its curves, to be exact). */
    public Bounds bounds() {
        Bounds bounds = null;
        for (Segment segment : segments) {
            Bounds part = switch (segment) {
            case Segment.Move(double x, double y) -> new Bounds(x, y, 0, 0);
            case Segment.Line(double x, double y) -> new Bounds(x, y, 0, 0);
            case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) -> new Bounds(x1, y1, 0, 0)
                    .union(new Bounds(x2, y2, 0, 0)).union(new Bounds(x, y, 0, 0));
            case Segment.Close ignored -> null;
            };
            bounds = part == null ? bounds : bounds == null ? part : bounds.union(part);
        }
        return bounds;
    }

    private static Outline lines(List<Point> points, boolean closed) {
        List<Segment> segments = new ArrayList<>();
        for (Point point : points) {
            segments.add(segments.isEmpty() ? new Segment.Move(point.x(), point.y()) : new Segment.Line(point.x(), point.y()));
        }
        if (closed) {
            segments.add(new Segment.Close());
        }
        return new Outline(segments);
    }

    private static void addCurve(List<Point> points, Segment.Curve c) {
        Point start = points.getLast();
        for (int i = 1; i <= STEPS_PER_CURVE; i++) {
            double t = (double) i / STEPS_PER_CURVE;
            double s = 1 - t;
            points.add(new Point(
                    s * s * s * start.x() + 3 * s * s * t * c.x1() + 3 * s * t * t * c.x2() + t * t * t * c.x(),
                    s * s * s * start.y() + 3 * s * s * t * c.y1() + 3 * s * t * t * c.y2() + t * t * t * c.y()));
        }
    }
}
