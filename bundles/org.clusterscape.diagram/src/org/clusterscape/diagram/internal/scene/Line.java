package org.clusterscape.diagram.internal.scene;

import java.util.List;

import org.clusterscape.diagram.drawing.Stroke;

/** How a path is stroked; the dashes are the lengths of lines and gaps in turn, or empty. */
public record Line(Ink ink, double width, List<Double> dashes) {

    public Line {
        dashes = List.copyOf(dashes);
    }

    public static Line of(Stroke stroke) {
        double unit = Math.max(1, stroke.width() * 0.75);
        List<Double> dashes = switch (stroke.style()) {
        case SOLID -> List.of();
        case DASH -> List.of(6 * unit, 4 * unit);
        case DOT -> List.of(1.5 * unit, 3 * unit);
        case DASH_DOT -> List.of(7 * unit, 3 * unit, 1.5 * unit, 3 * unit);
        };
        return new Line(new Ink.Mark(stroke.color()), stroke.width(), dashes);
    }

    public Line solid() {
        return new Line(ink, width, List.of());
    }
}
