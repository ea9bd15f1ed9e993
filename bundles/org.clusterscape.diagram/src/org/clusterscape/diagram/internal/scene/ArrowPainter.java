package org.clusterscape.diagram.internal.scene;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.drawing.Arrow;
import org.clusterscape.diagram.internal.scene.Outline.Segment;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;

/** The signs at the ends of connections. */
final class ArrowPainter {

    private static final double ARROW = 9;
    private static final double ARROW_HALF = 4;
    private static final double TRIANGLE = 10;
    private static final double TRIANGLE_HALF = 5;
    private static final double DIAMOND = 14;
    private static final double DIAMOND_HALF = 4.5;
    private static final double DOT = 6;
    private static final double CIRCLE = 14;
    private static final double GROWTH = 0.45;

    private final List<Part> parts = new ArrayList<>();
    private final Point tip;
    private final Point back;
    private final Line line;
    private final double scale;
    private double length;

    /** A sign: what is drawn, and how much of the connection's line it takes the place of. */
    record Painted(List<Part> parts, double length) {
    }

    private ArrowPainter(Point tip, Point back, Line line) {
        this.tip = tip;
        this.back = back;
        this.line = new Line(line.ink(), Math.min(line.width(), 2), List.of());
        this.scale = 1 + Math.max(0, line.width() - 1) * GROWTH;
    }

    /**
     * Paints a sign.
     *
     * @param tip  where the connection touches the box
     * @param back the direction from there back along the connection, of length 1
     */
    static Painted paint(Arrow arrow, Point tip, Point back, Line line) {
        ArrowPainter painter = new ArrowPainter(tip, back, line);
        painter.paint(arrow);
        return new Painted(painter.parts, painter.length);
    }

    private void paint(Arrow arrow) {
        switch (arrow) {
        case NONE -> { }
        case INPUT_ARROW -> inputArrow(0);
        case OUTPUT_ARROW -> outputArrow();
        case INPUT_CLOSED_ARROW -> inputTriangle(false);
        case INPUT_FILL_CLOSED_ARROW -> inputTriangle(true);
        case OUTPUT_CLOSED_ARROW -> outputTriangle(false);
        case OUTPUT_FILL_CLOSED_ARROW -> outputTriangle(true);
        case DIAMOND -> diamond(false);
        case FILL_DIAMOND -> diamond(true);
        case INPUT_ARROW_WITH_DIAMOND -> withArrow(() -> diamond(false));
        case INPUT_ARROW_WITH_FILL_DIAMOND -> withArrow(() -> diamond(true));
        case CIRCLE_PLUS -> circlePlus();
        case DOT -> dot();
        case INPUT_ARROW_WITH_DOT -> withArrow(this::dot);
        case DIAMOND_WITH_DOT -> dotAndDiamond(false);
        case FILL_DIAMOND_WITH_DOT -> dotAndDiamond(true);
        case INPUT_ARROW_WITH_DIAMOND_AND_DOT -> withArrow(() -> dotAndDiamond(false));
        case INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT -> withArrow(() -> dotAndDiamond(true));
        }
    }

    private void withArrow(Runnable first) {
        first.run();
        inputArrow(length / scale);
    }

    private void inputArrow(double at) {
        parts.add(new Part.Path(Outline.polyline(List.of(point(at + ARROW, ARROW_HALF), point(at, 0), point(at + ARROW, -ARROW_HALF))),
                null, line));
        length = Math.max(length, at == 0 ? line.width() / 2 : at * scale);
    }

    private void outputArrow() {
        parts.add(new Part.Path(Outline.polyline(List.of(point(0, ARROW_HALF), point(ARROW, 0), point(0, -ARROW_HALF))), null, line));
    }

    private void inputTriangle(boolean filled) {
        shape(filled, point(0, 0), point(TRIANGLE, TRIANGLE_HALF), point(TRIANGLE, -TRIANGLE_HALF));
        length = TRIANGLE * scale;
    }

    private void outputTriangle(boolean filled) {
        shape(filled, point(TRIANGLE, 0), point(0, TRIANGLE_HALF), point(0, -TRIANGLE_HALF));
        length = TRIANGLE * scale;
    }

    private void diamond(boolean filled) {
        diamond(filled, 0);
    }

    private void diamond(boolean filled, double at) {
        shape(filled, point(at, 0), point(at + DIAMOND / 2, DIAMOND_HALF), point(at + DIAMOND, 0),
                point(at + DIAMOND / 2, -DIAMOND_HALF));
        length = (at + DIAMOND) * scale;
    }

    private void dotAndDiamond(boolean filled) {
        dot();
        diamond(filled, DOT);
    }

    private void dot() {
        parts.add(new Part.Path(Outline.ellipse(circle(DOT)), Paint.of(line.ink()), null));
        length = DOT * scale;
    }

    private void circlePlus() {
        parts.add(new Part.Path(Outline.ellipse(circle(CIRCLE)), Paint.of(new Ink.Canvas()), line));
        Point left = point(CIRCLE / 2, CIRCLE / 2);
        Point right = point(CIRCLE / 2, -CIRCLE / 2);
        Point near = point(0, 0);
        Point far = point(CIRCLE, 0);
        parts.add(new Part.Path(new Outline(List.of(new Segment.Move(left.x(), left.y()), new Segment.Line(right.x(), right.y()),
                new Segment.Move(near.x(), near.y()), new Segment.Line(far.x(), far.y()))), null, line));
        length = CIRCLE * scale;
    }

    private Bounds circle(double diameter) {
        Point centre = point(diameter / 2, 0);
        double radius = diameter / 2 * scale;
        return new Bounds(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    private void shape(boolean filled, Point... corners) {
        parts.add(new Part.Path(Outline.polygon(corners), Paint.of(filled ? line.ink() : new Ink.Canvas()), line));
    }

    /** A point at a distance back along the connection, and beside it. */
    private Point point(double along, double beside) {
        return new Point(tip.x() + (back.x() * along - back.y() * beside) * scale,
                tip.y() + (back.y() * along + back.x() * beside) * scale);
    }
}
