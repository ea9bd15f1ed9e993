package org.clusterscape.diagram.internal.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.internal.Messages;
import org.clusterscape.diagram.internal.text.CleanText;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.layout.Route;
import org.eclipse.osgi.util.NLS;

/** Turns connections into parts of a scene. */
final class ConnectionPainter {

    private final Map<String, Placed> boxes;
    private final List<Placed> containers;
    private final Map<String, Connection> connections;
    private final Layout layout;
    private final ConnectionLabels labels = new ConnectionLabels();
    private final Map<String, Polyline> ways = new HashMap<>();
    private final List<Part> captions = new ArrayList<>();
    private Bounds extent;

    ConnectionPainter(List<Connection> connections, Map<String, Placed> boxes, Layout layout) {
        this.boxes = boxes;
        this.containers = boxes.values().stream().filter(box -> box.box().kind() == Kind.CONTAINER).toList();
        this.layout = layout;
        this.connections = connections.stream().collect(Collectors.toMap(Connection::id, c -> c, (first, second) -> first));
    }

    /** The labels of the connections that were painted so far. */
    List<Part> captions() {
        return captions;
    }

    /** The rectangle around everything that was painted so far, or null. */
    Bounds extent() {
        return extent;
    }

    /** The parts of a connection, or null if one of its ends is not in the drawing. */
    Part.Group paint(Connection connection) {
        Polyline way = way(connection, new HashSet<>());
        if (way == null) {
            return null;
        }
        Line line = Line.of(connection.stroke());
        ArrowPainter.Painted start = ArrowPainter.paint(connection.sourceArrow(), way.points().getFirst(), way.startDirection(12), line);
        Polyline back = way.reversed();
        ArrowPainter.Painted end = ArrowPainter.paint(connection.targetArrow(), back.points().getFirst(), back.startDirection(12), line);
        Polyline drawn = way.withoutStart(start.length()).reversed().withoutStart(end.length()).reversed();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Path(Outline.polyline(drawn.points()), null, line));
        parts.addAll(start.parts());
        parts.addAll(end.parts());
        Bounds area = null;
        for (Part part : parts) {
            Bounds bounds = ((Part.Path) part).outline().bounds();
            area = area == null ? bounds : area.union(bounds);
        }
        List<Part> caption = new ArrayList<>();
        boolean shortened = false;
        Route route = layout.routes().get(connection.id());
        for (ConnectionLabels.Placed label : labels.place(connection, way, route)) {
            area = area.union(label.bounds());
            shortened |= labels.paint(label, ground(label.bounds().centre()), caption);
        }
        extent = extent == null ? area : extent.union(area);
        String title = Names.title(connection.meta(), connection.centre(), shortened);
        String name = name(connection);
        if (!caption.isEmpty()) {
            captions.add(new Part.Caption(connection.id(), title.isEmpty() ? name : title, caption));
        }
        return new Part.Group(connection.id(), "connection", null, name, title, connection.meta(), area, parts);
    }

    /** The colour of the innermost container at a place. */
    private Ink ground(Point point) {
        Ink ground = new Ink.Canvas();
        for (Placed container : containers) {
            if (container.bounds().contains(point)) {
                ground = container.groundAt(point);
            }
        }
        return ground;
    }

    private String name(Connection connection) {
        if (connection.meta().accessibleName() != null && !connection.meta().accessibleName().isBlank()) {
            return CleanText.line(connection.meta().accessibleName());
        }
        String label = Stream.of(connection.centre(), connection.begin(), connection.end())
                .filter(l -> l != null && !l.text().isBlank()).map(Label::text).map(CleanText::line).findFirst().orElse("");
        String from = endName(connection.source());
        String to = endName(connection.target());
        if (from.isEmpty() || to.isEmpty()) {
            return label;
        }
        return label.isEmpty() ? NLS.bind(Messages.Connection_name, from, to)
                : NLS.bind(Messages.Connection_nameWithLabel, new Object[] { label, from, to });
    }

    private String endName(String id) {
        Placed box = boxes.get(id);
        if (box != null) {
            return Names.of(box.box().meta(), box.box().label());
        }
        Connection connection = connections.get(id);
        return connection == null ? "" : Names.of(connection.meta(), connection.centre());
    }

    /** The whole way of a connection from outline to outline; null where an end is missing or connections end in a circle. */
    private Polyline way(Connection connection, Set<String> open) {
        Polyline known = ways.get(connection.id());
        if (known != null || !open.add(connection.id())) {
            return known;
        }
        Attachment source = attachment(connection.source(), open);
        Attachment target = attachment(connection.target(), open);
        open.remove(connection.id());
        if (source == null || target == null) {
            return null;
        }
        Route route = layout.routes().get(connection.id());
        Polyline way = route == null ? Ways.without(connection, source, target) : Ways.along(connection, route, source, target);
        ways.put(connection.id(), way);
        return way;
    }

    private Attachment attachment(String id, Set<String> open) {
        Placed box = boxes.get(id);
        if (box != null) {
            return Attachment.of(box);
        }
        Connection connection = connections.get(id);
        Polyline way = connection == null ? null : way(connection, open);
        return way == null ? null : Attachment.of(way);
    }
}
