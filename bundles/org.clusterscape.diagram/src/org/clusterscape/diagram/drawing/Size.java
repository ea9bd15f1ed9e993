package org.clusterscape.diagram.drawing;

/** A wanted size in pixels; a part that is null fits the content. */
public record Size(Double width, Double height) {

    public static final Size FIT = new Size(null, null);

    public static Size of(double width, double height) {
        return new Size(width, height);
    }
}
