package org.clusterscape.viewpoint.representation.style;

import org.clusterscape.viewpoint.vsm.style.LabelPosition;

/**
 * How a container or list looks.
 *
 * @param from               which part of the specification it comes from
 * @param shape              its shape, with the colours
 * @param label              its label
 * @param border             its border
 * @param arcWidth           the width of its rounded corners in pixels; 0 for sharp ones
 * @param arcHeight          the height of its rounded corners in pixels; 0 for sharp ones
 * @param labelPosition      whether the label of an image stands in it or at its border; null for other shapes
 * @param hideLabelByDefault whether the label is hidden at first
 */
public record ContainerStyle(String from, ContainerShape shape, LabelStyle label, BorderStyle border, int arcWidth,
        int arcHeight, LabelPosition labelPosition, boolean hideLabelByDefault) implements Style {
}
