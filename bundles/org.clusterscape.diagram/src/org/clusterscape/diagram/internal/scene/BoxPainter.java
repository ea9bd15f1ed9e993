package org.clusterscape.diagram.internal.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clusterscape.diagram.drawing.Badge;
import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Fill;
import org.clusterscape.diagram.drawing.Meta;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.internal.measure.ShapeArea;
import org.clusterscape.diagram.internal.scene.LabelPainter.Painted;
import org.clusterscape.diagram.internal.text.CleanText;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
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
    private Bounds extent;

    BoxPainter(Layout layout) {
        this.layout = layout;
    }

    /** Where each painted box is, by its id. */
    Map<String, Placed> placed() {
        return placed;
    }

    /** The rectangle around everything that was painted, or null. */
    Bounds extent() {
        return extent;
    }

    /** A box at the top level. */
    Part.Group paint(Box box) {
        return paint(box, wanted(box), Side.SOUTH, List.of(new Ink.Canvas()));
    }

    private Bounds wanted(Box box) {
        Bounds bounds = layout.boxes().get(box.id());
        if (bounds == null) {
            throw new IllegalArgumentException("The layout has no place for the box " + box.id());
        }
        return bounds;
    }

    private Part.Group paint(Box box, Bounds wanted, Side labelSide, List<Ink> outerGround) {
        Bounds bounds = Placed.snapped(wanted);
        extend(bounds);
        List<Ink> ground = ground(box, outerGround);
        placed.put(box.id(), new Placed(box, bounds, ground));
        List<Part> parts = new ArrayList<>(box.kind() == Kind.ITEM ? List.of() : shapes.paint(box, bounds));
        boolean shortened = label(box, bounds, labelSide, ground, outerGround, parts);
        children(box, bounds, ground, parts);
        for (Box border : box.borders()) {
            Bounds relative = wanted(border);
            Side side = Side.of(relative, bounds.width(), bounds.height());
            parts.add(paint(border, relative.translate(bounds.x(), bounds.y()), side, outerGround));
        }
        for (Badge badge : box.badges()) {
            parts.add(badge(badge, bounds));
        }
        String title = Names.title(box.meta(), box.label(), shortened);
        return new Part.Group(box.id(), box.kind().name().toLowerCase(Locale.ROOT), Names.of(box.meta(), box.label()),
                shapes.title(box, title), box.meta(), bounds, parts);
    }

    private static List<Ink> ground(Box box, List<Ink> outer) {
        Fill fill = box.fill();
        if (fill == null || box.kind() == Kind.ITEM || box.shape() instanceof Shape.Picture) {
            return outer;
        }
        return fill.gradient() == Fill.Gradient.NONE ? List.of(new Ink.Surface(fill.background()))
                : List.of(new Ink.Surface(fill.background()), new Ink.Surface(fill.foreground()));
    }

    private boolean label(Box box, Bounds bounds, Side side, List<Ink> ground, List<Ink> outerGround, List<Part> parts) {
        if (BoxMeasure.hasOutsideLabel(box)) {
            Bounds outside = BoxMeasure.outsideLabel(box, bounds, side);
            extend(outside);
            return add(labels.paint(box.label(), outside, outerGround), parts);
        }
        return switch (box.kind()) {
        case NODE, BORDER -> add(labels.paint(box.label(), nodeLabelArea(box, bounds), ground), parts);
        case ITEM -> add(labels.paint(box.label(), Placed.inset(bounds, Spacing.ITEM_SIDE, 0), ground), parts);
        case CONTAINER, LIST -> header(box, bounds, ground, parts);
        };
    }

    private static Bounds nodeLabelArea(Box box, Bounds bounds) {
        Bounds inside = ShapeArea.inside(box.shape(), bounds.width(), bounds.height()).translate(bounds.x(), bounds.y());
        return Placed.inset(inside, Math.min(Spacing.NODE_SIDE, inside.width() / 16),
                Math.min(Spacing.NODE_TOP, inside.height() / 16));
    }

    private boolean header(Box box, Bounds bounds, List<Ink> ground, List<Part> parts) {
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
        return add(labels.paint(box.label(), area, ground), parts);
    }

    private void children(Box box, Bounds bounds, List<Ink> ground, List<Part> parts) {
        if (box.children().isEmpty()) {
            return;
        }
        Insets insets = BoxMeasure.insets(box);
        double x = bounds.x() + insets.left();
        double y = bounds.y() + insets.top();
        boolean items = box.children().stream().allMatch(child -> child.kind() == Kind.ITEM);
        List<Bounds> rows = items ? BoxMeasure.items(box, bounds.width()) : List.of();
        for (int i = 0; i < box.children().size(); i++) {
            Box child = box.children().get(i);
            Bounds relative = items ? rows.get(i) : wanted(child);
            if (!items || y + relative.bottom() <= bounds.bottom() + 1) {
                parts.add(paint(child, relative.translate(x, y), Side.SOUTH, ground));
            }
        }
    }

    private static Part.Group badge(Badge badge, Bounds bounds) {
        double size = Math.min(Spacing.BADGE, Math.min(bounds.width(), bounds.height()));
        double free = Math.min(2, (Math.min(bounds.width(), bounds.height()) - size) / 2);
        double left = bounds.x() + free;
        double top = bounds.y() + free;
        double centreX = Math.round(bounds.centreX() - size / 2);
        double centreY = Math.round(bounds.centreY() - size / 2);
        double right = bounds.right() - free - size;
        double bottom = bounds.bottom() - free - size;
        Bounds place = switch (badge.position()) {
        case NORTH_WEST -> new Bounds(left, top, size, size);
        case NORTH -> new Bounds(centreX, top, size, size);
        case NORTH_EAST -> new Bounds(right, top, size, size);
        case WEST -> new Bounds(left, centreY, size, size);
        case CENTER -> new Bounds(centreX, centreY, size, size);
        case EAST -> new Bounds(right, centreY, size, size);
        case SOUTH_WEST -> new Bounds(left, bottom, size, size);
        case SOUTH -> new Bounds(centreX, bottom, size, size);
        case SOUTH_EAST -> new Bounds(right, bottom, size, size);
        };
        String tooltip = CleanText.of(badge.tooltip()).strip();
        return new Part.Group(null, "badge", tooltip, tooltip, Meta.NONE, place,
                List.of(new Part.Picture(badge.icon(), place, false)));
    }

    private static boolean add(Painted painted, List<Part> parts) {
        parts.addAll(painted.parts());
        return painted.shortened();
    }

    private void extend(Bounds more) {
        extent = extent == null ? more : extent.union(more);
    }
}
