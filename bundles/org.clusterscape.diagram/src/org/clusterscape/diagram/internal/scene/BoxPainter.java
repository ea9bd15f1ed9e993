package org.clusterscape.diagram.internal.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Box.Presentation;
import org.clusterscape.diagram.drawing.Fill;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.internal.measure.ShapeArea;
import org.clusterscape.diagram.internal.scene.LabelPainter.Painted;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.measure.BoxMeasure;
import org.clusterscape.diagram.measure.Insets;
import org.clusterscape.diagram.measure.Side;
import org.clusterscape.diagram.measure.Spacing;

/** Turns boxes with what is in them into parts of a scene, and remembers where each box is. */
final class BoxPainter {

    private final Layout layout;
    private final LabelPainter labels = new LabelPainter();
    private final ShapePainter shapes = new ShapePainter();
    private final Map<String, Placed> placed = new LinkedHashMap<>();
    private final List<Part> grounds = new ArrayList<>();
    private final List<Part> leaves = new ArrayList<>();
    private final List<Part> borders = new ArrayList<>();
    private final List<Part> captions = new ArrayList<>();
    private Bounds extent;

    BoxPainter(Layout layout) {
        this.layout = layout;
    }

    /** Where each painted box is, by its id. */
    Map<String, Placed> placed() {
        return placed;
    }

    /** The containers without their captions: below connections. */
    List<Part> below() {
        return grounds;
    }

    /** All other boxes, and the captions of containers: above connections, so that no line strikes a text through. */
    List<Part> above() {
        List<Part> above = new ArrayList<>(leaves);
        above.addAll(borders);
        above.addAll(captions);
        return above;
    }

    /** The rectangle around everything that was painted, or null. */
    Bounds extent() {
        return extent;
    }

    /** Paints a box at the top level, with all that is in it. */
    void paint(Box box) {
        paint(box, wanted(box), Side.SOUTH, null).ifPresent(leaves::add);
    }

    private Bounds wanted(Box box) {
        Bounds bounds = layout.boxes().get(box.id());
        if (bounds == null) {
            throw new IllegalArgumentException("The layout has no place for the box " + box.id());
        }
        return bounds;
    }

    /** Paints a box: containers go to the bottom layer, their captions to the top; other boxes are handed back. */
    private Optional<Part.Group> paint(Box box, Bounds wanted, Side labelSide, Placed outer) {
        Bounds bounds = Placed.snapped(wanted);
        extend(bounds);
        Placed own = new Placed(box, bounds, ground(box, outer));
        placed.put(box.id(), own);
        boolean container = box.kind() == Kind.CONTAINER;
        List<Part> parts = new ArrayList<>(box.kind() == Kind.ITEM ? List.of() : shapes.paint(box, bounds));
        List<Part> caption = container ? new ArrayList<>() : parts;
        boolean shortened = label(own, labelSide, outer, parts, caption);
        for (Part.Group badge : BadgePainter.paint(box, bounds)) {
            extend(badge.area());
            parts.add(badge);
        }
        boolean list = box.kind() == Kind.LIST || box.presentation() == Presentation.LIST;
        if (list) {
            parts.addAll(items(own));
        }
        Part.Group group = new Part.Group(box.id(), box.kind().name().toLowerCase(Locale.ROOT), outer == null ? null : outer.box().id(),
                Names.of(box.meta(), box.label()), shapes.title(box, Names.title(box.meta(), box.label(), shortened)), box.meta(), bounds,
                parts);
        if (container) {
            grounds.add(group);
            if (!caption.isEmpty()) {
                captions.add(new Part.Caption(box.id(), "", caption));
            }
        }
        if (!list) {
            children(own);
        }
        for (Box border : box.borders()) {
            Bounds relative = wanted(border);
            Side side = Side.of(relative, bounds.width(), bounds.height());
            paint(border, relative.translate(bounds.x(), bounds.y()), side, outer).ifPresent(borders::add);
        }
        return container ? Optional.empty() : Optional.of(group);
    }

    private static List<Ink> ground(Box box, Placed outer) {
        Fill fill = box.fill();
        if (fill == null || box.kind() == Kind.ITEM || box.shape() instanceof Shape.Picture) {
            return outer == null ? List.of(new Ink.Canvas()) : outer.ground();
        }
        return fill.gradient() == Fill.Gradient.NONE ? List.of(new Ink.Surface(fill.background()))
                : List.of(new Ink.Surface(fill.background()), new Ink.Surface(fill.foreground()));
    }

    private boolean label(Placed own, Side side, Placed outer, List<Part> parts, List<Part> caption) {
        Box box = own.box();
        if (BoxMeasure.hasOutsideLabel(box)) {
            Bounds outside = BoxMeasure.outsideLabel(box, own.bounds(), side);
            extend(outside);
            Ink halo = outer == null ? new Ink.Canvas() : outer.groundAt(outside.centre());
            List<Ink> ground = outer == null ? List.of(halo) : outer.ground();
            return add(labels.paint(box.label(), outside, ground, halo), caption);
        }
        return switch (box.kind()) {
        case NODE, BORDER -> add(labels.paint(box.label(), nodeLabelArea(box, own.bounds()), own.ground()), caption);
        case ITEM -> add(labels.paint(box.label(), Placed.inset(own.bounds(), Spacing.ITEM_SIDE, 0), own.ground()), caption);
        case CONTAINER, LIST -> header(own, parts, caption);
        };
    }

    private static Bounds nodeLabelArea(Box box, Bounds bounds) {
        Bounds inside = ShapeArea.inside(box.shape(), bounds.width(), bounds.height()).translate(bounds.x(), bounds.y());
        return Placed.inset(inside, Math.min(Spacing.NODE_SIDE, inside.width() / 16),
                Math.min(Spacing.NODE_TOP, inside.height() / 16));
    }

    private boolean header(Placed own, List<Part> parts, List<Part> caption) {
        Box box = own.box();
        Bounds bounds = own.bounds();
        double height = BoxMeasure.headerHeight(box);
        if (height == 0) {
            return false;
        }
        double border = box.border() == null ? 0 : box.border().width();
        double lean = box.shape() instanceof Shape.Parallelogram ? ShapeArea.lean(bounds.width(), bounds.height()) : 0;
        double side = Math.min(Spacing.HEADER_SIDE, bounds.width() / 10) + border + lean;
        Bounds area = new Bounds(bounds.x() + side, bounds.y() + border + Spacing.HEADER_TOP,
                Math.max(0, bounds.width() - 2 * side), Math.min(height, bounds.height() - border) - 2 * Spacing.HEADER_TOP);
        if (box.kind() == Kind.LIST && box.border() != null && bounds.height() > height + 2 * border) {
            parts.add(shapes.separator(box, bounds, border + height));
        }
        Ink halo = box.kind() == Kind.CONTAINER && isEvenAcross(box.fill()) ? own.groundAt(area.centre()) : null;
        return add(labels.paint(box.label(), area, own.ground(), halo), caption);
    }

    /** Whether a halo of one colour would not be seen behind a line of text. */
    private static boolean isEvenAcross(Fill fill) {
        return fill != null && (fill.gradient() == Fill.Gradient.NONE || fill.gradient() == Fill.Gradient.TOP_TO_BOTTOM);
    }

    /** The items of a list that fit into it. */
    private List<Part.Group> items(Placed list) {
        List<Part.Group> items = new ArrayList<>();
        List<Bounds> rows = BoxMeasure.items(list.box(), list.bounds().width());
        Point origin = origin(list);
        for (int i = 0; i < rows.size(); i++) {
            Bounds row = rows.get(i).translate(origin.x(), origin.y());
            if (row.bottom() <= list.bounds().bottom() + 1) {
                paint(list.box().children().get(i), row, Side.SOUTH, list).ifPresent(items::add);
            }
        }
        return items;
    }

    private void children(Placed own) {
        Point origin = origin(own);
        for (Box child : own.box().children()) {
            paint(child, wanted(child).translate(origin.x(), origin.y()), Side.SOUTH, own).ifPresent(leaves::add);
        }
    }

    private static Point origin(Placed own) {
        Insets insets = BoxMeasure.insets(own.box());
        return new Point(own.bounds().x() + insets.left(), own.bounds().y() + insets.top());
    }

    private static boolean add(Painted painted, List<Part> parts) {
        parts.addAll(painted.parts());
        return painted.shortened();
    }

    private void extend(Bounds more) {
        extent = extent == null ? more : extent.union(more);
    }
}
