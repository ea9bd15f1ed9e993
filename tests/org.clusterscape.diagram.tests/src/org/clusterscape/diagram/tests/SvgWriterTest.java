package org.clusterscape.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.LayoutStyle;
import org.clusterscape.diagram.drawing.Meta;
import org.clusterscape.diagram.drawing.Size;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.measure.BoxMeasure;
import org.clusterscape.diagram.svg.SvgOptions;
import org.clusterscape.diagram.svg.SvgWriter;
import org.clusterscape.diagram.svg.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SvgWriterTest {

    static Stream<Samples.Sample> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyBoxAndConnectionHasItsElement(Samples.Sample sample) throws Exception {
        SvgDom svg = SvgDom.parse(SvgWriter.write(sample.drawing(), sample.layout()));
        assertEquals(SvgWriter.rootId(sample.drawing().id()), svg.root().getAttribute("id"));
        List<Box> boxes = new ArrayList<>();
        sample.drawing().boxes().forEach(box -> collect(box, boxes));
        for (Box box : boxes) {
            Element group = svg.byId(SvgWriter.elementId(sample.drawing().id(), box.id()));
            assertEquals("cs-" + box.kind().name().toLowerCase(), group.getAttribute("class"));
            assertEquals(box.meta().element() == null ? "" : box.meta().element(), group.getAttribute("data-element"));
        }
        for (Connection connection : sample.drawing().connections()) {
            Element group = svg.byId(SvgWriter.elementId(sample.drawing().id(), connection.id()));
            assertFalse(SvgDom.own(group, "path").isEmpty());
        }
        Set<String> ids = new HashSet<>();
        for (Element element : svg.all("*")) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
            assertTrue(id.matches("[A-Za-z0-9_-]*"), id);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everythingLiesInsideThePictureAndTextsInTheirBoxes(Samples.Sample sample) throws Exception {
        SvgDom svg = SvgDom.parse(SvgWriter.write(sample.drawing(), sample.layout()));
        List<Double> view = SvgDom.numbers(svg.root().getAttribute("viewBox"));
        Bounds picture = new Bounds(view.get(0), view.get(1), view.get(2), view.get(3));
        for (Element path : svg.all("path").stream().filter(path -> !SvgDom.isInIcon(path)).toList()) {
            assertInside(SvgDom.bounds(path), picture, path.getAttribute("d"));
        }
        for (Element text : svg.all("text")) {
            assertInside(svg.textBounds(text), picture, text.getTextContent());
        }
        List<Box> boxes = new ArrayList<>();
        sample.drawing().boxes().forEach(box -> collect(box, boxes));
        for (Box box : boxes) {
            String id = SvgWriter.elementId(sample.drawing().id(), box.id());
            List<Element> shapes = SvgDom.own(svg.byId(id), "path");
            if (BoxMeasure.hasOutsideLabel(box) || shapes.isEmpty()) {
                continue;
            }
            List<Element> texts = new ArrayList<>(SvgDom.own(svg.byId(id), "text"));
            svg.all("g").stream().filter(g -> g.getAttribute("data-of").equals(id)).forEach(g -> texts.addAll(SvgDom.own(g, "text")));
            Bounds outline = shapes.stream().map(SvgDom::bounds).reduce(Bounds::union).get();
            for (Element text : texts) {
                assertInside(svg.textBounds(text), outline, text.getTextContent());
            }
        }
    }

    @Test
    void noLineStrikesATextThrough() throws Exception {
        for (Samples.Sample sample : Samples.all()) {
            SvgDom svg = SvgDom.parse(SvgWriter.write(sample.drawing(), sample.layout()));
            List<Element> groups = svg.all("g");
            int lastLine = -1;
            int firstText = Integer.MAX_VALUE;
            for (int i = 0; i < groups.size(); i++) {
                boolean connection = groups.get(i).getAttribute("class").equals("cs-connection");
                lastLine = connection ? i : lastLine;
                firstText = !SvgDom.own(groups.get(i), "text").isEmpty() ? Math.min(firstText, i) : firstText;
            }
            assertTrue(lastLine < firstText, sample.drawing().id() + ": texts lie above all connections");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameDrawingGivesTheSameText(Samples.Sample sample) {
        String first = SvgWriter.write(sample.drawing(), sample.layout());
        assertEquals(first, SvgWriter.write(sample.drawing(), sample.layout()));
        assertNotEquals(first, SvgWriter.write(sample.drawing(), sample.layout(), new SvgOptions(Theme.DARK, true, false)));
    }

    @Test
    void aCutLabelIsWholeInTheTitle() throws Exception {
        String text = "Verband der Unternehmen am südlichen Oberrhein";
        Element group = only(Box.of("b", Kind.NODE, Label.of(text)).withSize(Size.of(70, 20)), 70, 20);
        assertTrue(SvgDom.own(group, "text").getFirst().getTextContent().endsWith("…"));
        assertEquals(text, SvgDom.title(group));
        assertEquals(text, group.getAttribute("aria-label"));
        Element flat = only(Box.of("b", Kind.NODE, Label.of(text)), 70, 6);
        assertEquals(List.of(), SvgDom.own(flat, "text"), "no line fits");
        assertEquals(text, SvgDom.title(flat));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "https://example.org/?a=1&b=\"2\"|yes", "#actor-7|yes", "pages/actor.html|yes",
            "mailto:a@example.org|yes", "javascript:alert(1)|no", " JavaScript:alert(1)|no", "data:text/html,x|no",
            "vbscript:x|no", "file:///etc/passwd|no" })
    void onlyHarmlessLinksAreWritten(String link, String written) throws Exception {
        Element group = only(Box.of("b", Kind.NODE, Label.of("Ziel")).withMeta(new Meta(null, link, null, "x", null)), 80, 30);
        List<Element> links = SvgDom.inside(group, "a");
        assertEquals(written.equals("yes") ? List.of(link) : List.of(),
                links.stream().map(a -> a.getAttribute("href")).toList());
        assertEquals("Ziel", SvgDom.own(group, "text").getFirst().getTextContent());
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String attack = "\"'><script>alert(1)</script>\u0000\u000b\u202e&<!--]]>\ud800";
        Box box = Box.of(attack, Kind.NODE, Label.of(attack)).withMeta(new Meta(attack, "#" + attack, attack, attack, attack));
        Drawing drawing = new Drawing(attack, attack, attack, List.of(box), List.of(), LayoutStyle.FORCE);
        SvgDom svg = SvgDom.parse(SvgWriter.write(drawing, new Layout(Map.of(attack, new Bounds(0, 0, 400, 60)), Map.of())));
        assertEquals(List.of(), svg.all("script"));
        String clean = "\"'><script>alert(1)</script>&<!--]]>";
        assertEquals(clean, SvgDom.own(svg.root(), "title").getFirst().getTextContent());
        Element group = svg.byId(SvgWriter.elementId(attack, attack));
        assertEquals(clean, group.getAttribute("data-element"));
        assertEquals(clean, group.getAttribute("aria-label"));
    }

    @Test
    void aReaderThatCannotSeeIsTold() throws Exception {
        Box a = Box.of("a", Kind.NODE, Label.of("Universität"));
        Box b = Box.of("b", Kind.NODE, Label.of("Stadt")).withMeta(new Meta("Kommune", null, "Stadt Freiburg", null, null));
        Drawing drawing = new Drawing("d", "Karte", "Zwei Akteure", List.of(a, b),
                List.of(Connection.of("c", "a", "b").withLabels(null, Label.of("forscht mit"), null)), LayoutStyle.FORCE);
        Layout layout = new Layout(Map.of("a", new Bounds(0, 0, 80, 30), "b", new Bounds(200, 0, 80, 30)), Map.of());
        SvgDom svg = SvgDom.parse(SvgWriter.write(drawing, layout));
        assertTrue(svg.root().getAttribute("role").contains("img"));
        assertEquals("Karte", svg.byId(svg.root().getAttribute("aria-labelledby")).getTextContent());
        assertEquals("Zwei Akteure", svg.byId(svg.root().getAttribute("aria-describedby")).getTextContent());
        Element group = svg.byId(SvgWriter.elementId("d", "b"));
        assertEquals("graphics-symbol", group.getAttribute("role"));
        assertEquals("Stadt Freiburg", group.getAttribute("aria-label"));
        assertEquals("Kommune", SvgDom.title(group));
        assertEquals("forscht mit, from Universität to Stadt Freiburg",
                svg.byId(SvgWriter.elementId("d", "c")).getAttribute("aria-label"));
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws Exception {
        for (Samples.Sample sample : Samples.all()) {
            String svg = SvgWriter.write(sample.drawing(), sample.layout());
            assertFalse(svg.contains("@import"));
            for (Element element : SvgDom.parse(svg).all("*")) {
                String href = element.getAttribute("href");
                assertTrue(href.isEmpty() || href.startsWith("#") || href.startsWith("data:image/"), href);
            }
            assertFalse(svg.replace("src:url(data:font/woff;base64,", "").replace("url(#", "").contains("url("));
        }
    }

    @Test
    void anEmptyDrawingSaysSo() throws Exception {
        Drawing empty = new Drawing("e", "Leer", "", List.of(), List.of(), null);
        SvgDom svg = SvgDom.parse(SvgWriter.write(empty, Layout.EMPTY));
        assertEquals("Nothing to show", svg.all("text").getFirst().getTextContent());
    }

    @Test
    void aListTooLowForItsItemsShowsItsHeader() throws Exception {
        Box list = Box.of("l", Kind.LIST, Label.of("Liste")).withChildren(List.of(Box.of("i", Kind.ITEM, Label.of("Eintrag"))));
        Element group = only(list, 80, 30);
        assertEquals(List.of("Liste"), SvgDom.inside(group, "text").stream().map(Element::getTextContent).toList());
    }

    @Test
    void aBoxWithoutAPlaceIsNamed() {
        Drawing drawing = new Drawing("d", "", "", List.of(Box.of("lost", Kind.NODE, null)), List.of(), null);
        Exception problem = assertThrows(IllegalArgumentException.class, () -> SvgWriter.write(drawing, Layout.EMPTY));
        assertTrue(problem.getMessage().contains("lost"), problem.getMessage());
    }

    @Test
    void connectionsWithoutAnEndAreLeftOut() throws Exception {
        Drawing drawing = new Drawing("d", "", "", List.of(Box.of("a", Kind.NODE, null)),
                List.of(Connection.of("c", "a", "nowhere"), Connection.of("x", "y", "y"), Connection.of("y", "x", "x")), null);
        SvgDom svg = SvgDom.parse(SvgWriter.write(drawing, new Layout(Map.of("a", new Bounds(0, 0, 9, 9)), Map.of())));
        assertEquals(1, svg.all("g").size(), "only the box");
    }

    @Test
    void inlinePicturesHaveNoDeclarationAndDoNotShareNames() throws Exception {
        Samples.Sample sample = Samples.map();
        String one = SvgWriter.write(sample.drawing(), sample.layout(), SvgOptions.INLINE);
        assertTrue(one.startsWith("<svg "), one.substring(0, 20));
        Drawing other = new Drawing("other", "Other", "", sample.drawing().boxes(), sample.drawing().connections(), null);
        SvgDom a = SvgDom.parse(one);
        SvgDom b = SvgDom.parse(SvgWriter.write(other, sample.layout(), SvgOptions.INLINE));
        Set<String> ids = new HashSet<>();
        a.all("*").forEach(element -> ids.add(element.getAttribute("id")));
        ids.remove("");
        assertTrue(b.all("*").stream().noneMatch(element -> ids.contains(element.getAttribute("id"))));
        assertTrue(a.css().lines().filter(line -> line.contains("{") && !line.startsWith("@"))
                .allMatch(line -> line.startsWith("#" + a.root().getAttribute("id"))), "rules are for this picture only");
    }

    private static Element only(Box box, double width, double height) throws Exception {
        Drawing drawing = new Drawing("d", "", "", List.of(box), List.of(), null);
        SvgDom svg = SvgDom.parse(SvgWriter.write(drawing, new Layout(Map.of(box.id(), new Bounds(0, 0, width, height)), Map.of())));
        return svg.byId(SvgWriter.elementId("d", box.id()));
    }

    private static void assertInside(Bounds inner, Bounds outer, String what) {
        boolean inside = inner.x() >= outer.x() - 0.1 && inner.y() >= outer.y() - 1 && inner.right() <= outer.right() + 0.1
                && inner.bottom() <= outer.bottom() + 1;
        assertTrue(inside, what + ": " + inner + " in " + outer);
    }

    private static void collect(Box box, List<Box> boxes) {
        boxes.add(box);
        boolean narrow = box.id().equals("narrow"); // shows only the items that fit
        if (!narrow) {
            box.children().forEach(child -> collect(child, boxes));
        }
        box.borders().forEach(border -> collect(border, boxes));
    }
}
