package org.clusterscape.diagram.internal.measure;

import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.measure.Extent;
import org.clusterscape.diagram.measure.Spacing;

/** The part of each shape that a label may cover, and how large a shape must be around a label. */
public final class ShapeArea {

    private static final double ROOT_OF_TWO = Math.sqrt(2);
    /** A label takes this share of the width of a lozenge, and what remains of its height. */
    private static final double LOZENGE_WIDTH = 2.0 / 3;
    /** The share of a ring's diameter that its hole takes. */
    public static final double RING_HOLE = 0.7;

    private ShapeArea() {
    }

    /** How far the sides of a parallelogram lean. */
    public static double lean(double width, double height) {
        return Math.min(Spacing.LEAN, Math.min(width / 4, height / 2));
    }

    /** How wide the folded corner of a note is. */
    public static double fold(double width, double height) {
        return Math.min(Spacing.FOLD, Math.min(width, height) / 2);
    }

    /** The largest rectangle inside a shape of a size, relative to the shape's bounds. */
    public static Bounds inside(Shape shape, double width, double height) {
        return switch (shape) {
        case Shape.Ellipse ignored -> centred(width, height, 1 / ROOT_OF_TWO, 1 / ROOT_OF_TWO);
        case Shape.Dot ignored -> centred(width, height, 1 / ROOT_OF_TWO, 1 / ROOT_OF_TWO);
        case Shape.Disc ignored -> centred(width, height, 1 / ROOT_OF_TWO, 1 / ROOT_OF_TWO);
        case Shape.Ring ignored -> centred(width, height, RING_HOLE / ROOT_OF_TWO, RING_HOLE / ROOT_OF_TWO);
        case Shape.Lozenge ignored -> centred(width, height, LOZENGE_WIDTH, 1 - LOZENGE_WIDTH);
        case Shape.Triangle ignored -> new Bounds(width / 4, height / 2, width / 2, height / 2);
        case Shape.Parallelogram ignored -> {
            double lean = lean(width, height);
            yield new Bounds(lean, 0, Math.max(0, width - 2 * lean), height);
        }
        case Shape.Note ignored -> new Bounds(0, 0, Math.max(0, width - fold(width, height)), height);
        default -> new Bounds(0, 0, width, height);
        };
    }

    /** The smallest size of a shape that has room for a rectangle inside. */
    public static Extent around(Shape shape, Extent content) {
        double width = content.width();
        double height = content.height();
        return switch (shape) {
        case Shape.Ellipse ignored -> new Extent(width * ROOT_OF_TWO, height * ROOT_OF_TWO);
        case Shape.Dot ignored -> square(Math.hypot(width, height));
        case Shape.Disc ignored -> square(Math.hypot(width, height));
        case Shape.Ring ignored -> square(Math.hypot(width, height) / RING_HOLE);
        case Shape.Lozenge ignored -> new Extent(width / LOZENGE_WIDTH, height / (1 - LOZENGE_WIDTH));
        case Shape.Triangle ignored -> new Extent(width * 2, height * 2);
        case Shape.Parallelogram ignored -> new Extent(width + 2 * Math.min(Spacing.LEAN, height / 2), height);
        case Shape.Note ignored -> new Extent(width + Spacing.FOLD, Math.max(height, 2 * Spacing.FOLD));
        default -> content;
        };
    }

    private static Bounds centred(double width, double height, double xShare, double yShare) {
        return new Bounds(width * (1 - xShare) / 2, height * (1 - yShare) / 2, width * xShare, height * yShare);
    }

    private static Extent square(double side) {
        return new Extent(side, side);
    }
}
