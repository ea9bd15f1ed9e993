package org.clusterscape.diagram.internal.viewpoint;

import java.util.List;

import org.clusterscape.diagram.drawing.Arrow;
import org.clusterscape.diagram.drawing.Badge;
import org.clusterscape.diagram.drawing.Box.Presentation;
import org.clusterscape.diagram.drawing.Color;
import org.clusterscape.diagram.drawing.Connection.Routing;
import org.clusterscape.diagram.drawing.Fill;
import org.clusterscape.diagram.drawing.Fill.Gradient;
import org.clusterscape.diagram.drawing.Icon;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.drawing.Shape.Gauge;
import org.clusterscape.diagram.drawing.Stroke;
import org.clusterscape.diagram.drawing.TextStyle;
import org.clusterscape.diagram.viewpoint.IconSource;
import org.clusterscape.viewpoint.representation.style.BorderStyle;
import org.clusterscape.viewpoint.representation.style.ContainerShape;
import org.clusterscape.viewpoint.representation.style.ContainerStyle;
import org.clusterscape.viewpoint.representation.style.EdgeStyle;
import org.clusterscape.viewpoint.representation.style.LabelStyle;
import org.clusterscape.viewpoint.representation.style.NodeShape;
import org.clusterscape.viewpoint.representation.style.NodeStyle;
import org.clusterscape.viewpoint.representation.style.RgbColor;
import org.clusterscape.viewpoint.vsm.description.DecorationDescription;
import org.clusterscape.viewpoint.vsm.description.FontFormat;
import org.clusterscape.viewpoint.vsm.diagram.ContainerLayout;
import org.clusterscape.viewpoint.vsm.style.EdgeArrows;
import org.clusterscape.viewpoint.vsm.style.LabelPosition;
import org.clusterscape.viewpoint.vsm.style.LineStyle;
import org.eclipse.emf.ecore.EObject;

/** The looks of a specification in the terms of drawings. */
public final class Looks {

    private static final double UNIT = 10;
    private static final double PIXELS_PER_POINT = 4.0 / 3;
    private static final double SMALLEST_TEXT = 6;
    private static final double LARGEST_TEXT = 200;
    private static final int THICKEST_LINE = 50;

    private final IconSource icons;

    public Looks(IconSource icons) {
        this.icons = icons;
    }

    /** A size of a specification in pixels; null where the content decides. */
    public static Double pixels(Integer units) {
        return units == null || units <= 0 ? null : units * UNIT;
    }

    /** The shape of a node. A picture that is missing leaves a rectangle. */
    public Shape shape(NodeStyle style) {
        return switch (style.shape()) {
        case NodeShape.Square ignored -> Shape.RECTANGLE;
        case NodeShape.Ellipse ignored -> new Shape.Ellipse();
        case NodeShape.Lozenge ignored -> new Shape.Lozenge();
        case NodeShape.Dot dot -> new Shape.Dot(Math.max(1, dot.strokeSize()));
        case NodeShape.Note ignored -> new Shape.Note();
        case NodeShape.WorkspaceImage image -> picture(image.path());
        case NodeShape.BundledImage image -> bundled(image);
        case NodeShape.Gauge gauge -> gauge(gauge);
        case NodeShape.Custom ignored -> Shape.RECTANGLE;
        };
    }

    /** The shape of a container. */
    public Shape shape(ContainerStyle style) {
        return switch (style.shape()) {
        case ContainerShape.Flat ignored -> new Shape.Rectangle(style.arcWidth(), style.arcHeight());
        case ContainerShape.Parallelogram ignored -> new Shape.Parallelogram();
        case ContainerShape.WorkspaceImage image -> picture(image.path());
        };
    }

    public static Fill fill(NodeStyle style) {
        return switch (style.shape()) {
        case NodeShape.Square square -> Fill.of(color(square.color()));
        case NodeShape.Ellipse ellipse -> Fill.of(color(ellipse.color()));
        case NodeShape.Lozenge lozenge -> Fill.of(color(lozenge.color()));
        case NodeShape.Dot dot -> Fill.of(color(dot.background()));
        case NodeShape.Note note -> Fill.of(color(note.color()));
        case NodeShape.BundledImage image -> Fill.of(color(image.color()));
        case NodeShape.WorkspaceImage ignored -> null;
        case NodeShape.Gauge ignored -> null;
        case NodeShape.Custom ignored -> Fill.of(Color.WHITE);
        };
    }

    public static Fill fill(ContainerStyle style) {
        return switch (style.shape()) {
        case ContainerShape.Flat flat -> new Fill(color(flat.background()), color(flat.foreground()), switch (flat.gradient()) {
        case GRADIENT_LEFT_TO_RIGHT -> Gradient.LEFT_TO_RIGHT;
        case GRADIENT_TOP_TO_BOTTOM -> Gradient.TOP_TO_BOTTOM;
        case LIQUID -> Gradient.LIQUID;
        });
        case ContainerShape.Parallelogram shape -> Fill.of(color(shape.background()));
        case ContainerShape.WorkspaceImage ignored -> null;
        };
    }

    /** The border, or null without one. */
    public static Stroke border(BorderStyle border) {
        return border == null || border.size() <= 0 ? null
                : new Stroke(color(border.color()), Math.min(border.size(), THICKEST_LINE), line(border.line()));
    }

    public static Stroke stroke(EdgeStyle style) {
        return new Stroke(color(style.color()), Math.clamp(style.size(), 1, THICKEST_LINE), line(style.line()));
    }

    /** A label; null if there is neither a text nor an icon. */
    public Label label(String text, LabelStyle style, Label.Placement placement, EObject element) {
        Icon icon = icon(style, element);
        if ((text == null || text.isBlank()) && icon == null) {
            return null;
        }
        List<FontFormat> format = style.format();
        double size = Math.clamp(Math.round(style.size() * PIXELS_PER_POINT * 2) / 2.0, SMALLEST_TEXT, LARGEST_TEXT);
        TextStyle textStyle = new TextStyle(size, format.contains(FontFormat.BOLD), format.contains(FontFormat.ITALIC),
                format.contains(FontFormat.UNDERLINE), format.contains(FontFormat.STRIKE_THROUGH));
        Label.Alignment alignment = style.alignment() == null ? Label.Alignment.CENTER : switch (style.alignment()) {
        case LEFT -> Label.Alignment.LEFT;
        case CENTER -> Label.Alignment.CENTER;
        case RIGHT -> Label.Alignment.RIGHT;
        };
        return new Label(text == null ? "" : text, textStyle, color(style.color()), icon, placement, alignment);
    }

    public static Label.Placement placement(LabelPosition position) {
        return position == LabelPosition.NODE ? Label.Placement.INSIDE : Label.Placement.BORDER;
    }

    public static Presentation presentation(ContainerLayout layout) {
        return switch (layout) {
        case LIST -> Presentation.LIST;
        case HORIZONTAL_STACK -> Presentation.HORIZONTAL_STACK;
        case VERTICAL_STACK -> Presentation.VERTICAL_STACK;
        case FREE_FORM -> Presentation.FREE_FORM;
        case null -> Presentation.FREE_FORM;
        };
    }

    public static Arrow arrow(EdgeArrows arrow) {
        return arrow == null || arrow == EdgeArrows.NO_DECORATION ? Arrow.NONE : Arrow.valueOf(arrow.name());
    }

    public static Routing routing(EdgeStyle style) {
        if (style.bracket()) {
            return Routing.BRACKET;
        }
        return switch (style.routing()) {
        case MANHATTAN -> Routing.MANHATTAN;
        case TREE -> Routing.TREE;
        case STRAIGHT -> Routing.STRAIGHT;
        case null -> Routing.STRAIGHT;
        };
    }

    public static Badge.Position position(DecorationDescription description) {
        return description == null || description.getPosition() == null ? Badge.Position.SOUTH_WEST
                : Badge.Position.valueOf(description.getPosition().name());
    }

    private Icon icon(LabelStyle style, EObject element) {
        if (!style.showIcon()) {
            return null;
        }
        boolean named = style.iconPath() != null && !style.iconPath().isBlank();
        return named ? icons.byPath(style.iconPath()) : element == null ? null : icons.ofElement(element);
    }

    private Shape picture(String path) {
        Icon icon = icons.byPath(path);
        return icon == null ? Shape.RECTANGLE : new Shape.Picture(icon);
    }

    private static Shape bundled(NodeShape.BundledImage image) {
        return switch (image.image()) {
        case TRIANGLE -> new Shape.Triangle();
        case DOT -> new Shape.Disc();
        case RING -> new Shape.Ring();
        case STROKE -> new Shape.Bar();
        case SQUARE, PROVIDED_SHAPE -> Shape.RECTANGLE;
        case null -> Shape.RECTANGLE;
        };
    }

    private static Shape gauge(NodeShape.Gauge gauge) {
        Gauge.Arrangement arrangement = switch (gauge.alignment()) {
        case VERTICAL -> Gauge.Arrangement.VERTICAL;
        case HORIZONTAL -> Gauge.Arrangement.HORIZONTAL;
        case SQUARE -> Gauge.Arrangement.SQUARE;
        case null -> Gauge.Arrangement.SQUARE;
        };
        return new Gauge(arrangement, gauge.sections().stream().map(section -> new Gauge.Section(section.label(), section.minimum(),
                section.maximum(), section.value(), color(section.background()), color(section.foreground()))).toList());
    }

    private static Color color(RgbColor color) {
        return color == null ? Color.BLACK : new Color(color.red(), color.green(), color.blue());
    }

    private static Stroke.LineStyle line(LineStyle line) {
        return line == null ? Stroke.LineStyle.SOLID : Stroke.LineStyle.valueOf(line.name());
    }
}
