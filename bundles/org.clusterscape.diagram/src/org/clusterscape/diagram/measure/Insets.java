package org.clusterscape.diagram.measure;

/** The room between the outline of a box and its content, in pixels. */
public record Insets(double top, double left, double bottom, double right) {

    public double horizontal() {
        return left + right;
    }

    public double vertical() {
        return top + bottom;
    }
}
