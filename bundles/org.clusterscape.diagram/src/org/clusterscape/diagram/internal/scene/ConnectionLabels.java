package org.clusterscape.diagram.internal.scene;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.layout.Route;
import org.clusterscape.diagram.measure.BoxMeasure;
import org.clusterscape.diagram.measure.Extent;

/** Places the labels of a connection, each on a halo so that lines below do not disturb it. */
final class ConnectionLabels {

    private static final double FROM_END = 8;
    private static final double BESIDE = 4;

    private final LabelPainter painter = new LabelPainter();

    /** A label and where it stands. */
    record Placed(Label label, Bounds bounds) {
    }

    List<Placed> place(Connection connection, Polyline way, Route route) {
        List<Placed> labels = new ArrayList<>();
        if (has(connection.begin())) {
            labels.add(new Placed(connection.begin(), place(connection.begin(), route == null ? null : route.begin(), way, true)));
        }
        if (has(connection.centre())) {
            labels.add(new Placed(connection.centre(), middle(connection.centre(), route == null ? null : route.centre(), way)));
        }
        if (has(connection.end())) {
            labels.add(new Placed(connection.end(), place(connection.end(), route == null ? null : route.end(), way.reversed(), false)));
        }
        return labels;
    }

    /** Draws a label; tells whether a part of it is missing. */
    boolean paint(Placed label, Ink ground, List<Part> parts) {
        LabelPainter.Painted painted = painter.paint(label.label, label.bounds, List.of(ground), ground);
        parts.addAll(painted.parts());
        return painted.shortened();
    }

    private static boolean has(Label label) {
        return label != null && (!label.text().isBlank() || label.icon() != null);
    }

    private static Bounds middle(Label label, Bounds wanted, Polyline way) {
        Extent size = BoxMeasure.label(label);
        return around(wanted != null ? wanted.centre() : way.at(way.length() / 2), size);
    }

    /** Beside the line, near its start; begin and end labels lie on different sides, so that opposite edges do not collide. */
    private static Bounds place(Label label, Bounds wanted, Polyline way, boolean begin) {
        Extent size = BoxMeasure.label(label);
        if (wanted != null) {
            return around(wanted.centre(), size);
        }
        Point direction = way.startDirection(FROM_END);
        double normalX = begin ? -direction.y() : direction.y();
        double normalY = begin ? direction.x() : -direction.x();
        double halfAlong = Math.abs(direction.x()) * size.width() / 2 + Math.abs(direction.y()) * size.height() / 2;
        double halfBeside = Math.abs(normalX) * size.width() / 2 + Math.abs(normalY) * size.height() / 2;
        double along = FROM_END + halfAlong;
        double beside = BESIDE + halfBeside;
        Point start = way.points().getFirst();
        return around(new Point(start.x() + direction.x() * along + normalX * beside,
                start.y() + direction.y() * along + normalY * beside), size);
    }

    private static Bounds around(Point centre, Extent size) {
        return new Bounds(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height());
    }
}
