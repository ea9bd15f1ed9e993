package org.clusterscape.diagram.internal.image;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Shapes of Java 2D as paths of a PDF. */
final class PdfPaths {

    private PdfPaths() {
    }

    /** Adds a shape to the current path. */
    static void append(Shape shape, PDPageContentStream content) throws IOException {
        append(shape, new AffineTransform(), content);
    }

    /** Adds a transformed shape to the current path. */
    static void append(Shape shape, AffineTransform transform, PDPageContentStream content) throws IOException {
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator steps = shape.getPathIterator(transform); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(c);
            switch (kind) {
            case PathIterator.SEG_MOVETO -> content.moveTo(c[0], c[1]);
            case PathIterator.SEG_LINETO -> content.lineTo(c[0], c[1]);
            case PathIterator.SEG_QUADTO -> content.curveTo(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3, c[2] + (c[0] - c[2]) * 2 / 3,
                    c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
            case PathIterator.SEG_CUBICTO -> content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
            default -> content.closePath();
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
}
