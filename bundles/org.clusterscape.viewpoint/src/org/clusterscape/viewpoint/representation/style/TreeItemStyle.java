package org.clusterscape.viewpoint.representation.style;

/**
 * How an item of a tree looks.
 *
 * @param label      its label
 * @param background the colour of the ground
 */
public record TreeItemStyle(LabelStyle label, RgbColor background) {
}
