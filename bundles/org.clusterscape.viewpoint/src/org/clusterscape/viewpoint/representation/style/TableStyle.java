package org.clusterscape.viewpoint.representation.style;

import java.util.List;

import org.clusterscape.viewpoint.vsm.description.FontFormat;

/**
 * How a line, column or cell of a table looks.
 *
 * @param labelSize         the size of the font in points
 * @param labelFormat       what the font is besides plain
 * @param foreground        the colour of the text
 * @param background        the colour of the ground
 * @param defaultForeground whether no condition chose the text's look
 * @param defaultBackground whether no condition chose the ground's look
 */
public record TableStyle(int labelSize, List<FontFormat> labelFormat, RgbColor foreground, RgbColor background,
        boolean defaultForeground, boolean defaultBackground) {
}
