package org.clusterscape.diagram.measure;

import org.clusterscape.diagram.layout.Bounds;

/** A side of a box. */
public enum Side {
    NORTH, EAST, SOUTH, WEST;

    /**
     * The side of its owner where a bordered node sits.
     *
     * @param node        the bounds of the node, relative to the top left corner of the owner
     * @param ownerWidth  the width of the owner
     * @param ownerHeight the height of the owner
     */
    public static Side of(Bounds node, double ownerWidth, double ownerHeight) {
        double north = Math.abs(node.centreY());
        double south = Math.abs(ownerHeight - node.centreY());
        double west = Math.abs(node.centreX());
        double east = Math.abs(ownerWidth - node.centreX());
        double nearest = Math.min(Math.min(north, south), Math.min(west, east));
        if (nearest == west) {
            return WEST;
        }
        if (nearest == east) {
            return EAST;
        }
        return nearest == north ? NORTH : SOUTH;
    }
}
