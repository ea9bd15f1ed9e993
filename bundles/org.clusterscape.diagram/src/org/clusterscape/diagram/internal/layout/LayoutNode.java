package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Box.Presentation;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.measure.BoxMeasure;
import org.clusterscape.diagram.measure.Extent;
import org.clusterscape.diagram.measure.Insets;
import org.clusterscape.diagram.measure.Spacing;

/** A box while it is being placed, in coordinates of the whole diagram. The root stands for the diagram and has no box. */
final class LayoutNode {

    /** How far connections from a box to itself stand out: the first one, and each further one. */
    static final double LOOP = 8;

    private static final Insets NONE = new Insets(0, 0, 0, 0);

    final Box box;
    final LayoutNode parent;
    final boolean port;
    final List<LayoutNode> children = new ArrayList<>();
    final List<LayoutNode> ports = new ArrayList<>();
    /** The connections that join different children of this one, or what is inside these. */
    final List<LayoutLink> links = new ArrayList<>();
    final Insets insets;
    final Extent minimum;
    /** How many connections lead from it to itself. */
    int loops;
    /** Where it has to stay, relative to the content of its parent (a bordered node: to its owner), or null. */
    Bounds kept;
    /** The room that what belongs to it takes outside its outline: labels, bordered nodes, connections to itself. */
    Insets margin = NONE;
    /** Where it is to be though all others are placed anew, in the same coordinates, or null. */
    Bounds pinned;
    /** Connections lead out of it, and nothing in it has to stay where it is. */
    boolean open;
    /** A bordered node that has its place at the outline already. */
    boolean placed;
    double x;
    double y;
    double width;
    double height;

    LayoutNode(Box box, LayoutNode parent, boolean port) {
        this.box = box;
        this.parent = parent;
        this.port = port;
        boolean holds = box != null && (box.kind() == Kind.CONTAINER || box.kind() == Kind.LIST);
        insets = holds ? BoxMeasure.insets(box) : NONE;
        minimum = box == null ? Extent.NONE : BoxMeasure.minimum(box);
        width = minimum.width();
        height = minimum.height();
    }

    boolean isStack() {
        return box != null && (box.presentation() == Presentation.VERTICAL_STACK
                || box.presentation() == Presentation.HORIZONTAL_STACK);
    }

    /** Itself, or the box that it sits on the outline of. */
    LayoutNode owner() {
        LayoutNode node = this;
        while (node.port) {
            node = node.parent;
        }
        return node;
    }

    /** Whether this is inside another one, at any depth. */
    boolean isInside(LayoutNode other) {
        for (LayoutNode node = parent; node != null; node = node.parent) {
            if (node == other) {
                return true;
            }
        }
        return false;
    }

    /** The child of a container that is this or has it inside; null if there is none. */
    LayoutNode below(LayoutNode container) {
        LayoutNode node = this;
        while (node != null && node.parent != container) {
            node = node.parent;
        }
        return node;
    }

    /** Finds out how much room is needed outside its outline at its present size. */
    void updateMargin() {
        double bottom = 0;
        double side = 0;
        double reach = ports.stream().mapToDouble(LayoutNode::reach).max().orElse(0);
        if (!port && BoxMeasure.hasOutsideLabel(box)) {
            Extent label = BoxMeasure.label(box.label());
            bottom = label.height() + Spacing.OUTSIDE_GAP;
            side = Math.max(0, (label.width() - width) / 2);
        }
        double loop = loops == 0 ? 0 : LOOP * (loops + 1);
        margin = new Insets(Math.ceil(Math.max(reach, loop)), Math.ceil(Math.max(side, reach)),
                Math.ceil(Math.max(bottom, reach)), Math.ceil(Math.max(Math.max(side, reach), loop)));
    }

    /** How far a bordered node stands out, with its label and its own bordered nodes. */
    private double reach() {
        double reach = Math.max(width, height) / 2;
        if (BoxMeasure.hasOutsideLabel(box)) {
            Extent label = BoxMeasure.label(box.label());
            reach += Math.max(label.width(), label.height()) + Spacing.OUTSIDE_GAP;
        }
        return reach + ports.stream().mapToDouble(LayoutNode::reach).max().orElse(0);
    }

    Bounds bounds() {
        return new Bounds(x, y, width, height);
    }

    /** The bounds with the margin. */
    Bounds outer() {
        return new Bounds(x - margin.left(), y - margin.top(), width + margin.horizontal(), height + margin.vertical());
    }

    /** Moves it with all that is in it. */
    void moveBy(double dx, double dy) {
        if (dx == 0 && dy == 0) {
            return;
        }
        x += dx;
        y += dy;
        children.forEach(child -> child.moveBy(dx, dy));
        ports.forEach(node -> node.moveBy(dx, dy));
        links.forEach(link -> link.moveBy(dx, dy));
    }

    /** Moves it so that its outer bounds begin at a place. */
    void moveOuterTo(double left, double top) {
        moveBy(left + margin.left() - x, top + margin.top() - y);
    }

    /**
     * Gives it the size that its children need, and moves these so that they begin where its content begins, in the middle
     * where it is wider than they need, for instance by its title.
     */
    void fitToChildren() {
        if (children.isEmpty()) {
            return;
        }
        Bounds content = contentBounds();
        grow(content.width(), content.height());
        double beside = Math.floor((width - insets.horizontal() - content.width()) / 2);
        double dx = x + insets.left() + beside - content.x();
        double dy = y + insets.top() - content.y();
        children.forEach(child -> child.moveBy(dx, dy));
        links.forEach(link -> link.moveBy(dx, dy));
    }

    /** Makes it large enough for a content of a size. */
    void grow(double contentWidth, double contentHeight) {
        width = Math.max(width, Math.ceil(contentWidth + insets.horizontal()));
        height = Math.max(height, Math.ceil(contentHeight + insets.vertical()));
    }

    /** The smallest rectangle around the children and the connections between them. */
    Bounds contentBounds() {
        Bounds content = null;
        for (LayoutNode child : children) {
            content = content == null ? child.outer() : content.union(child.outer());
        }
        for (LayoutLink link : links) {
            content = link.bounds(content);
        }
        return content;
    }

    Point contentOrigin() {
        return new Point(x + insets.left(), y + insets.top());
    }

    @Override
    public String toString() {
        return box == null ? "root" : box.id();
    }
}
