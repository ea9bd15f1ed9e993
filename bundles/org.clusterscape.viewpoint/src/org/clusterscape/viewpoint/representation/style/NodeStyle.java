package org.clusterscape.viewpoint.representation.style;

import org.clusterscape.viewpoint.vsm.style.LabelPosition;

/**
 * How a node looks.
 *
 * @param from               which part of the specification it comes from
 * @param shape              its shape, with the colours
 * @param label              its label
 * @param border             its border
 * @param labelPosition      whether the label stands in the node or at its border
 * @param hideLabelByDefault whether the label is hidden at first
 */
public record NodeStyle(String from, NodeShape shape, LabelStyle label, BorderStyle border,
        LabelPosition labelPosition, boolean hideLabelByDefault) implements Style {
}
