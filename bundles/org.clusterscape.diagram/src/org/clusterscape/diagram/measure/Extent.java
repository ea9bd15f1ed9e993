package org.clusterscape.diagram.measure;

/** A width and a height in pixels. */
public record Extent(double width, double height) {

    public static final Extent NONE = new Extent(0, 0);

    /** The larger of both in each direction. */
    public Extent max(Extent other) {
        return new Extent(Math.max(width, other.width), Math.max(height, other.height));
    }
}
