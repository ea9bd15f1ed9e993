package org.clusterscape.viewpoint.representation.style;

import org.clusterscape.viewpoint.vsm.style.LineStyle;

/**
 * The border of a node or container.
 *
 * @param size  its width in pixels; 0 for the thinnest line
 * @param line  how it is drawn
 * @param color its colour
 */
public record BorderStyle(int size, LineStyle line, RgbColor color) {
}
