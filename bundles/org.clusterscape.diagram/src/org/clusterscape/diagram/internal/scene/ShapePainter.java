package org.clusterscape.diagram.internal.scene;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.drawing.Fill;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.drawing.Stroke;
import org.clusterscape.diagram.internal.Messages;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;
import org.eclipse.osgi.util.NLS;

/** The shapes of boxes with their fill and border. */
final class ShapePainter {

    private static final double GAUGE_GAP = 1;

    List<Part> paint(Box box, Bounds bounds) {
        return switch (box.shape()) {
        case Shape.Picture picture -> picture(box, picture, bounds);
        case Shape.Gauge gauge -> gauge(box, gauge, bounds);
        case Shape.Note note -> note(box, note, bounds);
        case Shape.Dot dot -> dot(box, dot, bounds);
        default -> shape(box, bounds);
        };
    }

    /** The line between the header and the items of a list. */
    Part separator(Box box, Bounds bounds, double y) {
        Line line = Line.of(box.border());
        double at = Math.round(bounds.y() + y) - line.width() / 2;
        return new Part.Path(Outline.polyline(List.of(new Point(bounds.x() + line.width(), at),
                new Point(bounds.right() - line.width(), at))), null, line.solid());
    }

    /** The title of a box, with the values of a gauge. */
    String title(Box box, String title) {
        if (!(box.shape() instanceof Shape.Gauge gauge)) {
            return title;
        }
        List<String> lines = new ArrayList<>();
        if (!title.isEmpty()) {
            lines.add(title);
        }
        DecimalFormat format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        for (Shape.Gauge.Section section : gauge.sections()) {
            lines.add(NLS.bind(Messages.Gauge_value, new Object[] { Objects.requireNonNullElse(section.label(), ""),
                    format.format(section.value()), format.format(section.minimum()), format.format(section.maximum()) }));
        }
        return String.join("\n", lines);
    }

    private static List<Part> shape(Box box, Bounds bounds) {
        Bounds path = underBorder(box.border(), bounds);
        Paint fill = fill(box.fill(), bounds);
        Line line = box.border() == null ? null : Line.of(box.border());
        return fill == null && line == null ? List.of() : List.of(new Part.Path(ShapeOutline.of(box.shape(), path), fill, line));
    }

    private static List<Part> picture(Box box, Shape.Picture picture, Bounds bounds) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Picture(picture.icon(), bounds, box.kind() == Box.Kind.CONTAINER || box.kind() == Box.Kind.LIST));
        if (box.border() != null) {
            parts.add(new Part.Path(Outline.rectangle(underBorder(box.border(), bounds)), null, Line.of(box.border())));
        }
        return parts;
    }

    private static List<Part> note(Box box, Shape.Note note, Bounds bounds) {
        Bounds path = underBorder(box.border(), bounds);
        List<Part> parts = new ArrayList<>(shape(box, bounds));
        Color color = box.border() != null ? box.border().color() : box.fill() != null ? box.fill().background() : Color.GRAY;
        parts.add(new Part.Path(ShapeOutline.fold(path), new Paint.Solid(new Ink.Mark(color), 0.25),
                box.border() == null ? null : Line.of(box.border()).solid()));
        return parts;
    }

    /** A disc with a thick line, which is drawn inside the bounds. */
    private static List<Part> dot(Box box, Shape.Dot dot, Bounds bounds) {
        double width = Math.min(dot.stroke(), Math.min(bounds.width(), bounds.height()) / 2);
        if (width <= 0) {
            return shape(box, bounds);
        }
        Color color = box.border() == null ? Color.BLACK : box.border().color();
        Line line = Line.of(new Stroke(color, width, box.border() == null ? null : box.border().style()));
        return List.of(new Part.Path(Outline.ellipse(Placed.inset(bounds, width / 2)), fill(box.fill(), bounds), line));
    }

    private static List<Part> gauge(Box box, Shape.Gauge gauge, Bounds bounds) {
        List<Part> parts = new ArrayList<>();
        double frame = box.border() == null ? 0 : box.border().width();
        Bounds inner = Placed.inset(bounds, frame);
        int count = gauge.sections().size();
        int columns = Math.max(1, switch (gauge.arrangement()) {
        case VERTICAL -> 1;
        case HORIZONTAL -> count;
        case SQUARE -> (int) Math.ceil(Math.sqrt(count));
        });
        int rows = Math.max(1, (count + columns - 1) / columns);
        double width = (inner.width() - (columns - 1) * GAUGE_GAP) / columns;
        double height = (inner.height() - (rows - 1) * GAUGE_GAP) / rows;
        for (int i = 0; i < count; i++) {
            section(gauge.sections().get(i), new Bounds(inner.x() + i % columns * (width + GAUGE_GAP),
                    inner.y() + i / columns * (height + GAUGE_GAP), width, height), parts);
        }
        if (box.border() != null) {
            parts.add(new Part.Path(Outline.rectangle(underBorder(box.border(), bounds)), null, Line.of(box.border())));
        }
        return parts;
    }

    private static void section(Shape.Gauge.Section section, Bounds b, List<Part> parts) {
        double range = section.maximum() - section.minimum();
        double share = range > 0 ? Math.clamp((section.value() - section.minimum()) / range, 0, 1)
                : section.value() > section.minimum() ? 1 : 0;
        double filled = Math.round(b.height() * share);
        parts.add(new Part.Path(Outline.rectangle(b), Paint.of(new Ink.Surface(section.background())), null));
        if (filled > 0) {
            parts.add(new Part.Path(Outline.rectangle(new Bounds(b.x(), b.bottom() - filled, b.width(), filled)),
                    Paint.of(new Ink.Surface(section.foreground())), null));
        }
    }

    private static Bounds underBorder(Stroke border, Bounds bounds) {
        double half = border == null ? 0 : Math.min(border.width(), Math.min(bounds.width(), bounds.height()) / 2) / 2;
        return Placed.inset(bounds, half);
    }

    private static Paint fill(Fill fill, Bounds b) {
        if (fill == null) {
            return null;
        }
        Ink from = new Ink.Surface(fill.background());
        Ink to = new Ink.Surface(fill.foreground());
        return switch (fill.gradient()) {
        case NONE -> Paint.of(from);
        case LEFT_TO_RIGHT -> new Paint.Gradient(from, to, b.x(), b.y(), b.right(), b.y());
        case TOP_TO_BOTTOM -> new Paint.Gradient(from, to, b.x(), b.y(), b.x(), b.bottom());
        case LIQUID -> new Paint.Gradient(from, to, b.x(), b.y(), b.right(), b.bottom());
        };
    }
}
