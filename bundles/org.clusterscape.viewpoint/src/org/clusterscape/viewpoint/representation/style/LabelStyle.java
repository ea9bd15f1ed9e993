package org.clusterscape.viewpoint.representation.style;

import java.util.List;

import org.clusterscape.viewpoint.vsm.description.FontFormat;
import org.clusterscape.viewpoint.vsm.description.LabelAlignment;

/**
 * How a label looks.
 *
 * @param size      the size of its font in points
 * @param format    what the font is besides plain
 * @param color     its colour
 * @param showIcon  whether an icon stands beside the text
 * @param iconPath  the path of that icon; empty for the icon of the element
 * @param alignment where the text stands; null for labels of edges
 */
public record LabelStyle(int size, List<FontFormat> format, RgbColor color, boolean showIcon, String iconPath,
        LabelAlignment alignment) {
}
