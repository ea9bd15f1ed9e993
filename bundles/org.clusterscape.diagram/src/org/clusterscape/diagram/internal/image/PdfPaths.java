package org.clusterscape.diagram.internal.image;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Shapes of Java 2D as paths of a PDF. */
final class PdfPaths {

    private PdfPaths() {
    }

    /** A step of a path. The content streams of PDFBox have no public type in common. */
    @FunctionalInterface
    private interface Step {
        void to(float x, float y) throws IOException;
    }

    @FunctionalInterface
    private interface Curve {
        void to(float x1, float y1, float x2, float y2, float x, float y) throws IOException;
    }

    @FunctionalInterface
    private interface End {
        void close() throws IOException;
    }

    private record Pen(Step move, Step line, Curve curve, End end) {
    }

    /** Adds a shape to the current path. */
    static void append(Shape shape, PDPageContentStream content) throws IOException {
        append(shape, new Pen((x, y) -> content.moveTo(x, y), (x, y) -> content.lineTo(x, y),
                (x1, y1, x2, y2, x, y) -> content.curveTo(x1, y1, x2, y2, x, y), () -> content.closePath()));
    }

    /** Adds a shape to the current path. */
    static void append(Shape shape, PDFormContentStream content) throws IOException {
        append(shape, new Pen((x, y) -> content.moveTo(x, y), (x, y) -> content.lineTo(x, y),
                (x1, y1, x2, y2, x, y) -> content.curveTo(x1, y1, x2, y2, x, y), () -> content.closePath()));
    }

    private static void append(Shape shape, Pen pen) throws IOException {
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(c);
            round(c);
            switch (kind) {
            case PathIterator.SEG_MOVETO -> pen.move().to(c[0], c[1]);
            case PathIterator.SEG_LINETO -> pen.line().to(c[0], c[1]);
            case PathIterator.SEG_QUADTO -> pen.curve().to(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3, c[2] + (c[0] - c[2]) * 2 / 3,
                    c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
            case PathIterator.SEG_CUBICTO -> pen.curve().to(c[0], c[1], c[2], c[3], c[4], c[5]);
            default -> pen.end().close();
            }
            int end = switch (kind) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> 0;
            };
            x = c[end];
            y = c[end + 1];
        }
    }

    /** A hundredth of a pixel is enough; more digits would only make the file larger. */
    private static void round(float[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Math.round(numbers[i] * 100) / 100f;
        }
    }
}
