package org.clusterscape.diagram.internal.scene;

import java.util.List;

import org.clusterscape.diagram.drawing.Color;

/** A colour and what it is used for; in the dark theme, the use decides which colour takes its place. */
public sealed interface Ink {

    /** The colour in the light theme. */
    Color color();

    /** The ground of the whole picture. */
    record Canvas() implements Ink {
        @Override
        public Color color() {
            return Color.WHITE;
        }
    }

    /** An area. */
    record Surface(Color color) implements Ink {
    }

    /** A line, or a small filled sign. */
    record Mark(Color color) implements Ink {
    }

    /** A part of an icon: dark parts and light ones change places. */
    record Glyph(Color color) implements Ink {
    }

    /** A text, and the colours of the areas below it. */
    record Writing(Color color, List<Ink> ground) implements Ink {
        public Writing {
            ground = List.copyOf(ground);
        }
    }
}
