package org.clusterscape.diagram.internal.scene;

import java.util.List;

import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.drawing.Meta;
import org.clusterscape.diagram.drawing.TextStyle;
import org.clusterscape.diagram.layout.Bounds;

/** Something to be drawn; later parts lie over earlier ones. */
public sealed interface Part {

    /** A path that is filled, stroked or both; fill and line may be null. */
    record Path(Outline outline, Paint fill, Line line) implements Part {
    }

    /**
     * One line of text: its base line and the place of its left end, middle or right end. The halo is a wide line around
     * the glyphs that keeps off what lies below; it may be null.
     */
    record Text(String text, double x, double y, Anchor anchor, double width, TextStyle style, Ink ink, Ink halo) implements Part {

        /** The width of the halo's line, half of which can be seen. */
        public double haloWidth() {
            return Math.max(3, style.size() * 0.36);
        }

        /** The left end of the text. */
        public double left() {
            return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
            };
        }
    }

    /** Which point of a text is given. */
    enum Anchor {
        START, MIDDLE, END
    }

    /** The label of a container or connection, which lies above other things; it belongs to the group with an id. */
    record Caption(String of, String title, List<Part> parts) implements Part {
        public Caption {
            parts = List.copyOf(parts);
        }
    }

    /** A picture, fitted into its bounds without being distorted unless it stretches. */
    record Picture(Icon icon, Bounds bounds, boolean stretched) implements Part {
    }

    /**
     * The parts of one box, item or connection, or of a badge (without an id); the parent is the id of the box around it, or
     * null.
     */
    record Group(String id, String kind, String parent, String name, String title, Meta meta, Bounds area, List<Part> parts)
            implements Part {
        public Group {
            parts = List.copyOf(parts);
        }
    }
}
