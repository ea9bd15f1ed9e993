package org.clusterscape.viewpoint.representation.style;

import java.util.List;

import org.clusterscape.viewpoint.vsm.style.AlignmentKind;
import org.clusterscape.viewpoint.vsm.style.BundledImageShape;

/** The shape of a node. Sizes are in units of ten pixels; 0 where the size of the node decides. */
public sealed interface NodeShape {

    /** A rectangle. */
    record Square(int width, int height, RgbColor color) implements NodeShape {
    }

    /** An ellipse. */
    record Ellipse(int horizontalDiameter, int verticalDiameter, RgbColor color) implements NodeShape {
    }

    /** A lozenge. */
    record Lozenge(int width, int height, RgbColor color) implements NodeShape {
    }

    /** A disc with a ring around it; the width of the ring is in pixels. */
    record Dot(RgbColor background, int strokeSize) implements NodeShape {
    }

    /** One of a few built-in shapes. */
    record BundledImage(BundledImageShape image, RgbColor color, String providedShapeId) implements NodeShape {
    }

    /** An image. */
    record WorkspaceImage(String path) implements NodeShape {
    }

    /** A sheet of paper with a folded corner. */
    record Note(RgbColor color) implements NodeShape {
    }

    /** Gauges side by side. */
    record Gauge(AlignmentKind alignment, List<GaugeSection> sections) implements NodeShape {
    }

    /** One gauge. */
    record GaugeSection(int minimum, int maximum, int value, String label, RgbColor background,
            RgbColor foreground) {
    }

    /** A look that a plug-in draws. */
    record Custom(String id) implements NodeShape {
    }
}
