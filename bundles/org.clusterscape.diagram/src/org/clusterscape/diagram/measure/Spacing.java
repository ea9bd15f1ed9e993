package org.clusterscape.diagram.measure;

/** The distances, in pixels, that pictures keep everywhere. */
public final class Spacing {

    /** An icon is a square with this side. */
    public static final double ICON = 16;
    /** Between an icon and the text behind it. */
    public static final double ICON_GAP = 5;
    /** A badge is a square with this side. */
    public static final double BADGE = 16;

    /** Left and right of the label in a node. */
    public static final double NODE_SIDE = 10;
    /** Above and below the label in a node. */
    public static final double NODE_TOP = 6;
    /** Between a node and its label outside. */
    public static final double OUTSIDE_GAP = 4;

    /** Left and right of the label in the header of a container or list. */
    public static final double HEADER_SIDE = 10;
    /** Above and below the label in the header. */
    public static final double HEADER_TOP = 6;
    /** Around the children of a free-form container. */
    public static final double CONTENT = 12;
    /** Around the children of a stack. */
    public static final double STACK_CONTENT = 4;

    /** Above the first and below the last item of a list. */
    public static final double LIST_TOP = 4;
    /** Left and right of an item's label. */
    public static final double ITEM_SIDE = 10;
    /** Above and below an item's label. */
    public static final double ITEM_TOP = 2.5;

    /** The widest line in a node or below it, where the design wants no width. */
    public static final double NODE_TEXT = 150;
    /** The widest line in a header. */
    public static final double HEADER_TEXT = 260;
    /** The widest line of an item. */
    public static final double ITEM_TEXT = 320;
    /** The widest line at a connection. */
    public static final double CONNECTION_TEXT = 160;

    /** How far the sides of a parallelogram lean at most. */
    public static final double LEAN = 20;
    /** The folded corner of a note. */
    public static final double FOLD = 12;

    private Spacing() {
    }
}
