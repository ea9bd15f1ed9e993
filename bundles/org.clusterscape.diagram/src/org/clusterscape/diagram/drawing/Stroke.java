package org.clusterscape.diagram.drawing;

import java.util.Objects;

/** A line: colour, width in pixels (more than 0) and pattern. */
public record Stroke(Color color, double width, LineStyle style) {

    public static final Stroke THIN = new Stroke(Color.GRAY, 1, LineStyle.SOLID);

    /** The pattern of a line. */
    public enum LineStyle {
        SOLID, DASH, DOT, DASH_DOT
    }

    public Stroke {
        Objects.requireNonNull(color);
        style = Objects.requireNonNullElse(style, LineStyle.SOLID);
        if (!(width > 0)) {
            throw new IllegalArgumentException("A line needs a width above 0: " + width);
        }
    }
}
