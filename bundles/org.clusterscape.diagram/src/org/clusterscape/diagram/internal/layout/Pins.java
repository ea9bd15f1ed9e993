package org.clusterscape.diagram.internal.layout;

import java.util.List;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;

/** Brings pinned boxes to their places after all were placed anew, and the others as near to them as they came to lie. */
final class Pins {

    private final LayoutNode parent;
    private final double spacing;

    Pins(LayoutNode parent, double spacing) {
        this.parent = parent;
        this.spacing = spacing;
    }

    void apply() {
        List<LayoutNode> pinned = parent.children.stream().filter(node -> node.pinned != null).toList();
        Point origin = parent.contentOrigin();
        double dx = pinned.stream().mapToDouble(node -> origin.x() + node.pinned.x() - node.x).average().orElse(0);
        double dy = pinned.stream().mapToDouble(node -> origin.y() + node.pinned.y() - node.y).average().orElse(0);
        parent.children.forEach(node -> node.moveBy(Math.round(dx), Math.round(dy)));
        parent.links.forEach(link -> link.moveBy(Math.round(dx), Math.round(dy)));
        double least = parent.box == null ? Double.NEGATIVE_INFINITY : 0;
        FreePlaces places = new FreePlaces(spacing / 2, new Point(origin.x() + least, origin.y() + least));
        for (LayoutNode node : pinned) {
            node.moveBy(origin.x() + node.pinned.x() - node.x, origin.y() + node.pinned.y() - node.y);
            places.take(node.outer());
        }
        for (LayoutNode node : parent.children) {
            if (node.pinned == null) {
                Bounds outer = node.outer();
                Bounds free = places.isFree(outer) ? outer : places.find(outer.width(), outer.height(), outer.centre());
                node.moveOuterTo(free.x(), free.y());
                places.take(node.outer());
            }
        }
        Bounds content = parent.contentBounds();
        parent.grow(content.right() - origin.x(), content.bottom() - origin.y());
    }
}
