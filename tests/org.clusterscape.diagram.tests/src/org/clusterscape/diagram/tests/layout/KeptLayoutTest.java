package org.clusterscape.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.LayoutStyle;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.layout.LayoutEngine;
import org.clusterscape.diagram.layout.LayoutOptions;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.layout.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Drawings of which a part has its place. */
class KeptLayoutTest {

    private static final LayoutStyle[] STYLES = { LayoutStyle.LAYERED_DOWN, LayoutStyle.LAYERED_RIGHT, LayoutStyle.FORCE };

    static Stream<Arguments> randomDrawings() {
        return Stream.of(STYLES).flatMap(style -> LongStream.range(0, 12).mapToObj(seed -> Arguments.of(style, seed)));
    }

    private static Layout all(Drawing drawing) {
        return LayoutEngine.layout(drawing, Layout.EMPTY, LayoutOptions.EVERYTHING, null);
    }

    private static Layout more(Drawing drawing, Layout kept) {
        return LayoutEngine.layout(drawing, kept, LayoutOptions.NEW, null);
    }

    @ParameterizedTest
    @MethodSource("randomDrawings")
    void withNothingNewNothingChanges(LayoutStyle style, long seed) {
        Drawing drawing = RandomDrawings.of(seed, style);
        Layout first = all(drawing);
        Layout second = more(drawing, first);
        assertEquals(first.boxes(), second.boxes());
        first.routes().forEach((id, route) -> assertEquals(route, second.routes().get(id), id));
    }

    @ParameterizedTest
    @MethodSource("randomDrawings")
    void newBoxesLeaveTheOthersWhereTheyAre(LayoutStyle style, long seed) {
        Drawing drawing = RandomDrawings.of(seed, style);
        Layout first = all(drawing);
        Set<String> fresh = new TreeSet<>();
        drawing.boxes().stream().filter(box -> Math.floorMod(box.id().hashCode(), 3) == 0).forEach(box -> forget(box, fresh));
        Map<String, Bounds> kept = new LinkedHashMap<>(first.boxes());
        kept.keySet().removeAll(fresh);
        Layout second = more(drawing, new Layout(kept, first.routes()));
        kept.forEach((id, bounds) -> assertEquals(bounds, second.boxes().get(id), id));
        Places places = new Places(drawing, second);
        places.assertNoOverlaps();
        places.assertContained();
        places.assertConnected(Set.of());
        for (Connection connection : drawing.connections()) {
            if (kept.containsKey(connection.source()) && kept.containsKey(connection.target())) {
                assertEquals(first.routes().get(connection.id()).points(), second.routes().get(connection.id()).points());
            }
        }
    }

    private static void forget(Box box, Set<String> ids) {
        ids.add(box.id());
        box.children().forEach(child -> forget(child, ids));
        box.borders().forEach(border -> forget(border, ids));
    }

    @ParameterizedTest
    @MethodSource("randomDrawings")
    void newChildrenFindFreePlacesInTheirContainers(LayoutStyle style, long seed) {
        Drawing drawing = RandomDrawings.of(seed, style);
        Map<String, Bounds> kept = new LinkedHashMap<>(all(drawing).boxes());
        Set<String> containers = new TreeSet<>();
        drawing.boxes().forEach(box -> containers.add(box.id()));
        kept.keySet().removeIf(id -> !containers.contains(id) && Math.floorMod(id.hashCode(), 2) == 0);
        Layout second = more(drawing, new Layout(kept, Map.of()));
        Places places = new Places(drawing, second);
        places.assertNoOverlaps();
        places.assertContained();
        places.assertConnected(Set.of());
    }

    @Test
    void whatTheUserMovedStaysEvenIfItOverlaps() {
        Drawing drawing = RandomDrawings.network(2, 20, 25, LayoutStyle.FORCE);
        Map<String, Bounds> moved = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            moved.put("n" + i, new Bounds(-50.25 + 31.5 * (i % 4), 17.125 * (i / 4), 130, 40));
        }
        assertEquals(moved, more(drawing, new Layout(moved, Map.of())).boxes());
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void bendPointsOfTheUserStay(LayoutStyle style) {
        Drawing drawing = new Drawing("bends", "", "", List.of(LayoutEngineTest.node("a"), LayoutEngineTest.node("b")),
                List.of(Connection.of("e", "a", "b").withLabels(null, Label.of("far off"), null)), style);
        Route route = new Route(List.of(new Point(60, 10), new Point(200, -33.5), new Point(60, 90)), null,
                new Bounds(300, 300, 40, 15), null);
        Layout kept = new Layout(Map.of("a", new Bounds(0, 0, 60, 30), "b", new Bounds(0, 80, 60, 30)), Map.of("e", route));
        Route result = more(drawing, kept).routes().get("e");
        assertEquals(route.points(), result.points());
        assertEquals(300, result.centre().x());
        assertEquals(300, result.centre().y());
    }

    @Test
    void bendsStayWhereAnEndOfALineMustMoveWithItsBox() {
        Drawing drawing = new Drawing("bends", "", "", List.of(LayoutEngineTest.node("a"), LayoutEngineTest.node("b")),
                List.of(Connection.of("e", "a", "b")), LayoutStyle.LAYERED_DOWN);
        Route route = Route.of(List.of(new Point(60, 10), new Point(200, 10), new Point(200, 95), new Point(60, 95)));
        Layout kept = new Layout(Map.of("a", new Bounds(0, 0, 60, 30), "b", new Bounds(0, 80, 90, 30)), Map.of("e", route));
        assertEquals(List.of(new Point(60, 10), new Point(200, 10), new Point(200, 95), new Point(90, 95)),
                more(drawing, kept).routes().get("e").points());
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void aContainerGrowsForANewChildAndPushesItsNeighbour(LayoutStyle style) {
        Box container = Box.of("c", Kind.CONTAINER, Label.of("C"))
                .withChildren(Stream.of("x", "y", "z").map(LayoutEngineTest::node).toList());
        Drawing drawing = new Drawing("grow", "", "", List.of(container, LayoutEngineTest.node("n"), LayoutEngineTest.node("m")),
                List.of(Connection.of("e", "x", "n")), style);
        Map<String, Bounds> kept = Map.of("c", new Bounds(0, 0, 80, 60), "x", new Bounds(0, 0, 40, 28), "n",
                new Bounds(100, 0, 60, 30), "m", new Bounds(900, 900, 60, 30));
        Layout layout = more(drawing, new Layout(kept, Map.of()));
        Places places = new Places(drawing, layout);
        places.assertNoOverlaps();
        places.assertContained();
        assertEquals(0, layout.boxes().get("c").x());
        assertEquals(0, layout.boxes().get("c").y());
        assertEquals(new Bounds(0, 0, 40, 28), layout.boxes().get("x"));
        assertEquals(new Bounds(900, 900, 60, 30), layout.boxes().get("m"), "far away from what grew");
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void aNewBoxStandsNearWhatItIsConnectedWith(LayoutStyle style) {
        List<Box> boxes = new ArrayList<>();
        Map<String, Bounds> kept = new LinkedHashMap<>();
        for (int i = 0; i < 100; i++) {
            boxes.add(LayoutEngineTest.node("n" + i));
            kept.put("n" + i, new Bounds(200 * (i % 10), 150 * (i / 10), 60, 30));
        }
        boxes.add(LayoutEngineTest.node("new"));
        List<Connection> connections = List.of(Connection.of("1", "n66", "new"), Connection.of("2", "new", "n77"));
        Layout layout = more(new Drawing("near", "", "", boxes, connections, style), new Layout(kept, Map.of()));
        Bounds place = layout.boxes().get("new");
        assertTrue(Math.abs(place.centreX() - 1330) < 200 && Math.abs(place.centreY() - 990) < 200, place::toString);
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void aNewBoxDoesNotStandOnALine(LayoutStyle style) {
        Drawing drawing = new Drawing("line", "", "", Stream.of("a", "b", "new").map(LayoutEngineTest::node).toList(),
                List.of(Connection.of("1", "a", "b"), Connection.of("2", "a", "new"), Connection.of("3", "b", "new")), style);
        Map<String, Bounds> kept = Map.of("a", new Bounds(0, 0, 60, 30), "b", new Bounds(0, 600, 60, 30));
        Route line = Route.of(List.of(new Point(30, 30), new Point(30, 600)));
        Bounds place = more(drawing, new Layout(kept, Map.of("1", line))).boxes().get("new");
        assertTrue(place.x() > 30 || place.right() < 30, place::toString);
        assertTrue(Math.abs(place.centreX() - 30) < 200 && Math.abs(place.centreY() - 315) < 200, place::toString);
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void newConnectionsBetweenTheSameBoxesRunApart(LayoutStyle style) {
        Drawing drawing = new Drawing("parallel", "", "", List.of(LayoutEngineTest.node("a"), LayoutEngineTest.node("b")),
                List.of(Connection.of("1", "a", "b"), Connection.of("2", "b", "a"), Connection.of("3", "a", "b")), style);
        Map<String, Bounds> kept = Map.of("a", new Bounds(0, 0, 60, 30), "b", new Bounds(7, 200, 60, 30));
        Map<String, Route> routes = more(drawing, new Layout(kept, Map.of())).routes();
        assertEquals(3, routes.values().stream()
                .map(route -> Set.of(route.points().getFirst(), route.points().getLast())).distinct().count());
    }

    @Test
    void aLabelStaysWhereTheUserPutItUnlessSomethingNewStandsThere() {
        Drawing drawing = new Drawing("label", "", "", List.of(LayoutEngineTest.node("a"), LayoutEngineTest.node("b")),
                List.of(Connection.of("e", "a", "b").withLabels(null, Label.of("on a"), null)), LayoutStyle.FORCE);
        Map<String, Bounds> kept = Map.of("a", new Bounds(0, 0, 60, 30), "b", new Bounds(0, 200, 60, 30));
        Route route = new Route(List.of(new Point(30, 30), new Point(30, 200)), null, new Bounds(5, 5, 30, 15), null);
        Bounds label = more(drawing, new Layout(kept, Map.of("e", route))).routes().get("e").centre();
        assertEquals(5, label.x());
        Bounds moved = more(drawing, new Layout(Map.of("b", kept.get("b")), Map.of("e", route))).routes().get("e").centre();
        assertFalse(moved.equals(label));
    }

    @ParameterizedTest
    @MethodSource("randomDrawings")
    void pinnedBoxesStayWhenEverythingIsLaidOut(LayoutStyle style, long seed) {
        Drawing drawing = RandomDrawings.of(seed, style);
        Layout first = all(drawing);
        Map<String, Bounds> moved = new LinkedHashMap<>(first.boxes());
        String pinned = drawing.boxes().getFirst().id();
        moved.put(pinned, moved.get(pinned).translate(333.5, 77));
        Layout second = LayoutEngine.layout(drawing, new Layout(moved, Map.of()),
                LayoutOptions.EVERYTHING.withPinned(Set.of(pinned)), null);
        assertEquals(moved.get(pinned).x(), second.boxes().get(pinned).x());
        assertEquals(moved.get(pinned).y(), second.boxes().get(pinned).y());
        Places places = new Places(drawing, second);
        places.assertNoOverlaps();
        places.assertContained();
        places.assertConnected(Set.of());
    }

    @Test
    void unpinnedBoxesMoveWhenEverythingIsLaidOut() {
        Drawing drawing = RandomDrawings.network(1, 10, 12, LayoutStyle.LAYERED_DOWN);
        Map<String, Bounds> moved = new LinkedHashMap<>();
        all(drawing).boxes().forEach((id, bounds) -> moved.put(id, bounds.translate(1000, 0)));
        assertFalse(moved.equals(LayoutEngine.layout(drawing, new Layout(moved, Map.of()), LayoutOptions.EVERYTHING, null).boxes()));
    }
}
