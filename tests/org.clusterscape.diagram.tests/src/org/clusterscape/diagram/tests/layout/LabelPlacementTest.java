package org.clusterscape.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

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
import org.clusterscape.diagram.measure.BoxMeasure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels of connections in random networks. */
class LabelPlacementTest {

    static Stream<Arguments> networks() {
        return Stream.of(LayoutStyle.values())
                .flatMap(style -> LongStream.range(0, 10).mapToObj(seed -> Arguments.of(style, seed)));
    }

    private static Places labelled(LayoutStyle style, long seed) {
        Drawing plain = RandomDrawings.network(seed, 30, 40, style);
        List<Connection> connections = new ArrayList<>();
        for (Connection connection : plain.connections()) {
            connections.add(connection.withLabels(Label.of("0..*"), Label.of("arbeitet zusammen mit"), Label.of("1")));
        }
        Drawing drawing = new Drawing("labels", "", "", plain.boxes(), connections, style);
        return new Places(drawing, LayoutEngine.layout(drawing, Layout.EMPTY, LayoutOptions.EVERYTHING, null));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void labelsCoverNeitherBoxesNorEachOther(LayoutStyle style, long seed) {
        Places places = labelled(style, seed);
        List<Bounds> labels = places.labels();
        assertEquals(3 * 40, labels.size());
        for (int i = 0; i < labels.size(); i++) {
            Bounds label = Places.smaller(labels.get(i));
            places.boxes.forEach((id, box) -> assertTrue(!label.intersects(box), () -> label + " covers " + id));
            for (int j = i + 1; j < labels.size(); j++) {
                Bounds other = labels.get(j);
                assertTrue(!label.intersects(other), () -> label + " covers " + other);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LayoutStyle.class)
    void labelsStandNearTheirPartOfTheLine(LayoutStyle style) {
        Drawing drawing = new Drawing("line", "", "", List.of(LayoutEngineTest.node("a"), LayoutEngineTest.node("b")),
                List.of(Connection.of("e", "a", "b").withLabels(Label.of("begin"), Label.of("middle"), Label.of("end"))), style);
        Route route = LayoutEngine.layout(drawing, Layout.EMPTY, LayoutOptions.EVERYTHING, null).routes().get("e");
        Point first = route.points().getFirst();
        Point last = route.points().getLast();
        assertTrue(distance(route.begin(), first) < distance(route.begin(), last));
        assertTrue(distance(route.end(), last) < distance(route.end(), first));
        assertTrue(Places.toLine(route.points(), route.centre().centre()) < 60);
        assertEquals(BoxMeasure.label(Label.of("middle")).height(), route.centre().height(), 0.01);
    }

    private static double distance(Bounds label, Point point) {
        return Math.hypot(label.centreX() - point.x(), label.centreY() - point.y());
    }
}
