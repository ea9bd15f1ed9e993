package org.clusterscape.diagram.internal.scene;

import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.internal.measure.ShapeArea;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;

/** The outlines of the shapes of boxes. */
final class ShapeOutline {

    private static final double BAR = 0.15;

    private ShapeOutline() {
    }

    /** The outline of a shape that fills its bounds. */
    static Outline of(Shape shape, Bounds b) {
        return switch (shape) {
        case Shape.Rectangle(double arcWidth, double arcHeight) -> Outline.roundedRectangle(b, arcWidth / 2, arcHeight / 2);
        case Shape.Ellipse ignored -> Outline.ellipse(b);
        case Shape.Dot ignored -> Outline.ellipse(b);
        case Shape.Disc ignored -> Outline.ellipse(b);
        case Shape.Ring ignored -> Outline.ring(b, ShapeArea.RING_HOLE);
        case Shape.Lozenge ignored -> Outline.polygon(new Point(b.centreX(), b.y()), new Point(b.right(), b.centreY()),
                new Point(b.centreX(), b.bottom()), new Point(b.x(), b.centreY()));
        case Shape.Triangle ignored -> Outline.polygon(new Point(b.centreX(), b.y()), new Point(b.right(), b.bottom()),
                new Point(b.x(), b.bottom()));
        case Shape.Note ignored -> note(b);
        case Shape.Parallelogram ignored -> parallelogram(b);
        case Shape.Bar ignored -> bar(b);
        case Shape.Picture ignored -> Outline.rectangle(b);
        case Shape.Gauge ignored -> Outline.rectangle(b);
        };
    }

    /** The folded corner of a note. */
    static Outline fold(Bounds b) {
        double fold = ShapeArea.fold(b.width(), b.height());
        return Outline.polygon(new Point(b.right() - fold, b.y()), new Point(b.right() - fold, b.y() + fold),
                new Point(b.right(), b.y() + fold));
    }

    private static Outline note(Bounds b) {
        double fold = ShapeArea.fold(b.width(), b.height());
        return Outline.polygon(new Point(b.x(), b.y()), new Point(b.right() - fold, b.y()), new Point(b.right(), b.y() + fold),
                new Point(b.right(), b.bottom()), new Point(b.x(), b.bottom()));
    }

    private static Outline parallelogram(Bounds b) {
        double lean = ShapeArea.lean(b.width(), b.height());
        return Outline.polygon(new Point(b.x() + lean, b.y()), new Point(b.right(), b.y()), new Point(b.right() - lean, b.bottom()),
                new Point(b.x(), b.bottom()));
    }

    private static Outline bar(Bounds b) {
        double x = b.width() * BAR;
        double y = b.height() * BAR;
        return Outline.polygon(new Point(b.right() - x, b.y()), new Point(b.right(), b.y() + y), new Point(b.x() + x, b.bottom()),
                new Point(b.x(), b.bottom() - y));
    }
}
