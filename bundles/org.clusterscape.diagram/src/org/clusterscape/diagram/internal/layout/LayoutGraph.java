package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.layout.Bounds;

/** A drawing while it is laid out: its boxes as a tree, and its connections with their ends. */
final class LayoutGraph {

    final LayoutNode root = new LayoutNode(null, null, false);
    final List<LayoutLink> links = new ArrayList<>();
    /** All boxes with bounds, owners before what they own; not the items of lists. */
    final Map<String, LayoutNode> nodes = new LinkedHashMap<>();
    private final Map<String, LayoutNode> lists = new HashMap<>();

    /**
     * @param kept   the bounds of the boxes that stay where they are
     * @param pinned the bounds of those that are to be where they are though all others are placed anew
     */
    LayoutGraph(Drawing drawing, Map<String, Bounds> kept, Map<String, Bounds> pinned) {
        drawing.boxes().forEach(box -> add(box, root, false, kept, pinned));
        Map<String, LayoutLink> byId = new HashMap<>();
        for (Connection connection : drawing.connections()) {
            LayoutLink link = new LayoutLink(connection);
            byId.put(connection.id(), link);
            links.add(link);
        }
        links.forEach(link -> {
            link.source = end(link.connection.source(), byId);
            link.target = end(link.connection.target(), byId);
        });
        dropUnfounded();
        links.forEach(LayoutGraph::findHome);
        links.stream().filter(LayoutLink::isLoop).forEach(link -> link.source.node().owner().loops++);
        nodes.values().forEach(PortPlacement::makeRoom);
        nodes.values().forEach(LayoutNode::updateMargin);
        links.forEach(LayoutGraph::open);
        root.children.forEach(LayoutGraph::closeFixed);
    }

    private void add(Box box, LayoutNode parent, boolean port, Map<String, Bounds> kept,
            Map<String, Bounds> pinned) {
        if (box.kind() == Kind.ITEM) {
            lists.put(box.id(), parent);
            return;
        }
        LayoutNode node = new LayoutNode(box, parent, port);
        node.kept = port && parent.kept == null ? null : kept.get(box.id());
        node.pinned = pinned.get(box.id());
        Bounds earlier = node.kept != null ? node.kept : node.pinned;
        if (earlier != null) { // It may have been made larger, and is only made smaller by the user.
            node.width = Math.max(node.width, earlier.width());
            node.height = Math.max(node.height, earlier.height());
        }
        (port ? parent.ports : parent.children).add(node);
        nodes.put(box.id(), node);
        box.children().forEach(child -> add(child, node, false, kept, pinned));
        box.borders().forEach(border -> add(border, node, true, kept, pinned));
    }

    private LayoutLink.End end(String id, Map<String, LayoutLink> byId) {
        LayoutNode node = nodes.containsKey(id) ? nodes.get(id) : lists.get(id);
        LayoutLink link = byId.get(id);
        return node == null && link == null ? null : new LayoutLink.End(node, node == null ? link : null);
    }

    /** Leaves out connections without two ends, and those that hang on each other in a ring. */
    private void dropUnfounded() {
        Set<LayoutLink> founded = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (LayoutLink link : links) {
                more |= !founded.contains(link) && isFounded(link.source, founded) && isFounded(link.target, founded)
                        && founded.add(link);
            }
        }
        links.removeIf(link -> !founded.contains(link));
    }

    private static boolean isFounded(LayoutLink.End end, Set<LayoutLink> founded) {
        return end != null && (end.node() != null || founded.contains(end.link()));
    }

    private static void findHome(LayoutLink link) {
        LayoutNode home = null;
        for (LayoutNode anchor : link.anchors()) {
            home = home == null ? anchor.parent : common(home, anchor.parent);
        }
        link.home = home;
        home.links.add(link);
    }

    private static LayoutNode common(LayoutNode a, LayoutNode b) {
        LayoutNode container = a;
        while (container != b && !b.isInside(container)) {
            container = container.parent;
        }
        return container;
    }

    /** A connection opens each container that it leads out of. */
    private static void open(LayoutLink link) {
        for (LayoutNode anchor : link.anchors()) {
            for (LayoutNode node = anchor.parent; node != link.home; node = node.parent) {
                node.open = true;
            }
        }
    }

    /** Closes the containers that stay where they are or hold what stays; tells whether this is one. */
    private static boolean closeFixed(LayoutNode node) {
        boolean fixed = node.kept != null || node.pinned != null;
        for (LayoutNode child : node.children) {
            fixed |= closeFixed(child);
        }
        node.open &= !fixed;
        return fixed;
    }
}
