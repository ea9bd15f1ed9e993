package org.clusterscape.diagram.svg;

/** The colours of a picture. */
public enum Theme {
    /** The colours of the design. */
    LIGHT,
    /** Colours derived from them for a dark ground. */
    DARK,
    /**
     * Both: what the reader's system prefers, or what a page around it says with {@code data-theme="light"} or
     * {@code "dark"} at its root element. On paper always light.
     */
    AUTOMATIC
}
