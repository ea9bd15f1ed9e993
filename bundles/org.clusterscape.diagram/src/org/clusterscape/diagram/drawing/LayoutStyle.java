package org.clusterscape.diagram.drawing;

/** How the boxes at the top level and in free-form containers are to be placed. */
public enum LayoutStyle {
    /** In layers from top to bottom, along the connections. */
    LAYERED_DOWN,
    /** In layers from left to right. */
    LAYERED_RIGHT,
    /** In layers from bottom to top, for instance subclasses below their superclass when edges point upwards. */
    LAYERED_UP,
    /** A tree that grows downwards. */
    TREE_DOWN,
    /** A tree that grows to the right. */
    TREE_RIGHT,
    /** By attraction and repulsion, for networks without a direction. */
    FORCE,
    /** In rows, for boxes without connections. */
    PACKED
}
