package org.clusterscape.viewpoint.representation.style;

import org.clusterscape.viewpoint.vsm.style.CenteringStyle;
import org.clusterscape.viewpoint.vsm.style.EdgeArrows;
import org.clusterscape.viewpoint.vsm.style.EdgeRouting;
import org.clusterscape.viewpoint.vsm.style.FoldingStyle;
import org.clusterscape.viewpoint.vsm.style.LineStyle;

/**
 * How an edge looks.
 *
 * @param from        which part of the specification it comes from
 * @param bracket     whether it is drawn as a bracket
 * @param color       the colour of the line
 * @param line        how the line is drawn
 * @param size        the width of the line in pixels
 * @param sourceArrow what stands where it begins
 * @param targetArrow what stands where it ends
 * @param routing     how it finds its way
 * @param folding     whether it can be folded
 * @param centered    which of its ends point to the middle of an element
 * @param beginLabel  the label where it begins; null without one
 * @param centerLabel the label in its middle; null without one
 * @param endLabel    the label where it ends; null without one
 */
public record EdgeStyle(String from, boolean bracket, RgbColor color, LineStyle line, int size, EdgeArrows sourceArrow,
        EdgeArrows targetArrow, EdgeRouting routing, FoldingStyle folding, CenteringStyle centered,
        LabelStyle beginLabel, LabelStyle centerLabel, LabelStyle endLabel) implements Style {
}
