package org.clusterscape.diagram.internal.icon;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.internal.icon.IconMarkup.Attribute;
import org.clusterscape.diagram.internal.icon.IconMarkup.Shape;
import org.clusterscape.diagram.internal.measure.PictureSize;
import org.clusterscape.diagram.measure.Extent;

/** Reads simple SVG icons. Whatever is not on the lists here (scripts, texts, images, style sheets) makes it give up. */
public final class IconReader {

    private static final int LONGEST = 8_000;
    private static final int DEEPEST = 16;
    private static final Set<String> SHAPES = Set.of("g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
    private static final Set<String> IGNORED = Set.of("title", "desc", "metadata");
    private static final Set<String> GEOMETRY = Set.of("d", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2",
            "y2", "points", "transform", "fill-rule", "clip-rule", "stroke-width", "stroke-linecap", "stroke-linejoin",
            "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "fill-opacity", "stroke-opacity");
    private static final Set<String> PAINTS = Set.of("fill", "stroke");
    /** Of no meaning for what is seen. */
    private static final Set<String> DROPPED = Set.of("id", "version", "role", "focusable", "aria-hidden", "enable-background");
    private static final Set<String> FRAME = Set.of("width", "height", "viewBox", "preserveAspectRatio", "x", "y");
    private static final Pattern VALUE = Pattern.compile("[-+A-Za-z0-9.,()%\\s]*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?");

    private static final class NotSimple extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final XMLStreamReader reader;

    private IconReader(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The reduced icon; nothing if it is no SVG, is large, or needs more than shapes. */
    public static Optional<IconMarkup> read(Icon icon) {
        if (icon.format() != Icon.Format.SVG || icon.data().length() > LONGEST) {
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return Optional.of(new IconReader(factory.createXMLStreamReader(new StringReader(icon.data()))).icon(icon));
        } catch (XMLStreamException | NotSimple | NumberFormatException e) {
            return Optional.empty(); // it is shown as a picture then
        }
    }

    private IconMarkup icon(Icon icon) throws XMLStreamException, NotSimple {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            require(reader.getEventType() != XMLStreamConstants.DTD);
        }
        require(reader.getLocalName().equals("svg"));
        List<Double> box = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(Optional.ofNullable(reader.getAttributeValue(null, "viewBox")).orElse(""));
        while (numbers.find()) {
            box.add(Double.parseDouble(numbers.group()));
        }
        if (box.size() != 4) {
            Extent size = PictureSize.of(icon);
            box = List.of(0.0, 0.0, size.width(), size.height());
        }
        require(box.get(2) > 0 && box.get(3) > 0);
        List<Attribute> attributes = attributes(FRAME);
        if (attributes.stream().noneMatch(attribute -> attribute.name().equals("fill"))) {
            attributes.add(new Attribute("fill", "#000000", Color.BLACK));
        }
        return new IconMarkup(box.get(0), box.get(1), box.get(2), box.get(3), List.of(new Shape("g", attributes, shapes(0))));
    }

    private List<Shape> shapes(int depth) throws XMLStreamException, NotSimple {
        require(depth < DEEPEST);
        List<Shape> shapes = new ArrayList<>();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                require(reader.isWhiteSpace());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                if (IGNORED.contains(name)) {
                    skip();
                } else {
                    require(SHAPES.contains(name));
                    List<Attribute> attributes = attributes(Set.of());
                    shapes.add(new Shape(name, attributes, shapes(depth + 1)));
                }
            } else {
                require(event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.SPACE);
            }
        }
        return shapes;
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private List<Attribute> attributes(Set<String> ignored) throws NotSimple {
        Map<String, Attribute> attributes = new LinkedHashMap<>(); // a declaration in a style counts more, and comes later
        List<String> declarations = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String prefix = reader.getAttributePrefix(i);
            boolean foreign = prefix != null && !prefix.isEmpty();
            if (foreign || ignored.contains(name) || DROPPED.contains(name)) {
                require(!"href".equals(name));
            } else if (name.equals("style")) {
                declarations.addAll(List.of(reader.getAttributeValue(i).split(";")));
            } else {
                attributes.put(name, attribute(name, reader.getAttributeValue(i).strip()));
            }
        }
        for (String declaration : declarations) {
            if (!declaration.isBlank()) {
                String[] sides = declaration.split(":", 2);
                require(sides.length == 2);
                attributes.put(sides[0].strip(), attribute(sides[0].strip(), sides[1].strip()));
            }
        }
        return new ArrayList<>(attributes.values());
    }

    private static Attribute attribute(String name, String value) throws NotSimple {
        if (PAINTS.contains(name)) {
            if (value.equals("none") || value.equals("transparent")) {
                return new Attribute(name, "none", null);
            }
            Color color = NamedColors.parse(value);
            require(color != null);
            return new Attribute(name, value, color);
        }
        require(GEOMETRY.contains(name) && VALUE.matcher(value).matches());
        return new Attribute(name, value, null);
    }

    private static void require(boolean condition) throws NotSimple {
        if (!condition) {
            throw new NotSimple();
        }
    }
}
