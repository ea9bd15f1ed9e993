package org.clusterscape.diagram.drawing;

import java.util.Objects;

/**
 * A text with an optional icon in front.
 *
 * @param text      the text; line feeds are kept
 * @param style     size and face
 * @param color     the colour of the text
 * @param icon      a picture before the text, or null
 * @param placement where the label of a node stands; labels of containers, lists and items are always inside
 * @param alignment how the lines are aligned
 */
public record Label(String text, TextStyle style, Color color, Icon icon, Placement placement, Alignment alignment) {

    /** Where the label of a node stands. */
    public enum Placement {
        INSIDE,
        /** Outside, below the box. */
        BORDER
    }

    /** How the lines of a label are aligned. */
    public enum Alignment {
        LEFT, CENTER, RIGHT
    }

    public Label {
        text = Objects.requireNonNullElse(text, "");
        style = Objects.requireNonNullElse(style, TextStyle.PLAIN);
        color = Objects.requireNonNullElse(color, Color.BLACK);
        placement = Objects.requireNonNullElse(placement, Placement.INSIDE);
        alignment = Objects.requireNonNullElse(alignment, Alignment.CENTER);
    }

    /** A plain black text, centred, inside. */
    public static Label of(String text) {
        return new Label(text, TextStyle.PLAIN, Color.BLACK, null, Placement.INSIDE, Alignment.CENTER);
    }
}
