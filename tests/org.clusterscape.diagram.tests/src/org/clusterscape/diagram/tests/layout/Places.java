package org.clusterscape.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.layout.Route;
import org.clusterscape.diagram.measure.BoxMeasure;
import org.clusterscape.diagram.measure.Insets;
import org.clusterscape.diagram.measure.Side;

/** The places of a laid out drawing in coordinates of the whole diagram, and what must be true of them. */
final class Places {

    private static final double TOLERANCE = 0.05;

    final Map<String, Bounds> boxes = new LinkedHashMap<>();
    /** The labels of nodes that stand outside, by the id of the node. */
    final Map<String, Bounds> outsideLabels = new LinkedHashMap<>();
    final Drawing drawing;
    final Layout layout;

    Places(Drawing drawing, Layout layout) {
        this.drawing = drawing;
        this.layout = layout;
        drawing.boxes().forEach(box -> add(box, 0, 0));
    }

    private void add(Box box, double originX, double originY) {
        if (box.kind() == Kind.ITEM) {
            return;
        }
        Bounds own = layout.boxes().get(box.id());
        assertNotNull(own, () -> "No place for " + box.id());
        Bounds bounds = own.translate(originX, originY);
        boxes.put(box.id(), bounds);
        if (box.kind() == Kind.NODE && BoxMeasure.hasOutsideLabel(box)) {
            outsideLabels.put(box.id(), BoxMeasure.outsideLabel(box, bounds, Side.SOUTH));
        }
        Insets insets = box.kind() == Kind.CONTAINER ? BoxMeasure.insets(box) : new Insets(0, 0, 0, 0);
        box.children().forEach(child -> add(child, bounds.x() + insets.left(), bounds.y() + insets.top()));
        box.borders().forEach(border -> add(border, bounds.x(), bounds.y()));
    }

    Bounds of(String id) {
        return boxes.get(id);
    }

    void assertNoOverlaps() {
        assertNoOverlaps(drawing.boxes());
    }

    private void assertNoOverlaps(List<Box> siblings) {
        List<Box> placed = siblings.stream().filter(box -> box.kind() != Kind.ITEM).toList();
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 1; j < placed.size(); j++) {
                Box a = placed.get(i);
                Box b = placed.get(j);
                assertTrue(!smaller(of(a.id())).intersects(of(b.id())),
                        () -> a.id() + " " + of(a.id()) + " and " + b.id() + " " + of(b.id()) + " overlap");
            }
        }
        placed.forEach(box -> assertNoOverlaps(box.children()));
        placed.forEach(box -> assertNoOverlaps(box.borders()));
    }

    void assertOutsideLabelsAreFree() {
        assertOutsideLabelsAreFree(drawing.boxes());
    }

    private void assertOutsideLabelsAreFree(List<Box> siblings) {
        for (Box box : siblings) {
            Bounds label = outsideLabels.get(box.id());
            for (Box other : label == null ? List.<Box>of() : siblings) {
                assertTrue(other == box || !smaller(label).intersects(of(other.id())),
                        () -> "The label of " + box.id() + " is on " + other.id());
                Bounds otherLabel = outsideLabels.get(other.id());
                assertTrue(other == box || otherLabel == null || !smaller(label).intersects(otherLabel),
                        () -> "The labels of " + box.id() + " and " + other.id() + " overlap");
            }
            assertOutsideLabelsAreFree(box.children());
        }
    }

    void assertContained() {
        drawing.boxes().forEach(this::assertContained);
    }

    private void assertContained(Box box) {
        Bounds outer = of(box.id());
        Insets insets = BoxMeasure.insets(box);
        for (Box child : box.children()) {
            if (child.kind() != Kind.ITEM) {
                Bounds inner = of(child.id());
                assertTrue(inner.x() >= outer.x() + insets.left() - TOLERANCE && inner.y() >= outer.y() + insets.top() - TOLERANCE
                        && inner.right() <= outer.right() - insets.right() + TOLERANCE
                        && inner.bottom() <= outer.bottom() - insets.bottom() + TOLERANCE,
                        () -> child.id() + " " + inner + " is not inside " + box.id() + " " + outer);
                assertContained(child);
            }
        }
        for (Box border : box.borders()) {
            Bounds bounds = of(border.id());
            assertTrue(bounds.x() <= outer.right() + TOLERANCE && bounds.right() >= outer.x() - TOLERANCE
                    && bounds.y() <= outer.bottom() + TOLERANCE && bounds.bottom() >= outer.y() - TOLERANCE,
                    () -> border.id() + " " + bounds + " is off " + box.id() + " " + outer);
            assertTrue(!(bounds.x() > outer.x() && bounds.right() < outer.right() && bounds.y() > outer.y()
                    && bounds.bottom() < outer.bottom()), () -> border.id() + " is inside " + box.id());
        }
    }

    void assertLargeEnough() {
        List<Box> all = new ArrayList<>();
        drawing.boxes().forEach(box -> collect(box, all));
        for (Box box : all) {
            assertTrue(of(box.id()).width() >= BoxMeasure.minimum(box).width()
                    && of(box.id()).height() >= BoxMeasure.minimum(box).height(), () -> box.id() + " is too small");
        }
    }

    private static void collect(Box box, List<Box> all) {
        if (box.kind() != Kind.ITEM) {
            all.add(box);
            box.children().forEach(child -> collect(child, all));
            box.borders().forEach(border -> collect(border, all));
        }
    }

    /** Each connection begins and ends on the outline of its box, or on the way of its connection. */
    void assertConnected(Set<String> withoutEnds) {
        for (Connection connection : drawing.connections()) {
            Route route = layout.routes().get(connection.id());
            if (withoutEnds.contains(connection.id())) {
                assertEquals(null, route);
                continue;
            }
            assertNotNull(route, () -> "No way for " + connection);
            assertEnd(connection.id(), connection.source(), route.points().getFirst());
            assertEnd(connection.id(), connection.target(), route.points().getLast());
        }
    }

    private void assertEnd(String connection, String end, Point point) {
        Bounds box = of(end);
        double distance = box != null ? toOutline(box, point) : toLine(layout.routes().get(end).points(), point);
        assertTrue(distance < TOLERANCE, () -> connection + " ends at " + point + ", " + distance + " away from " + end + " " + box);
    }

    private static double toOutline(Bounds box, Point point) {
        double x = Math.clamp(point.x(), box.x(), box.right());
        double y = Math.clamp(point.y(), box.y(), box.bottom());
        double outside = Math.hypot(point.x() - x, point.y() - y);
        double inside = Math.min(Math.min(x - box.x(), box.right() - x), Math.min(y - box.y(), box.bottom() - y));
        return Math.max(outside, inside);
    }

    static double toLine(List<Point> line, Point point) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            double square = Math.pow(b.x() - a.x(), 2) + Math.pow(b.y() - a.y(), 2);
            double share = square == 0 ? 0
                    : Math.clamp(((point.x() - a.x()) * (b.x() - a.x()) + (point.y() - a.y()) * (b.y() - a.y())) / square, 0, 1);
            least = Math.min(least, Math.hypot(a.x() + (b.x() - a.x()) * share - point.x(), a.y() + (b.y() - a.y()) * share - point.y()));
        }
        return least;
    }

    /** All labels of connections. */
    List<Bounds> labels() {
        List<Bounds> labels = new ArrayList<>();
        for (Route route : layout.routes().values()) {
            for (Bounds label : new Bounds[] { route.begin(), route.centre(), route.end() }) {
                if (label != null) {
                    labels.add(label);
                }
            }
        }
        return labels;
    }

    static Bounds smaller(Bounds bounds) {
        return new Bounds(bounds.x() + TOLERANCE, bounds.y() + TOLERANCE, Math.max(0, bounds.width() - 2 * TOLERANCE),
                Math.max(0, bounds.height() - 2 * TOLERANCE));
    }
}
