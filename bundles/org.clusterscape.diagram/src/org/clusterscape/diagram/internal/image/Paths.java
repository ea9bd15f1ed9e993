package org.clusterscape.diagram.internal.image;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Path2D;

import org.clusterscape.diagram.internal.scene.Line;
import org.clusterscape.diagram.internal.scene.Outline;
import org.clusterscape.diagram.internal.scene.Outline.Segment;

/** Outlines and lines in the terms of Java 2D. */
final class Paths {

    private static final float MITER_LIMIT = 4;

    private Paths() {
    }

    static Path2D of(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Segment segment : outline.segments()) {
            switch (segment) {
            case Segment.Move(double x, double y) -> path.moveTo(x, y);
            case Segment.Line(double x, double y) -> path.lineTo(x, y);
            case Segment.Curve c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
            case Segment.Close ignored -> path.closePath();
            }
        }
        return path;
    }

    static Stroke of(Line line) {
        float[] dashes = new float[line.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = line.dashes().get(i).floatValue();
        }
        return new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, MITER_LIMIT,
                dashes.length == 0 ? null : dashes, 0);
    }
}
