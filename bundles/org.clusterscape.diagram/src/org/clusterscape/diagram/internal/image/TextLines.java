package org.clusterscape.diagram.internal.image;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.internal.scene.Part;
import org.clusterscape.diagram.layout.Bounds;

/** The lines below and through a text, in parts of its size. */
final class TextLines {

    private static final double THICKNESS = 0.07;
    private static final double UNDER = 0.14;
    private static final double THROUGH = -0.27;

    private TextLines() {
    }

    static List<Bounds> of(Part.Text text) {
        List<Bounds> lines = new ArrayList<>();
        double size = text.style().size();
        if (text.style().underline()) {
            lines.add(new Bounds(text.left(), text.y() + UNDER * size, text.width(), THICKNESS * size));
        }
        if (text.style().strike()) {
            lines.add(new Bounds(text.left(), text.y() + THROUGH * size, text.width(), THICKNESS * size));
        }
        return lines;
    }
}
