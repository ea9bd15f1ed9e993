package org.clusterscape.diagram.internal.layout.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.layout.SavedLayout;
import org.clusterscape.diagram.layout.SavedLayout.Element;

/** Writes a layout as text: a head, an empty line, and a line for each element. */
public final class LayoutWriter {

    static final String FORMAT = "clusterscape-layout";
    static final int VERSION = 1;
    static final String DIAGRAM = "diagram";
    static final String ROOT = "root";
    static final String BOUNDS = "bounds";
    static final String ROUTE = "route";
    static final String BEGIN = "begin";
    static final String CENTRE = "centre";
    static final String END = "end";
    static final String PINNED = "pinned";
    static final String HIDDEN = "hidden";
    /** All keys with a meaning, in the order in which they are written. */
    static final List<String> KEYS = List.of(BOUNDS, ROUTE, BEGIN, CENTRE, END, PINNED, HIDDEN);

    private LayoutWriter() {
    }

    public static String write(SavedLayout layout) {
        StringBuilder text = new StringBuilder();
        text.append(FORMAT).append(' ').append(VERSION).append('\n');
        text.append(DIAGRAM).append(' ').append(Escapes.line(layout.diagram())).append('\n');
        text.append(ROOT).append(' ').append(Escapes.line(layout.root())).append('\n');
        layout.header().forEach((key, value) -> text.append(Escapes.firstWord(key)).append(' ')
                .append(Escapes.line(value)).append('\n'));
        text.append('\n');
        layout.elements().forEach((id, element) -> {
            String attributes = attributes(element);
            if (!attributes.isEmpty()) {
                text.append(Escapes.firstWord(id)).append(attributes).append('\n');
            }
        });
        return text.toString();
    }

    private static String attributes(Element element) {
        StringBuilder line = new StringBuilder();
        if (element.bounds() != null) {
            append(line, BOUNDS, bounds(element.bounds()));
        }
        if (element.route() != null) {
            append(line, ROUTE, element.route().points().stream().map(LayoutWriter::point).collect(Collectors.joining(";")));
            appendBounds(line, BEGIN, element.route().begin());
            appendBounds(line, CENTRE, element.route().centre());
            appendBounds(line, END, element.route().end());
        }
        if (element.pinned()) {
            append(line, PINNED, "true");
        }
        if (element.hidden()) {
            append(line, HIDDEN, "true");
        }
        element.settings().forEach((key, value) -> append(line, Escapes.firstWord(key).replace("=", "%3D"), Escapes.word(value)));
        return line.toString();
    }

    private static void append(StringBuilder line, String key, String value) {
        line.append(' ').append(key).append('=').append(value);
    }

    private static void appendBounds(StringBuilder line, String key, Bounds bounds) {
        if (bounds != null) {
            append(line, key, bounds(bounds));
        }
    }

    private static String bounds(Bounds bounds) {
        return number(bounds.x()) + ',' + number(bounds.y()) + ',' + number(bounds.width()) + ',' + number(bounds.height());
    }

    private static String point(Point point) {
        return number(point.x()) + ',' + number(point.y());
    }

    /** In hundredths of a pixel, without needless zeros. */
    private static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < LayoutReader.LARGEST) {
            return Long.toString((long) value);
        }
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
