package org.clusterscape.diagram.internal.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.clusterscape.diagram.internal.scene.Ink;
import org.clusterscape.diagram.internal.scene.Line;
import org.clusterscape.diagram.internal.scene.Outline;
import org.clusterscape.diagram.internal.scene.Outline.Segment;
import org.clusterscape.diagram.internal.scene.Paint;
import org.clusterscape.diagram.internal.scene.Part;
import org.clusterscape.diagram.internal.scene.Scene;
import org.clusterscape.diagram.internal.text.CleanText;
import org.clusterscape.diagram.internal.text.Face;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.svg.SvgOptions;
import org.clusterscape.diagram.svg.SvgParts;

/** One SVG in the making. */
public final class SvgDocument {

    /** Begins the classes that say what a part is: pages with pictures in them have style sheets of their own. */
    static final String CLASS = "cs-";

    private final Scene scene;
    private final SvgOptions options;
    private final String id;
    private final Colors colors;
    private final Fonts fonts = new Fonts();
    private final Definitions definitions;
    private final Pictures pictures;
    private final Xml body = new Xml();

    public SvgDocument(Scene scene, SvgOptions options) {
        this.scene = scene;
        this.options = options;
        this.id = SafeId.root(scene.id());
        this.colors = new Colors(options.theme());
        this.definitions = new Definitions(id, colors);
        this.pictures = new Pictures(colors, definitions);
    }

    /** The whole text. */
    public String text() {
        Parts parts = parts();
        return parts.before + "\n<style>\n" + parts.style + "\n</style>" + parts.after;
    }

    /** The text without the style sheet, and the style sheet, for pages that keep these apart. */
    public SvgParts separated() {
        Parts parts = parts();
        return new SvgParts(parts.before + parts.after, parts.style);
    }

    private record Parts(String before, String style, String after) {
    }

    private Parts parts() {
        background();
        scene.parts().forEach(this::write);
        String defs = definitions.text();
        String style = fonts.css(id, options.embedFont()) + colors.css(id) + "#" + id
                + " a:focus-visible{outline:2px solid currentColor;outline-offset:2px}";
        Xml head = new Xml();
        if (!options.inline()) {
            head.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        }
        root(head);
        String before = head.markup("").text().strip();
        return new Parts(before, style, defs + body.text() + "\n</svg>\n");
    }

    private void root(Xml xml) {
        Bounds bounds = scene.bounds();
        xml.open("svg").with("xmlns", "http://www.w3.org/2000/svg").with("id", id).with("class", "clusterscape-diagram")
                .with("width", bounds.width()).with("height", bounds.height())
                .with("viewBox", List.of(bounds.x(), bounds.y(), bounds.width(), bounds.height()).stream().map(Xml::number)
                        .collect(Collectors.joining(" ")))
                .with("role", "graphics-document img")
                .with("aria-labelledby", scene.title().isEmpty() ? null : id + "-title")
                .with("aria-describedby", scene.description().isEmpty() ? null : id + "-desc");
        if (!scene.title().isEmpty()) {
            xml.open("title").with("id", id + "-title").close(scene.title());
        }
        if (!scene.description().isEmpty()) {
            xml.open("desc").with("id", id + "-desc").close(scene.description());
        }
    }

    private void background() {
        Bounds bounds = scene.bounds();
        Ink canvas = new Ink.Canvas();
        body.open("rect").with("class", CLASS + "canvas " + colors.use("fill", canvas)).with("x", bounds.x()).with("y", bounds.y())
                .with("width", bounds.width()).with("height", bounds.height()).with("fill", colors.plain(canvas)).close();
    }

    private void write(Part part) {
        switch (part) {
        case Part.Path path -> path(path);
        case Part.Text text -> text(text);
        case Part.Picture picture -> pictures.write(picture, body);
        case Part.Group group -> group(group);
        case Part.Caption caption -> caption(caption);
        }
    }

    /** A label apart from what it belongs to. Its text is that one's accessible name; a pointer goes through to a container. */
    private void caption(Part.Caption caption) {
        body.open("g").with("class", CLASS + "caption").with("data-of", SafeId.part(scene.id(), caption.of())).with("aria-hidden", "true");
        if (caption.title().isEmpty()) {
            body.with("pointer-events", "none");
        } else {
            body.open("title").close(caption.title());
        }
        caption.parts().forEach(this::write);
        body.close();
    }

    private void group(Part.Group group) {
        String link = SafeLink.of(group.meta().link());
        boolean holdsOthers = link != null || group.parts().stream().anyMatch(Part.Group.class::isInstance);
        body.open("g").with("id", group.id() == null ? null : SafeId.part(scene.id(), group.id())).with("class", CLASS + group.kind());
        if (!group.name().isEmpty()) {
            body.with("role", holdsOthers ? "graphics-object" : "graphics-symbol").with("aria-label", group.name());
        }
        body.with("data-parent", group.parent() == null ? null : SafeId.part(scene.id(), group.parent()));
        body.with("data-element", CleanText.line(group.meta().element())).with("data-mapping", CleanText.line(group.meta().mapping()));
        String title = group.title().isEmpty() ? group.name() : group.title();
        if (!title.isEmpty()) {
            body.open("title").close(title);
        }
        boolean inLink = false;
        for (Part part : group.parts()) {
            boolean wanted = link != null && !(part instanceof Part.Group);
            if (wanted && !inLink) {
                body.open("a").with("href", link).with("aria-label", group.name());
            } else if (!wanted && inLink) {
                body.close();
            }
            inLink = wanted;
            if (group.kind().equals("connection") && part == group.parts().getFirst()) {
                hitArea((Part.Path) part);
            }
            write(part);
        }
        if (inLink) {
            body.close();
        }
        body.close();
    }

    /** Lets a pointer find a thin line. */
    private void hitArea(Part.Path path) {
        body.open("path").with("d", data(path.outline())).with("fill", "none").with("stroke", "#000").with("stroke-opacity", "0")
                .with("stroke-width", Math.max(10, path.line().width())).with("pointer-events", "stroke").close();
    }

    private void path(Part.Path path) {
        List<String> classes = new ArrayList<>();
        body.open("path").with("d", data(path.outline()));
        switch (path.fill()) {
        case null -> body.with("fill", "none");
        case Paint.Solid(Ink ink, double opacity) -> {
            classes.add(colors.use("fill", ink));
            body.with("fill", colors.plain(ink)).with("fill-opacity", opacity == 1 ? null : Xml.number(opacity));
        }
        case Paint.Gradient gradient -> body.with("fill", "url(#" + definitions.gradient(gradient) + ")");
        }
        Line line = path.line();
        if (line != null) {
            classes.add(colors.use("stroke", line.ink()));
            body.with("stroke", colors.plain(line.ink())).with("stroke-width", line.width() == 1 ? null : Xml.number(line.width()))
                    .with("stroke-dasharray", line.dashes().stream().map(Xml::number).collect(Collectors.joining(" ")))
                    .with("stroke-linejoin", "round");
        }
        body.with("class", String.join(" ", classes)).close();
    }

    private void text(Part.Text text) {
        Face face = Face.of(text.style());
        String anchor = switch (text.anchor()) {
        case START -> null;
        case MIDDLE -> "middle";
        case END -> "end";
        };
        String classes = fonts.use(text.text(), text.style()) + " " + colors.use("fill", text.ink());
        body.open("text").with("class", text.halo() == null ? classes : classes + " " + colors.use("stroke", text.halo()))
                .with("x", text.x()).with("y", text.y()).with("text-anchor", anchor).with("fill", colors.plain(text.ink()));
        if (text.halo() != null) {
            body.with("stroke", colors.plain(text.halo())).with("stroke-width", text.haloWidth()).with("stroke-linejoin", "round")
                    .with("paint-order", "stroke");
        }
        if (!face.covers(text.text())) {
            body.with("textLength", text.width()).with("lengthAdjust", "spacingAndGlyphs");
        }
        body.close(text.text());
    }

    private static String data(Outline outline) {
        StringBuilder data = new StringBuilder();
        for (Segment segment : outline.segments()) {
            switch (segment) {
            case Segment.Move(double x, double y) -> append(data, 'M', x, y);
            case Segment.Line(double x, double y) -> append(data, 'L', x, y);
            case Segment.Curve c -> append(data, 'C', c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
            case Segment.Close ignored -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void append(StringBuilder data, char command, double... numbers) {
        data.append(command);
        for (int i = 0; i < numbers.length; i++) {
            data.append(i == 0 ? "" : " ").append(Xml.number(numbers[i]));
        }
    }
}
