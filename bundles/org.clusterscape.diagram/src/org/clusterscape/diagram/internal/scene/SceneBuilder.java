package org.clusterscape.diagram.internal.scene;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.TextStyle;
import org.clusterscape.diagram.internal.Messages;
import org.clusterscape.diagram.internal.text.CleanText;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;

/** Makes the scene of a drawing with its layout. */
public final class SceneBuilder {

    private static final double MARGIN = 16;
    private static final Bounds EMPTY = new Bounds(0, 0, 200, 48);

    private SceneBuilder() {
    }

    /**
     * The scene of a drawing.
     *
     * @throws IllegalArgumentException if the layout has no place for one of the boxes; a connection without a route takes a
     *                                  plain way
     */
    public static Scene of(Drawing drawing, Layout layout) {
        BoxPainter boxes = new BoxPainter(layout);
        for (Box box : drawing.boxes()) {
            boxes.paint(box);
        }
        List<Part> parts = new ArrayList<>(boxes.below());
        ConnectionPainter connections = new ConnectionPainter(drawing.connections(), boxes.placed(), layout);
        for (Connection connection : drawing.connections()) {
            Part.Group group = connections.paint(connection);
            if (group != null) {
                parts.add(group);
            }
        }
        parts.addAll(boxes.above());
        parts.addAll(connections.captions());
        Bounds extent = boxes.extent() == null ? null
                : connections.extent() == null ? boxes.extent() : boxes.extent().union(connections.extent());
        if (extent == null) {
            parts.addAll(nothing());
        }
        return new Scene(drawing.id(), CleanText.line(drawing.title()), CleanText.of(drawing.description()).strip(),
                extent == null ? EMPTY : withMargin(extent), parts);
    }

    private static List<Part> nothing() {
        Label label = new Label(Messages.Picture_empty, TextStyle.PLAIN, new Color(90, 90, 90), null, null, null);
        return new LabelPainter().paint(label, EMPTY, List.of(new Ink.Canvas())).parts();
    }

    private static Bounds withMargin(Bounds extent) {
        double x = Math.floor(extent.x() - MARGIN);
        double y = Math.floor(extent.y() - MARGIN);
        return new Bounds(x, y, Math.ceil(extent.right() + MARGIN) - x, Math.ceil(extent.bottom() + MARGIN) - y);
    }
}
