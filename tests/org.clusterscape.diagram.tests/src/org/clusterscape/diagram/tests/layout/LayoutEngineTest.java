package org.clusterscape.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Box.Presentation;
import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.LayoutStyle;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.layout.LayoutEngine;
import org.clusterscape.diagram.layout.LayoutOptions;
import org.clusterscape.diagram.layout.Route;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Drawings that are laid out as a whole. */
class LayoutEngineTest {

    private static final int SEEDS = 12;

    static Stream<Arguments> randomDrawings() {
        return Stream.of(LayoutStyle.values())
                .flatMap(style -> LongStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(style, seed)));
    }

    private static Layout layout(Drawing drawing) {
        return LayoutEngine.layout(drawing, Layout.EMPTY, LayoutOptions.EVERYTHING, null);
    }

    @ParameterizedTest
    @MethodSource("randomDrawings")
    void boxesNeitherOverlapNorLeaveTheirContainers(LayoutStyle style, long seed) {
        Drawing drawing = RandomDrawings.of(seed, style);
        Places places = new Places(drawing, layout(drawing));
        places.assertNoOverlaps();
        places.assertContained();
        places.assertLargeEnough();
        places.assertOutsideLabelsAreFree();
    }

    @ParameterizedTest
    @MethodSource("randomDrawings")
    void connectionsEndAtTheirBoxes(LayoutStyle style, long seed) {
        Drawing drawing = RandomDrawings.of(seed, style);
        new Places(drawing, layout(drawing)).assertConnected(Set.of());
    }

    @ParameterizedTest
    @MethodSource("randomDrawings")
    void theSameDrawingGetsTheSameLayout(LayoutStyle style, long seed) {
        Drawing drawing = RandomDrawings.of(seed, style);
        assertEquals(layout(drawing), layout(RandomDrawings.of(seed, style)));
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void anEmptyDrawingHasAnEmptyLayout(LayoutStyle style) {
        assertEquals(Layout.EMPTY, layout(new Drawing("empty", "", "", List.of(), List.of(), style)));
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void aSingleNodeStandsAtTheOrigin(LayoutStyle style) {
        Layout layout = layout(RandomDrawings.network(1, 1, 0, style));
        assertEquals(0, layout.boxes().get("n0").x());
        assertEquals(0, layout.boxes().get("n0").y());
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void whatIsBelowAWideTitleStandsInTheMiddle(LayoutStyle style) {
        Box small = Box.of("small", Kind.NODE, Label.of("a"));
        Box wide = Box.of("wide", Kind.CONTAINER, Label.of("A title that is much wider than what is in its box"))
                .withChildren(List.of(small));
        Places places = new Places(new Drawing("d", "", "", List.of(wide), List.of(), style),
                layout(new Drawing("d", "", "", List.of(wide), List.of(), style)));
        assertEquals(places.boxes.get("wide").centreX(), places.boxes.get("small").centreX(), 1);
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void fiveThousandBoxesAreLaidOut(LayoutStyle style) {
        Drawing drawing = RandomDrawings.network(3, 5000, 4000, style);
        Layout layout = layout(drawing);
        assertEquals(5000, layout.boxes().size());
        assertEquals(4000, layout.routes().size());
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void aCancelledLayoutStops(LayoutStyle style) {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Drawing drawing = RandomDrawings.network(3, 40, 60, style);
        assertThrows(OperationCanceledException.class,
                () -> LayoutEngine.layout(drawing, Layout.EMPTY, LayoutOptions.EVERYTHING, monitor));
    }

    @Test
    void layersFollowTheConnections() {
        Places down = chain(LayoutStyle.LAYERED_DOWN);
        assertTrue(down.of("a").bottom() < down.of("b").y() && down.of("b").bottom() < down.of("c").y());
        Places up = chain(LayoutStyle.LAYERED_UP);
        assertTrue(up.of("c").bottom() < up.of("b").y() && up.of("b").bottom() < up.of("a").y());
        Places right = chain(LayoutStyle.LAYERED_RIGHT);
        assertTrue(right.of("a").right() < right.of("b").x() && right.of("b").right() < right.of("c").x());
        Places tree = chain(LayoutStyle.TREE_DOWN);
        assertTrue(tree.of("a").bottom() < tree.of("b").y() && tree.of("b").bottom() < tree.of("c").y());
        Places wide = chain(LayoutStyle.TREE_RIGHT);
        assertTrue(wide.of("a").right() < wide.of("b").x() && wide.of("b").right() < wide.of("c").x());
    }

    private static Places chain(LayoutStyle style) {
        Drawing drawing = new Drawing("chain", "", "", Stream.of("a", "b", "c").map(LayoutEngineTest::node).toList(),
                List.of(Connection.of("ab", "a", "b"), Connection.of("bc", "b", "c")), style);
        return new Places(drawing, layout(drawing));
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void stacksFollowTheOrderOfTheirChildren(LayoutStyle style) {
        Box vertical = Box.of("v", Kind.CONTAINER, Label.of("V")).withPresentation(Presentation.VERTICAL_STACK)
                .withChildren(List.of(node("a"), node("long label of a node"), node("c")));
        Box horizontal = Box.of("h", Kind.CONTAINER, Label.of("H")).withPresentation(Presentation.HORIZONTAL_STACK)
                .withChildren(List.of(node("x"), vertical));
        Drawing drawing = new Drawing("stacks", "", "", List.of(horizontal), List.of(Connection.of("e", "c", "a")), style);
        Places places = new Places(drawing, layout(drawing));
        assertTrue(places.of("a").bottom() <= places.of("long label of a node").y());
        assertTrue(places.of("long label of a node").bottom() <= places.of("c").y());
        assertEquals(places.of("long label of a node").width(), places.of("a").width(), "as wide as the stack");
        assertTrue(places.of("x").right() <= places.of("v").x());
        assertEquals(places.of("v").height(), places.of("x").height(), "as high as the stack");
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void parallelConnectionsRunApart(LayoutStyle style) {
        Drawing drawing = new Drawing("parallel", "", "", List.of(node("a"), node("b")),
                List.of(Connection.of("1", "a", "b"), Connection.of("2", "a", "b"), Connection.of("3", "b", "a")), style);
        Map<String, Route> routes = layout(drawing).routes();
        assertEquals(3, routes.values().stream().map(Route::points).distinct().count());
        assertFalse(routes.get("1").points().equals(routes.get("3").points().reversed()), "opposite ones too");
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void aLoopGoesAroundOutsideItsBox(LayoutStyle style) {
        Drawing drawing = new Drawing("loops", "", "", List.of(node("a"), node("b")),
                List.of(Connection.of("1", "a", "a"), Connection.of("2", "a", "a"), Connection.of("3", "b", "b")), style);
        Places places = new Places(drawing, layout(drawing));
        places.layout.routes().forEach((id, route) -> {
            Bounds box = places.of(id.equals("3") ? "b" : "a");
            assertTrue(route.points().size() > 2);
            assertTrue(route.points().stream().anyMatch(point -> !box.contains(point)));
        });
        assertFalse(places.layout.routes().get("1").points().equals(places.layout.routes().get("2").points()));
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void whatHasNoEndsIsLeftOut(LayoutStyle style) {
        Drawing drawing = new Drawing("ends", "", "", List.of(node("a"), node("b")),
                List.of(Connection.of("good", "a", "b"), Connection.of("lost", "a", "nowhere"),
                        Connection.of("ring1", "a", "ring2"), Connection.of("ring2", "a", "ring1"),
                        Connection.of("self", "a", "self"), Connection.of("onGood", "b", "good"),
                        Connection.of("between", "good", "onGood")),
                style);
        new Places(drawing, layout(drawing)).assertConnected(Set.of("lost", "ring1", "ring2", "self"));
    }

    @Test
    void unconnectedBoxesFillAScreen() {
        Drawing drawing = RandomDrawings.network(1, 300, 0, LayoutStyle.FORCE);
        Places places = new Places(drawing, layout(drawing));
        Bounds all = places.boxes.values().stream().reduce(Bounds::union).orElseThrow();
        double ratio = all.width() / all.height();
        assertTrue(ratio > 0.9 && ratio < 2, () -> "ratio " + ratio);
    }

    @Test
    void aNetworkOfSeveralPartsFillsAScreenWithoutOverlaps() {
        Drawing drawing = RandomDrawings.network(8, 400, 330, LayoutStyle.FORCE);
        Places places = new Places(drawing, layout(drawing));
        places.assertNoOverlaps();
        Bounds all = places.boxes.values().stream().reduce(Bounds::union).orElseThrow();
        double ratio = all.width() / all.height();
        assertTrue(ratio > 0.8 && ratio < 2.2, () -> "ratio " + ratio);
    }

    @Test
    void anotherSeedGivesAnotherNetwork() {
        Drawing drawing = RandomDrawings.network(8, 40, 60, LayoutStyle.FORCE);
        Layout other = LayoutEngine.layout(drawing, Layout.EMPTY, LayoutOptions.EVERYTHING.withSeed(77), null);
        assertFalse(layout(drawing).equals(other));
        new Places(drawing, other).assertNoOverlaps();
    }

    @Test
    void neighboursAreNearer() {
        List<Box> boxes = new ArrayList<>();
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boxes.add(node("n" + i));
            connections.add(Connection.of("e" + i, "n" + i, "n" + (i + 1) % 40));
        }
        Places places = new Places(new Drawing("ring", "", "", boxes, connections, LayoutStyle.FORCE),
                layout(new Drawing("ring", "", "", boxes, connections, LayoutStyle.FORCE)));
        double near = 0;
        double far = 0;
        for (int i = 0; i < 40; i++) {
            near += distance(places.of("n" + i), places.of("n" + (i + 1) % 40));
            far += distance(places.of("n" + i), places.of("n" + (i + 20) % 40));
        }
        assertTrue(near * 3 < far, near + " against " + far);
    }

    private static double distance(Bounds a, Bounds b) {
        return Math.hypot(a.centreX() - b.centreX(), a.centreY() - b.centreY());
    }

    static Box node(String id) {
        return Box.of(id, Kind.NODE, Label.of(id));
    }
}
