package org.clusterscape.diagram.drawing;

import java.util.Objects;

/**
 * How the inside of a box is painted.
 *
 * @param background the colour, or the one at the start of the gradient
 * @param foreground the colour at the end of the gradient
 * @param gradient   the direction of the gradient
 */
public record Fill(Color background, Color foreground, Gradient gradient) {

    /** The direction of a gradient from the background to the foreground colour. */
    public enum Gradient {
        NONE, LEFT_TO_RIGHT, TOP_TO_BOTTOM,
        /** From the background colour at the top left to the foreground colour at the bottom right. */
        LIQUID
    }

    public Fill {
        Objects.requireNonNull(background);
        foreground = Objects.requireNonNullElse(foreground, background);
        gradient = gradient == null || foreground.equals(background) ? Gradient.NONE : gradient;
    }

    public static Fill of(Color color) {
        return new Fill(color, color, Gradient.NONE);
    }
}
