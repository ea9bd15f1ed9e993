package org.clusterscape.diagram.drawing;

import java.util.Objects;

/** A small picture (16 pixels) laid over a box, for instance a warning sign; the tooltip may be null. */
public record Badge(Icon icon, Position position, String tooltip) {

    /** Where in the box a badge lies. */
    public enum Position {
        NORTH_WEST, NORTH, NORTH_EAST, WEST, CENTER, EAST, SOUTH_WEST, SOUTH, SOUTH_EAST
    }

    public Badge {
        Objects.requireNonNull(icon);
        position = Objects.requireNonNullElse(position, Position.SOUTH_WEST);
    }
}
