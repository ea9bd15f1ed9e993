package org.clusterscape.diagram.svg;

import java.util.Objects;

/**
 * How an SVG is written.
 *
 * @param theme     its colours
 * @param embedFont whether the needed part of the font is embedded, so that every viewer shows the same
 * @param inline    whether it is put into an HTML page as it is (no XML declaration)
 */
public record SvgOptions(Theme theme, boolean embedFont, boolean inline) {

    /** A file of its own for light and dark, with the font. */
    public static final SvgOptions FILE = new SvgOptions(Theme.AUTOMATIC, true, false);
    /** A part of an HTML page, for light and dark, with the font. */
    public static final SvgOptions INLINE = new SvgOptions(Theme.AUTOMATIC, true, true);

    public SvgOptions {
        Objects.requireNonNull(theme);
    }
}
