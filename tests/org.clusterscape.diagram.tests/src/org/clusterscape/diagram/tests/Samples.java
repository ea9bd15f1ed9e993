package org.clusterscape.diagram.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.diagram.drawing.Arrow;
import org.clusterscape.diagram.drawing.Badge;
import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Connection.Routing;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Fill;
import org.clusterscape.diagram.drawing.Fill.Gradient;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.Label.Alignment;
import org.clusterscape.diagram.drawing.Label.Placement;
import org.clusterscape.diagram.drawing.LayoutStyle;
import org.clusterscape.diagram.drawing.Meta;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.drawing.Size;
import org.clusterscape.diagram.drawing.Stroke;
import org.clusterscape.diagram.drawing.Stroke.LineStyle;
import org.clusterscape.diagram.drawing.TextStyle;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.layout.Route;
import org.clusterscape.diagram.measure.BoxMeasure;
import org.clusterscape.diagram.measure.Extent;

/** Drawings placed by hand: all shapes, all arrows, containers, and a small map of a cluster. */
final class Samples {

    static final Icon FACTORY = Icon.svg("factory.svg", """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16">
            <path d="M2 14V7l4 2.5V7l4 2.5V3h3v11z" fill="#4e79a7"/></svg>""");
    static final Icon WARNING = Icon.svg("warning.svg", """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16">
            <path d="M8 2l6.5 12h-13z" fill="#f2c037"/><path d="M8 6v4M8 11.5v1" stroke="#000" stroke-width="1.5"/></svg>""");
    static final Color BLUE = new Color(114, 159, 207);
    static final Color LIGHT_BLUE = new Color(194, 239, 255);
    static final Color DARK_BLUE = new Color(39, 76, 114);
    static final Color YELLOW = new Color(252, 233, 79);
    static final Color LIGHT_GREEN = new Color(204, 242, 166);
    static final Color GREEN = new Color(138, 226, 52);
    static final Color ORANGE = new Color(252, 175, 62);
    static final Color PURPLE = new Color(173, 127, 168);

    private final Map<String, Bounds> bounds = new LinkedHashMap<>();
    private final Map<String, Route> routes = new LinkedHashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private final String title;

    /** A drawing with its layout. */
    record Sample(Drawing drawing, Layout layout) {
    }

    private Samples(String title) {
        this.title = title;
    }

    static List<Sample> all() {
        return List.of(shapes(), arrows(), containers(), map());
    }

    /** Every shape, with a label inside and one with a label outside. */
    static Sample shapes() {
        Samples samples = new Samples("All shapes");
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("Rectangle", Shape.RECTANGLE);
        shapes.put("Rounded", new Shape.Rectangle(16, 16));
        shapes.put("Ellipse", new Shape.Ellipse());
        shapes.put("Lozenge", new Shape.Lozenge());
        shapes.put("Dot", new Shape.Dot(4));
        shapes.put("Note", new Shape.Note());
        shapes.put("Triangle", new Shape.Triangle());
        shapes.put("Disc", new Shape.Disc());
        shapes.put("Ring", new Shape.Ring());
        shapes.put("Bar", new Shape.Bar());
        shapes.put("Parallelogram", new Shape.Parallelogram());
        shapes.put("Picture", new Shape.Picture(FACTORY));
        shapes.put("Gauge", new Shape.Gauge(Shape.Gauge.Arrangement.HORIZONTAL,
                List.of(new Shape.Gauge.Section("Reach", 0, 10, 7, new Color(230, 230, 230), GREEN),
                        new Shape.Gauge.Section("Cost", 0, 10, 3, new Color(230, 230, 230), ORANGE),
                        new Shape.Gauge.Section("Speed", 0, 10, 12, new Color(230, 230, 230), BLUE))));
        double x = 0;
        double y = 0;
        Color[] fills = { LIGHT_BLUE, YELLOW, LIGHT_GREEN, ORANGE, PURPLE, DARK_BLUE };
        int i = 0;
        for (Map.Entry<String, Shape> shape : shapes.entrySet()) {
            Color fill = fills[i % fills.length];
            Color text = fill == DARK_BLUE ? Color.WHITE : Color.BLACK;
            Label inside = new Label(shape.getKey() + " für Größe", TextStyle.PLAIN, text, null, Placement.INSIDE, Alignment.CENTER);
            Box first = Box.of(shape.getKey(), Kind.NODE, inside).withShape(shape.getValue()).withFill(Fill.of(fill))
                    .withBorder(new Stroke(new Color(69, 69, 69), 1 + i % 2, LineStyle.values()[i % 4]));
            Extent size = BoxMeasure.minimum(first);
            samples.place(first, x, y, size.width(), size.height());
            Label outside = new Label(shape.getKey(), TextStyle.PLAIN, Color.BLACK, null, Placement.BORDER, Alignment.CENTER);
            Box second = first.withLabel(outside).withSize(Size.of(40, 40));
            second = new Box(shape.getKey() + "-2", Kind.NODE, second.shape(), outside, null, second.size(), second.fill(), second.border(),
                    List.of(), List.of(), List.of(new Badge(WARNING, Badge.Position.values()[i % 9], "Check " + shape.getKey())),
                    new Meta("A tooltip\nin two lines", null, null, "element-" + i, "shape"));
            samples.place(second, x + 200, y + 10, 40, 40);
            y += 110;
            if (++i % 5 == 0) {
                x += 320;
                y = 0;
            }
        }
        return samples.sample();
    }

    /** Every arrow at both ends, in several widths, directions and patterns. */
    static Sample arrows() {
        Samples samples = new Samples("All arrows");
        int i = 0;
        for (Arrow arrow : Arrow.values()) {
            double y = i * 44;
            samples.place(Box.of("a" + i, Kind.NODE, Label.of("Start")).withSize(Size.of(60, 28)), 0, y, 60, 28);
            samples.place(Box.of("b" + i, Kind.NODE, Label.of("Ziel")).withSize(Size.of(60, 28)), 420, y + (i % 3) * 6, 60, 28);
            Label name = new Label(arrow.name().toLowerCase().replace('_', ' '), new TextStyle(11, false, true, false, false),
                    new Color(80, 80, 80), null, null, null);
            samples.connections.add(new Connection("c" + i, "a" + i, "b" + i,
                    new Stroke(i % 2 == 0 ? DARK_BLUE : new Color(156, 12, 12), 1 + i / 6, LineStyle.values()[i % 4]), arrow, arrow,
                    Routing.STRAIGHT, null, name, null, Meta.NONE));
            i++;
        }
        samples.place(Box.of("m1", Kind.NODE, Label.of("Oben")), 560, 0, 80, 28);
        samples.place(Box.of("m2", Kind.NODE, Label.of("Unten")).withShape(new Shape.Ellipse()), 700, 160, 90, 40);
        samples.connections.add(Connection.of("manhattan", "m1", "m2").withRouting(Routing.MANHATTAN)
                .withArrows(Arrow.FILL_DIAMOND, Arrow.INPUT_FILL_CLOSED_ARROW)
                .withLabels(Label.of("1"), Label.of("enthält"), Label.of("0..*")));
        samples.place(Box.of("k1", Kind.NODE, Label.of("Links")), 560, 260, 80, 28);
        samples.place(Box.of("k2", Kind.NODE, Label.of("Rechts")), 700, 320, 80, 28);
        samples.connections.add(Connection.of("bracket", "k1", "k2").withRouting(Routing.BRACKET).withLabels(null, Label.of("Klammer"), null));
        samples.connections.add(Connection.of("loop", "m1", "m1").withRouting(Routing.MANHATTAN));
        samples.connections.add(Connection.of("onEdge", "k1", "manhattan").withStroke(new Stroke(Color.GRAY, 1, LineStyle.DASH)));
        samples.place(Box.of("l", Kind.NODE, Label.of("Raute")).withShape(new Shape.Lozenge()), 560, 420, 100, 60);
        samples.place(Box.of("t", Kind.NODE, null).withShape(new Shape.Triangle()), 720, 400, 60, 50);
        samples.place(Box.of("n", Kind.NODE, Label.of("Notiz")).withShape(new Shape.Note()), 700, 520, 90, 50);
        samples.connections.add(Connection.of("lt", "l", "t"));
        samples.connections.add(Connection.of("tn", "t", "n"));
        samples.connections.add(Connection.of("nl", "n", "l").withLabels(Label.of("Anfang"), null, Label.of("Ende")));
        return samples.sample();
    }

    /** Containers in containers, stacks, lists, bordered nodes and gradients. */
    static Sample containers() {
        Samples samples = new Samples("Containers");
        Label header = new Label("Green City Cluster Freiburg – Gebäude und Energie", new TextStyle(13, true, false, false, false),
                Color.BLACK, FACTORY, null, Alignment.CENTER);
        Box inner = Box.of("inner", Kind.NODE, Label.of("Fraunhofer ISE")).withFill(Fill.of(LIGHT_BLUE));
        Box other = Box.of("other", Kind.NODE, Label.of("Stadtwerke")).withFill(Fill.of(YELLOW)).withShape(new Shape.Ellipse());
        Box port = Box.of("port", Kind.BORDER, new Label("Eingang", new TextStyle(11, false, false, false, false), Color.BLACK, null,
                Placement.BORDER, null)).withFill(Fill.of(DARK_BLUE));
        Box east = Box.of("east", Kind.BORDER, new Label("Ausgang", new TextStyle(11, false, false, false, false), Color.BLACK, null,
                Placement.BORDER, null)).withFill(Fill.of(ORANGE)).withShape(new Shape.Ellipse());
        samples.bounds.put("inner", new Bounds(0, 0, 130, 30));
        samples.bounds.put("other", new Bounds(180, 40, 120, 44));
        samples.bounds.put("port", new Bounds(-5, 60, 10, 10));
        samples.bounds.put("east", new Bounds(395, 60, 10, 10));
        samples.place(Box.of("free", Kind.CONTAINER, header).withShape(new Shape.Rectangle(12, 12))
                .withFill(new Fill(Color.WHITE, LIGHT_GREEN, Gradient.LEFT_TO_RIGHT)).withChildren(List.of(inner, other))
                .withBorders(List.of(port, east)), 0, 0, 400, 160);
        samples.connections.add(Connection.of("c1", "inner", "other").withLabels(null, Label.of("liefert an"), null));
        Label left = new Label("Kunde", new TextStyle(13, true, false, false, false), Color.BLACK, FACTORY, null, Alignment.CENTER);
        List<Box> items = new ArrayList<>();
        for (String text : List.of("name : String", "größe : int", "ein ganz besonders langer Name eines Merkmals : Wirtschaftsförderungsgesellschaft",
                "/abgeleitet : boolean")) {
            items.add(Box.of("item" + items.size(), Kind.ITEM, new Label(text, TextStyle.PLAIN, Color.BLACK,
                    items.size() % 2 == 0 ? FACTORY : null, null, Alignment.LEFT)));
        }
        Box list = Box.of("list", Kind.LIST, left).withFill(new Fill(YELLOW, Color.WHITE, Gradient.TOP_TO_BOTTOM)).withChildren(items);
        Extent size = BoxMeasure.minimum(list);
        samples.place(list, 0, 220, size.width(), size.height());
        Box narrow = new Box("narrow", Kind.LIST, null, left, null, Size.of(140, 100), Fill.of(Color.WHITE), Stroke.THIN, items.stream()
                .map(i -> new Box("n" + i.id(), Kind.ITEM, null, i.label(), null, null, null, null, List.of(), List.of(), List.of(), null)).toList(),
                List.of(), List.of(), null);
        samples.place(narrow, 460, 220, 140, 100);
        Box one = Box.of("one", Kind.CONTAINER, Label.of("Eins"));
        Box two = Box.of("two", Kind.CONTAINER, Label.of("Zwei"));
        Box three = Box.of("three", Kind.CONTAINER, Label.of("Drei")).withFill(new Fill(BLUE, Color.WHITE, Gradient.LIQUID));
        samples.bounds.put("one", new Bounds(0, 0, 190, 40));
        samples.bounds.put("two", new Bounds(0, 44, 190, 40));
        samples.bounds.put("three", new Bounds(0, 88, 190, 40));
        samples.place(Box.of("stack", Kind.CONTAINER, Label.of("Stapel")).withPresentation(Box.Presentation.VERTICAL_STACK)
                .withFill(Fill.of(new Color(240, 240, 240))).withChildren(List.of(one, two, three)), 440, 0, 200, 165);
        Label hard = new Label("Donaudampfschifffahrtsgesellschaftskapitän", new TextStyle(12, false, false, true, false), Color.BLACK, null,
                Placement.INSIDE, Alignment.CENTER);
        samples.place(Box.of("tight", Kind.NODE, hard).withSize(Size.of(90, 34)), 460, 350, 90, 34);
        samples.place(Box.of("tiny", Kind.NODE, hard).withSize(Size.of(30, 30)), 570, 350, 30, 30);
        samples.place(Box.of("flat", Kind.NODE, hard).withSize(Size.of(60, 8)), 620, 350, 60, 8);
        samples.place(Box.of("world", Kind.NODE, Label.of("Ελληνικά Кириллица 日本 ẞ Łódź")).withShape(new Shape.Parallelogram()), 0, 420, 250, 40);
        samples.place(Box.of("styles", Kind.NODE, new Label("fett kursiv\ndurchgestrichen", new TextStyle(12, true, true, true, true), DARK_BLUE,
                null, null, Alignment.RIGHT)), 270, 420, 160, 44);
        return samples.sample();
    }

    /** What a map of clusters may look like. */
    static Sample map() {
        Samples samples = new Samples("Ecosystem map");
        String[] names = { "Universität Freiburg", "Solar AG", "Handwerkskammer", "Stadt Freiburg", "Energieagentur Regio", "Sick AG" };
        Color[] colors = { new Color(219, 234, 250), new Color(253, 230, 210), new Color(222, 243, 222) };
        for (int c = 0; c < 2; c++) {
            List<Box> members = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String id = "m" + c + i;
                Label label = new Label(names[c * 3 + i], TextStyle.PLAIN, new Color(30, 30, 30), FACTORY, Placement.INSIDE, Alignment.CENTER);
                Box member = Box.of(id, Kind.NODE, label).withFill(Fill.of(Color.WHITE)).withShape(new Shape.Rectangle(8, 8))
                        .withBorder(new Stroke(new Color(120, 140, 160), 1, LineStyle.SOLID))
                        .withMeta(new Meta(names[c * 3 + i] + "\nFirma", "#actor-" + id, null, id, "Member"));
                Extent size = BoxMeasure.minimum(member);
                samples.bounds.put(id, new Bounds(i * 40, i * 64, size.width(), size.height()));
                members.add(member);
            }
            samples.place(Box.of("cluster" + c, Kind.CONTAINER, new Label("Cluster " + (c + 1), new TextStyle(14, true, false, false, false),
                    new Color(20, 40, 60), null, null, Alignment.LEFT)).withShape(new Shape.Rectangle(16, 16)).withFill(Fill.of(colors[c]))
                    .withBorder(new Stroke(new Color(110, 150, 190), 1, LineStyle.SOLID)).withChildren(members), c * 420, 0, 280, 240);
        }
        for (int i = 0; i < 3; i++) {
            samples.connections.add(Connection.of("link" + i, "m0" + i, "m1" + (i * 2 % 3))
                    .withStroke(new Stroke(new Color(200, 80, 40), 1 + i * 1.5, LineStyle.values()[i])).withLabels(null, Label.of("Kooperation"), null));
        }
        return samples.sample();
    }

    private void place(Box box, double x, double y, double width, double height) {
        boxes.add(box);
        bounds.put(box.id(), new Bounds(x, y, width, height));
    }

    private Sample sample() {
        return new Sample(new Drawing(title, title, "Shows " + title + ".", boxes, connections, LayoutStyle.LAYERED_DOWN),
                new Layout(bounds, routes));
    }
}
