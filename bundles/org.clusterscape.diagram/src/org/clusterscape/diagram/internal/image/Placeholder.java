package org.clusterscape.diagram.internal.image;

import java.util.List;

import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.internal.scene.Ink;
import org.clusterscape.diagram.internal.scene.Outline;
import org.clusterscape.diagram.internal.scene.Outline.Segment;
import org.clusterscape.diagram.layout.Bounds;

/** A crossed box in the place of a picture that cannot be read. */
final class Placeholder {

    static final Ink INK = new Ink.Mark(Color.GRAY);

    private Placeholder() {
    }

    static Outline of(Bounds b) {
        return new Outline(List.of(new Segment.Move(b.x() + 0.5, b.y() + 0.5), new Segment.Line(b.right() - 0.5, b.y() + 0.5),
                new Segment.Line(b.right() - 0.5, b.bottom() - 0.5), new Segment.Line(b.x() + 0.5, b.bottom() - 0.5),
                new Segment.Close(), new Segment.Move(b.x() + 0.5, b.y() + 0.5), new Segment.Line(b.right() - 0.5, b.bottom() - 0.5),
                new Segment.Move(b.right() - 0.5, b.y() + 0.5), new Segment.Line(b.x() + 0.5, b.bottom() - 0.5)));
    }
}
