package org.clusterscape.diagram.measure;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Box.Presentation;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.drawing.Label.Placement;
import org.clusterscape.diagram.drawing.Shape;
import org.clusterscape.diagram.internal.measure.LabelFit;
import org.clusterscape.diagram.internal.measure.PictureSize;
import org.clusterscape.diagram.internal.measure.ShapeArea;
import org.clusterscape.diagram.layout.Bounds;

/** How much room boxes and labels need; layouts reserve it and pictures use it. Depends on nothing but the boxes. */
public final class BoxMeasure {

    private static final Extent SMALLEST_NODE = new Extent(16, 16);
    private static final Extent SMALLEST_BORDER = new Extent(10, 10);
    private static final Extent SMALLEST_CONTENT = new Extent(60, 16);
    private static final Extent GAUGE = new Extent(60, 40);

    private BoxMeasure() {
    }

    /**
     * The smallest size of a box. A wanted size is kept as it is, also where the label does not fit then. For containers
     * the children are not counted (the layout adds them: their bounding box plus {@link #insets}); for lists the items
     * are.
     */
    public static Extent minimum(Box box) {
        Extent fitting = switch (box.kind()) {
        case NODE, BORDER -> node(box);
        case CONTAINER -> container(box, SMALLEST_CONTENT);
        case LIST -> container(box, items(box));
        case ITEM -> item(box, itemTextWidth(box));
        };
        Double width = box.size().width();
        Double height = box.size().height();
        return new Extent(Math.ceil(width == null ? fitting.width() : width),
                Math.ceil(height == null ? fitting.height() : height));
    }

    /** The distance of the content of a container or list from its outline: border, header and padding. */
    public static Insets insets(Box box) {
        double border = box.border() == null ? 0 : box.border().width();
        double header = headerHeight(box);
        if (box.kind() == Kind.LIST || box.presentation() == Presentation.LIST) {
            return new Insets(border + header + Spacing.LIST_TOP, border, border + Spacing.LIST_TOP, border);
        }
        double padding = box.presentation() == Presentation.FREE_FORM ? Spacing.CONTENT : Spacing.STACK_CONTENT;
        double side = padding + border;
        if (box.shape() instanceof Shape.Parallelogram) {
            side += Spacing.LEAN;
        }
        return new Insets(border + header + (header > 0 ? Math.min(padding, Spacing.STACK_CONTENT) : padding), side,
                padding + border, side);
    }

    /** The height of the header of a container or list, below its border; 0 without a label. */
    public static double headerHeight(Box box) {
        if (!hasText(box.label())) {
            return 0;
        }
        return Math.ceil(LabelFit.of(box.label(), headerTextWidth(box)).extent().height() + 2 * Spacing.HEADER_TOP);
    }

    /** The size of a label of a connection, or of one that stands outside a node. */
    public static Extent label(Label label) {
        return hasText(label) ? LabelFit.of(label, Spacing.CONNECTION_TEXT).extent() : Extent.NONE;
    }

    /** Whether the label of a box stands outside it. */
    public static boolean hasOutsideLabel(Box box) {
        return (box.kind() == Kind.NODE || box.kind() == Kind.BORDER) && hasText(box.label())
                && box.label().placement() == Placement.BORDER;
    }

    /**
     * Where the label of a node that stands outside is drawn.
     *
     * @param bounds the bounds of the box; the result is in the same coordinates
     * @param side   on which side: below for nodes, away from the owner for bordered nodes
     */
    public static Bounds outsideLabel(Box box, Bounds bounds, Side side) {
        Extent size = label(box.label());
        double x = bounds.centreX() - size.width() / 2;
        double y = bounds.centreY() - size.height() / 2;
        return switch (side) {
        case NORTH -> new Bounds(x, bounds.y() - Spacing.OUTSIDE_GAP - size.height(), size.width(), size.height());
        case SOUTH -> new Bounds(x, bounds.bottom() + Spacing.OUTSIDE_GAP, size.width(), size.height());
        case WEST -> new Bounds(bounds.x() - Spacing.OUTSIDE_GAP - size.width(), y, size.width(), size.height());
        case EAST -> new Bounds(bounds.right() + Spacing.OUTSIDE_GAP, y, size.width(), size.height());
        };
    }

    /**
     * Where the items of a list are drawn, relative to its content origin.
     *
     * @param width the width of the list
     */
    public static List<Bounds> items(Box list, double width) {
        Insets insets = insets(list);
        double inner = Math.max(0, width - insets.horizontal());
        List<Bounds> bounds = new ArrayList<>();
        double y = 0;
        for (Box item : list.children()) {
            double height = Math.ceil(item(item, inner - 2 * Spacing.ITEM_SIDE).height());
            bounds.add(new Bounds(0, y, inner, height));
            y += height;
        }
        return bounds;
    }

    private static Extent node(Box box) {
        Extent smallest = switch (box.shape()) {
        case Shape.Picture picture -> PictureSize.of(picture.icon());
        case Shape.Gauge ignored -> GAUGE;
        default -> box.kind() == Kind.BORDER ? SMALLEST_BORDER : SMALLEST_NODE;
        };
        if (!hasText(box.label()) || hasOutsideLabel(box)) {
            return smallest;
        }
        Double wanted = box.size().width();
        double room = wanted == null ? Spacing.NODE_TEXT
                : ShapeArea.inside(box.shape(), wanted, wanted).width() - 2 * Spacing.NODE_SIDE;
        Extent label = LabelFit.of(box.label(), Math.max(room, Spacing.ICON)).extent();
        Extent padded = new Extent(label.width() + 2 * Spacing.NODE_SIDE, label.height() + 2 * Spacing.NODE_TOP);
        return ShapeArea.around(box.shape(), padded).max(smallest);
    }

    private static Extent container(Box box, Extent content) {
        Insets insets = insets(box);
        double label = hasText(box.label())
                ? LabelFit.of(box.label(), headerTextWidth(box)).extent().width() + 2 * Spacing.HEADER_SIDE
                : 0;
        double border = box.border() == null ? 0 : 2 * box.border().width();
        return new Extent(Math.max(label + border, content.width() + insets.horizontal()), content.height() + insets.vertical());
    }

    private static Extent items(Box list) {
        double border = list.border() == null ? 0 : 2 * list.border().width();
        Double wanted = list.size().width();
        double room = wanted == null ? Spacing.ITEM_TEXT : wanted - border - 2 * Spacing.ITEM_SIDE;
        double width = SMALLEST_CONTENT.width();
        double height = 0;
        for (Box item : list.children()) {
            Extent extent = item(item, room);
            width = Math.max(width, Math.ceil(extent.width()));
            height += Math.ceil(extent.height());
        }
        return new Extent(width, Math.max(height, Spacing.ITEM_TOP * 2));
    }

    private static Extent item(Box item, double textWidth) {
        Extent label = hasText(item.label()) ? LabelFit.of(item.label(), Math.max(textWidth, Spacing.ICON)).extent()
                : new Extent(0, Spacing.ITEM_SIDE);
        return new Extent(label.width() + 2 * Spacing.ITEM_SIDE, label.height() + 2 * Spacing.ITEM_TOP);
    }

    private static double itemTextWidth(Box item) {
        Double wanted = item.size().width();
        return wanted == null ? Spacing.ITEM_TEXT : wanted - 2 * Spacing.ITEM_SIDE;
    }

    private static double headerTextWidth(Box box) {
        Double wanted = box.size().width();
        double border = box.border() == null ? 0 : 2 * box.border().width();
        return wanted == null ? Spacing.HEADER_TEXT : Math.max(Spacing.ICON, wanted - border - 2 * Spacing.HEADER_SIDE);
    }

    private static boolean hasText(Label label) {
        return label != null && (!label.text().isBlank() || label.icon() != null);
    }
}
