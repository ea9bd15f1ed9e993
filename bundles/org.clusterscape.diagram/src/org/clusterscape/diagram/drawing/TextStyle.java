package org.clusterscape.diagram.drawing;

/** The face of a text; the size is in pixels and more than 0. */
public record TextStyle(double size, boolean bold, boolean italic, boolean underline, boolean strike) {

    public static final TextStyle PLAIN = new TextStyle(12, false, false, false, false);

    public TextStyle {
        if (!(size > 0)) {
            throw new IllegalArgumentException("A text needs a size above 0: " + size);
        }
    }
}
