package org.clusterscape.diagram.tests.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Box.Presentation;
import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.LayoutStyle;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.drawing.Size;

/** Drawings with all that drawings can have, by chance, but always the same for the same seed. */
final class RandomDrawings {

    private final Random random;
    private final List<String> ends = new ArrayList<>();
    private int count;

    private RandomDrawings(long seed) {
        random = new Random(seed);
    }

    /** Nested containers, stacks, lists, bordered nodes, loops, parallel edges, edges on edges, labels. */
    static Drawing of(long seed, LayoutStyle style) {
        return new RandomDrawings(seed).drawing(style, 12 + (int) (seed % 5) * 6);
    }

    /** Nodes and as many connections as are asked for, nothing else. */
    static Drawing network(long seed, int nodes, int edges, LayoutStyle style) {
        Random random = new Random(seed);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            boxes.add(Box.of("n" + i, Kind.NODE, Label.of("Akteur Nr. " + i)));
        }
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < edges; i++) {
            connections.add(Connection.of("e" + i, "n" + random.nextInt(nodes), "n" + random.nextInt(nodes)));
        }
        return new Drawing("network", "Netz", "", boxes, connections, style);
    }

    private Drawing drawing(LayoutStyle style, int size) {
        List<Box> boxes = new ArrayList<>();
        while (count < size) {
            boxes.add(box(0));
        }
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < size * 1.3; i++) {
            connections.add(connection(i, connections));
        }
        return new Drawing("random", "Zufall", "", boxes, connections, style);
    }

    private Box box(int depth) {
        String id = "b" + count++;
        int choice = random.nextInt(depth < 3 ? 10 : 6);
        Box box = switch (choice) {
        case 0 -> node(id).withShape(new Shape.Ellipse());
        case 1 -> node(id).withShape(new Shape.Disc()).withSize(Size.of(30, 30)).withLabel(outside("Förderer " + id));
        case 2 -> Box.of(id, Kind.LIST, Label.of("Liste " + id)).withChildren(items(id));
        case 6, 7, 8 -> Box.of(id, Kind.CONTAINER, Label.of("Cluster " + id)).withChildren(children(depth));
        case 9 -> Box.of(id, Kind.CONTAINER, Label.of("Stapel " + id)).withChildren(children(depth))
                .withPresentation(random.nextBoolean() ? Presentation.VERTICAL_STACK : Presentation.HORIZONTAL_STACK);
        default -> node(id);
        };
        ends.add(id);
        return random.nextInt(4) == 0 ? box.withBorders(borders(id)) : box;
    }

    private Box node(String id) {
        return Box.of(id, Kind.NODE, Label.of("Universität " + id));
    }

    private static Label outside(String text) {
        return new Label(text, null, null, null, Label.Placement.BORDER, null);
    }

    private List<Box> children(int depth) {
        List<Box> children = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            children.add(box(depth + 1));
        }
        return children;
    }

    private List<Box> items(String id) {
        List<Box> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(Box.of(id + ".item" + i, Kind.ITEM, Label.of("Eintrag " + i)));
        }
        return items;
    }

    private List<Box> borders(String id) {
        List<Box> borders = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            borders.add(Box.of(id + ".port" + i, Kind.BORDER, random.nextInt(4) == 0 ? outside("Tor " + i) : null));
            ends.add(id + ".port" + i);
        }
        return borders;
    }

    private Connection connection(int index, List<Connection> earlier) {
        String source = end();
        String target = end();
        if (!earlier.isEmpty()) {
            Connection other = earlier.get(random.nextInt(earlier.size()));
            switch (random.nextInt(12)) {
            case 0 -> target = other.id();
            case 1 -> {
                source = other.source();
                target = other.target();
            }
            case 2 -> {
                source = other.target();
                target = other.source();
            }
            case 3 -> target = source;
            default -> { }
            }
        }
        Connection.Routing[] routings = Connection.Routing.values();
        return Connection.of("e" + index, source, target).withRouting(routings[random.nextInt(routings.length)]).withLabels(label("0..*"), label("arbeitet mit"), label("1"));
    }

    private String end() {
        return ends.get(random.nextInt(ends.size()));
    }

    private Label label(String text) {
        return random.nextInt(4) == 0 ? Label.of(text) : null;
    }
}
