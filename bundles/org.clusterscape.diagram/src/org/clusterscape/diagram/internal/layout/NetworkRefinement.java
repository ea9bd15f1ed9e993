package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.diagram.internal.layout.force.OverlapRemoval;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Places the children of containers in a network anew when all containers have a place: each on the side of what it is
 * connected with outside.
 */
final class NetworkRefinement {

    private final NetworkLayout network;
    private final double spacing;
    private final IProgressMonitor monitor;

    NetworkRefinement(NetworkLayout network, double spacing, IProgressMonitor monitor) {
        this.network = network;
        this.spacing = spacing;
        this.monitor = monitor;
    }

    /** Tells whether sizes may have changed. */
    boolean refine(LayoutNode parent) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (parent.children.stream().anyMatch(node -> node.kept != null || node.pinned != null)) {
            return false;
        }
        boolean changed = false;
        for (LayoutNode child : parent.children) {
            Bounds before = child.bounds();
            if (!parent.isStack() && child.open && !child.isStack() && child.children.size() > 1) {
                turn(child);
                changed = true;
            }
            changed |= refine(child);
            child.moveBy(before.centreX() - child.bounds().centreX(), before.centreY() - child.bounds().centreY());
        }
        if (changed && parent.isStack()) {
            StackLayout.place(parent);
        } else if (changed) {
            separate(parent);
        }
        return changed;
    }

    /** Children that are connected with each other are placed by the forces; all others in rows, each near its side. */
    private void turn(LayoutNode container) {
        Map<LayoutNode, Point> pulls = pulls(container);
        boolean alone = container.links.stream().allMatch(LayoutLink::isLoop);
        if (alone) {
            arrange(container.children, pulls);
        } else {
            List<LayoutNode> nodes = container.children;
            network.place(nodes, container.links, nodes.stream().mapToDouble(node -> pulls.get(node).x()).toArray(),
                    nodes.stream().mapToDouble(node -> pulls.get(node).y()).toArray(), monitor);
        }
        container.width = container.minimum.width();
        container.height = container.minimum.height();
        container.fitToChildren();
    }

    private Map<LayoutNode, Point> pulls(LayoutNode container) {
        Map<LayoutNode, Point> pulls = new HashMap<>();
        container.children.forEach(child -> pulls.put(child, new Point(0, 0)));
        for (LayoutNode home = container.parent; home != null; home = home.parent) {
            for (LayoutLink link : home.links) {
                List<LayoutNode> anchors = link.anchors();
                for (LayoutNode anchor : anchors) {
                    LayoutNode child = anchor.below(container);
                    if (child != null) {
                        anchors.stream().filter(other -> !other.isInside(container)).forEach(other -> pulls.merge(child,
                                towards(container.bounds().centre(), other.bounds().centre()), NetworkRefinement::plus));
                    }
                }
            }
        }
        pulls.replaceAll((child, pull) -> bounded(pull));
        return pulls;
    }

    /** The same direction, no longer than 1. */
    private static Point bounded(Point pull) {
        double length = Math.sqrt(pull.x() * pull.x() + pull.y() * pull.y());
        return new Point(pull.x() / (1 + length), pull.y() / (1 + length));
    }

    private static Point towards(Point from, Point to) {
        double distance = Math.max(1, Lines.distance(from, to));
        return new Point((to.x() - from.x()) / distance, (to.y() - from.y()) / distance);
    }

    private static Point plus(Point a, Point b) {
        return new Point(a.x() + b.x(), a.y() + b.y());
    }

    /** Those that are drawn up go to the upper rows, and in each row those to the left that are drawn there. */
    private void arrange(List<LayoutNode> children, Map<LayoutNode, Point> pulls) {
        List<LayoutNode> order = new ArrayList<>(children);
        order.sort(Comparator.comparingDouble(node -> pulls.get(node).y()));
        RowLayout rows = new RowLayout(spacing);
        rows.place(order, 0);
        List<LayoutNode> sorted = new ArrayList<>();
        int at = 0;
        while (at < order.size()) {
            int end = at + 1;
            while (end < order.size() && order.get(end).outer().x() > order.get(end - 1).outer().x()) {
                end++;
            }
            order.subList(at, end).stream().sorted(Comparator.comparingDouble(node -> pulls.get(node).x()))
                    .forEach(sorted::add);
            at = end;
        }
        rows.place(sorted, 0);
    }

    private void separate(LayoutNode parent) {
        List<LayoutNode> nodes = parent.children;
        double gap = spacing;
        double[] x = nodes.stream().mapToDouble(node -> node.outer().centreX()).toArray();
        double[] y = nodes.stream().mapToDouble(node -> node.outer().centreY()).toArray();
        new OverlapRemoval(nodes.stream().mapToDouble(node -> node.outer().width() + gap).toArray(),
                nodes.stream().mapToDouble(node -> node.outer().height() + gap).toArray()).run(x, y);
        for (int i = 0; i < x.length; i++) {
            LayoutNode node = nodes.get(i);
            node.moveOuterTo(x[i] - node.outer().width() / 2, y[i] - node.outer().height() / 2);
        }
        BlockPacking.pack(Block.of(parent, nodes), spacing);
        parent.fitToChildren();
    }
}
