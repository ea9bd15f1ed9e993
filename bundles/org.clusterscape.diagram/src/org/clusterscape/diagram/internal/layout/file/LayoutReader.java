package org.clusterscape.diagram.internal.layout.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.LayoutFileException;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.layout.Route;
import org.clusterscape.diagram.layout.SavedLayout;
import org.clusterscape.diagram.layout.SavedLayout.Element;

/** Reads a layout from text, and says in which line a fault is. */
public final class LayoutReader {

    /** No place is farther away than this many pixels. */
    static final double LARGEST = 1e9;

    private final String file;
    private int line;

    /** @param file the file as the user knows it */
    public LayoutReader(String file) {
        this.file = file;
    }

    public SavedLayout read(byte[] bytes) throws LayoutFileException {
        String text = decode(bytes);
        String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1);
        Map<String, String> header = new HashMap<>();
        int at = readHead(lines, header);
        String diagram = required(header, LayoutWriter.DIAGRAM);
        String root = required(header, LayoutWriter.ROOT);
        Map<String, Element> elements = new HashMap<>();
        for (; at < lines.length; at++) {
            line = at + 1;
            String content = lines[at].strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            refuseMarks(content);
            String[] words = content.split("\\s+");
            String id = plain(words[0]);
            if (elements.put(id, element(words)) != null) {
                throw fault(Messages.bind(Messages.Layout_twice, id));
            }
        }
        return new SavedLayout(diagram, root, header, elements);
    }

    private String decode(byte[] bytes) throws LayoutFileException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw fault(Messages.Layout_notText);
        }
        return out.flip().toString();
    }

    /** Reads up to the first empty line; returns the index of the line behind it. */
    private int readHead(String[] lines, Map<String, String> header) throws LayoutFileException {
        line = 1;
        String[] first = lines[0].strip().split("\\s+");
        if (first.length != 2 || !first[0].equals(LayoutWriter.FORMAT)) {
            throw fault(Messages.bind(Messages.Layout_notALayout, LayoutWriter.FORMAT + ' ' + LayoutWriter.VERSION));
        }
        if (!first[1].equals(Integer.toString(LayoutWriter.VERSION))) {
            throw fault(Messages.bind(Messages.Layout_newer, first[1], LayoutWriter.VERSION));
        }
        int at = 1;
        for (; at < lines.length && !lines[at].isBlank(); at++) {
            line = at + 1;
            String content = lines[at].strip();
            refuseMarks(content);
            int blank = content.indexOf(' ');
            header.put(plain(blank < 0 ? content : content.substring(0, blank)),
                    blank < 0 ? "" : plain(content.substring(blank + 1)));
        }
        return at;
    }

    private String required(Map<String, String> header, String key) throws LayoutFileException {
        String value = header.remove(key);
        if (value == null) {
            throw fault(Messages.bind(Messages.Layout_noDiagram, key + " ..."));
        }
        return value;
    }

    private void refuseMarks(String content) throws LayoutFileException {
        if (content.startsWith("<<<<<<<") || content.startsWith("=======") || content.startsWith(">>>>>>>")
                || content.startsWith("|||||||")) {
            throw fault(Messages.Layout_conflict);
        }
    }

    private Element element(String[] words) throws LayoutFileException {
        Map<String, String> values = new HashMap<>();
        Map<String, String> settings = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equal = words[i].indexOf('=');
            if (equal < 1) {
                throw fault(Messages.bind(Messages.Layout_attribute, words[i]));
            }
            String key = plain(words[i].substring(0, equal));
            String value = words[i].substring(equal + 1);
            if (LayoutWriter.KEYS.contains(key)) {
                values.put(key, value);
            } else {
                settings.put(key, plain(value));
            }
        }
        return new Element(bounds(values, LayoutWriter.BOUNDS), route(values), flag(values, LayoutWriter.PINNED),
                flag(values, LayoutWriter.HIDDEN), settings);
    }

    private Route route(Map<String, String> values) throws LayoutFileException {
        String value = values.get(LayoutWriter.ROUTE);
        if (value == null) {
            return null;
        }
        List<Point> points = new ArrayList<>();
        for (String point : value.split(";", -1)) {
            double[] numbers = numbers(LayoutWriter.ROUTE, point, 2);
            points.add(new Point(numbers[0], numbers[1]));
        }
        if (points.size() < 2) {
            throw fault(Messages.Layout_points);
        }
        return new Route(points, bounds(values, LayoutWriter.BEGIN), bounds(values, LayoutWriter.CENTRE),
                bounds(values, LayoutWriter.END));
    }

    private Bounds bounds(Map<String, String> values, String key) throws LayoutFileException {
        String value = values.get(key);
        if (value == null) {
            return null;
        }
        double[] numbers = numbers(key, value, 4);
        if (numbers[2] < 0 || numbers[3] < 0) {
            throw fault(Messages.bind(Messages.Layout_number, value.split(",")[numbers[2] < 0 ? 2 : 3]));
        }
        return new Bounds(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private double[] numbers(String key, String text, int count) throws LayoutFileException {
        String[] parts = text.split(",", -1);
        if (parts.length != count) {
            throw fault(Messages.bind(Messages.Layout_count, new Object[] { key, count, parts.length }));
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            try {
                numbers[i] = Double.parseDouble(parts[i]);
            } catch (NumberFormatException e) {
                numbers[i] = Double.NaN;
            }
            if (!(Math.abs(numbers[i]) < LARGEST)) {
                throw fault(Messages.bind(Messages.Layout_number, parts[i]));
            }
        }
        return numbers;
    }

    private boolean flag(Map<String, String> values, String key) throws LayoutFileException {
        String value = values.getOrDefault(key, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw fault(Messages.bind(Messages.Layout_flag, key, value));
        }
        return value.equals("true");
    }

    private String plain(String escaped) throws LayoutFileException {
        try {
            return Escapes.plain(escaped);
        } catch (IllegalArgumentException e) {
            throw fault(Messages.bind(Messages.Layout_escape, escaped));
        }
    }

    private LayoutFileException fault(String message) {
        return new LayoutFileException(file, line, message);
    }
}
