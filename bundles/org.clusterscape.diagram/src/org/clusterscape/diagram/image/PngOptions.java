package org.clusterscape.diagram.image;

import java.util.Objects;

import org.clusterscape.diagram.svg.Theme;

/**
 * How a PNG is written.
 *
 * @param scale         pixels of the picture for a pixel of the drawing; more than 0, at most 16
 * @param theme         its colours; automatic means light
 * @param maximumPixels the most pixels that it may have; each takes four bytes of memory
 */
public record PngOptions(double scale, Theme theme, long maximumPixels) {

    /** Twice as fine as the drawing, light, at most 40 million pixels. */
    public static final PngOptions FINE = new PngOptions(2, Theme.LIGHT, 40_000_000);

    public PngOptions {
        Objects.requireNonNull(theme);
    }

    /** The same with another scale. */
    public PngOptions withScale(double other) {
        return new PngOptions(other, theme, maximumPixels);
    }
}
