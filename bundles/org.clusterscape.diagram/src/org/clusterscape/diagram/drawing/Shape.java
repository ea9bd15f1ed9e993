package org.clusterscape.diagram.drawing;

import java.util.List;
import java.util.Objects;

/** The outline of a box; it fills the bounds of the box. */
public sealed interface Shape {

    /** A rectangle with sharp corners. */
    Shape RECTANGLE = new Rectangle(0, 0);

    /** A rectangle; the arcs are the width and height of the ellipse that rounds a corner, 0 for sharp corners. */
    record Rectangle(double arcWidth, double arcHeight) implements Shape {
    }

    record Ellipse() implements Shape {
    }

    /** A square stood on its corner. */
    record Lozenge() implements Shape {
    }

    /** A disc with a thick line; the stroke is the width of that line. */
    record Dot(double stroke) implements Shape {
    }

    /** A sheet of paper with a folded corner. */
    record Note() implements Shape {
    }

    /** A triangle with its tip on top. */
    record Triangle() implements Shape {
    }

    /** A plain disc. */
    record Disc() implements Shape {
    }

    /** A disc with a hole. */
    record Ring() implements Shape {
    }

    /** A bar from the bottom left to the top right corner. */
    record Bar() implements Shape {
    }

    record Parallelogram() implements Shape {
    }

    /** A picture that fills the bounds. */
    record Picture(Icon icon) implements Shape {

        public Picture {
            Objects.requireNonNull(icon);
        }
    }

    /** Bars that show values; side by side, one below the other, or in a square. */
    record Gauge(Arrangement arrangement, List<Section> sections) implements Shape {

        /** How the bars of a gauge are arranged. */
        public enum Arrangement {
            VERTICAL, HORIZONTAL, SQUARE
        }

        /** One bar: the value is drawn as its share of the range from minimum to maximum, and is cut at both. */
        public record Section(String label, double minimum, double maximum, double value, Color background,
                Color foreground) {
        }

        public Gauge {
            Objects.requireNonNull(arrangement);
            sections = List.copyOf(sections);
        }
    }
}
