package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.diagram.layout.Bounds;

/** Boxes with the same parent that hang together, and the connections between them. */
record Block(List<LayoutNode> nodes, List<LayoutLink> links) {

    /** Splits boxes with the same parent into those that hang together, in the order of their first ones. */
    static List<Block> of(LayoutNode parent, List<LayoutNode> nodes) {
        Map<LayoutNode, LayoutNode> leaders = new HashMap<>();
        nodes.forEach(node -> leaders.put(node, node));
        for (LayoutLink link : parent.links) {
            LayoutNode first = null;
            for (LayoutNode anchor : link.anchors()) {
                LayoutNode node = anchor.below(parent);
                if (!leaders.containsKey(node)) {
                    continue;
                }
                first = first == null ? node : first;
                leaders.put(leader(node, leaders), leader(first, leaders));
            }
        }
        Map<LayoutNode, Block> blocks = new LinkedHashMap<>();
        for (LayoutNode node : nodes) {
            blocks.computeIfAbsent(leader(node, leaders), l -> new Block(new ArrayList<>(), new ArrayList<>())).nodes.add(node);
        }
        for (LayoutLink link : parent.links) { // One that leads to a box that is not asked for is left out.
            List<LayoutNode> ends = link.anchors().stream().map(anchor -> anchor.below(parent)).toList();
            if (leaders.keySet().containsAll(ends)) {
                blocks.get(leader(ends.getFirst(), leaders)).links.add(link);
            }
        }
        return List.copyOf(blocks.values());
    }

    private static LayoutNode leader(LayoutNode node, Map<LayoutNode, LayoutNode> leaders) {
        LayoutNode leader = node;
        while (leaders.get(leader) != leader) {
            leaders.put(leader, leaders.get(leaders.get(leader))); // Shorter for the next one.
            leader = leaders.get(leader);
        }
        return leader;
    }

    Bounds bounds() {
        Bounds bounds = null;
        for (LayoutNode node : nodes) {
            bounds = bounds == null ? node.outer() : bounds.union(node.outer());
        }
        for (LayoutLink link : links) {
            bounds = link.bounds(bounds);
        }
        return bounds;
    }

    void moveTo(double x, double y) {
        Bounds bounds = bounds();
        double dx = x - bounds.x();
        double dy = y - bounds.y();
        nodes.forEach(node -> node.moveBy(dx, dy));
        links.forEach(link -> link.moveBy(dx, dy));
    }
}
