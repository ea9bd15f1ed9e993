package org.clusterscape.diagram.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;

/** Places new boxes of a container beside those that stay where they are. */
final class Additions {

    private final LayoutNode parent;
    private final Placement placement;
    private final double spacing;
    private final List<LayoutNode> kept = new ArrayList<>();

    Additions(LayoutNode parent, Placement placement, double spacing) {
        this.parent = parent;
        this.placement = placement;
        this.spacing = spacing;
    }

    /** @param lines the ways of connections that stay, in coordinates of the diagram */
    void place(List<LayoutNode> fresh, List<List<Point>> lines) {
        Point origin = parent.contentOrigin();
        for (LayoutNode node : parent.children) {
            if (node.kept != null) {
                node.moveBy(origin.x() + node.kept.x() - node.x, origin.y() + node.kept.y() - node.y);
                kept.add(node);
            }
        }
        makeRoom();
        FreePlaces places = new FreePlaces(spacing * 0.6, least(origin));
        kept.forEach(node -> places.take(node.outer()));
        lines.forEach(places::avoid);
        Set<LayoutNode> placed = new HashSet<>(kept);
        for (Block block : Block.of(parent, fresh)) {
            Map<LayoutNode, List<LayoutNode>> neighbours = neighbours(block);
            if (block.nodes().stream().anyMatch(node -> neighbours.get(node).stream().anyMatch(placed::contains))) {
                placeNear(block, neighbours, placed, places);
            } else {
                placeApart(block, places);
            }
            placed.addAll(block.nodes());
        }
        double right = origin.x();
        double bottom = origin.y();
        for (LayoutNode node : parent.children) { // What stays needs no more room than it has.
            Bounds bounds = node.kept == null ? node.outer() : node.bounds();
            right = Math.max(right, bounds.right());
            bottom = Math.max(bottom, bounds.bottom());
        }
        parent.grow(right - origin.x(), bottom - origin.y());
    }

    /** Nothing leaves the content of a container to the left or the top; the whole picture grows to the right and down. */
    private Point least(Point origin) {
        if (parent.box != null) {
            return origin;
        }
        return new Point(kept.stream().mapToDouble(node -> node.outer().x()).min().orElse(0),
                kept.stream().mapToDouble(node -> node.outer().y()).min().orElse(0));
    }

    /**
     * A container that had to grow pushes those aside that it would cover; these may push others. What the user placed one
     * over the other stays so.
     */
    private void makeRoom() {
        Deque<LayoutNode> grown = new ArrayDeque<>();
        for (LayoutNode node : kept) {
            if (node.width > node.kept.width() || node.height > node.kept.height()) {
                grown.add(node);
            }
        }
        int pushes = 0;
        while (!grown.isEmpty() && pushes < kept.size() * 50) {
            LayoutNode node = grown.remove();
            for (LayoutNode other : kept) {
                if (other != node && node.bounds().intersects(other.bounds()) && !node.kept.intersects(other.kept)) {
                    double right = node.bounds().right() - other.x;
                    double down = node.bounds().bottom() - other.y;
                    other.moveBy(right <= down ? right + spacing / 2 : 0, right <= down ? 0 : down + spacing / 2);
                    grown.add(other);
                    pushes++;
                }
            }
        }
    }

    private Map<LayoutNode, List<LayoutNode>> neighbours(Block block) {
        Map<LayoutNode, List<LayoutNode>> neighbours = new HashMap<>();
        block.nodes().forEach(node -> neighbours.put(node, new ArrayList<>()));
        for (LayoutLink link : parent.links) {
            List<LayoutNode> ends = link.anchors().stream().map(anchor -> anchor.below(parent)).distinct().toList();
            for (LayoutNode end : ends) {
                if (neighbours.containsKey(end)) {
                    ends.stream().filter(other -> other != end).forEach(neighbours.get(end)::add);
                }
            }
        }
        return neighbours;
    }

    /** One box after the other, always the one with the most neighbours that have a place. */
    private void placeNear(Block block, Map<LayoutNode, List<LayoutNode>> neighbours, Set<LayoutNode> placed,
            FreePlaces places) {
        block.nodes().forEach(placement::close);
        List<LayoutNode> open = new ArrayList<>(block.nodes());
        while (!open.isEmpty()) {
            LayoutNode next = open.getFirst();
            long most = -1;
            for (LayoutNode node : open) {
                long count = neighbours.get(node).stream().filter(placed::contains).count();
                if (count > most) {
                    most = count;
                    next = node;
                }
            }
            open.remove(next);
            List<LayoutNode> near = neighbours.get(next).stream().filter(placed::contains).toList();
            double x = near.stream().mapToDouble(node -> node.bounds().centreX()).average().orElse(0);
            double y = near.stream().mapToDouble(node -> node.bounds().centreY()).average().orElse(places.bottom());
            Bounds free = places.find(next.outer().width(), next.outer().height(), new Point(x, y));
            next.moveOuterTo(free.x(), free.y());
            places.take(next.outer());
            placed.add(next);
        }
    }

    /** As one block, below what is there. */
    private void placeApart(Block block, FreePlaces places) {
        if (block.nodes().size() > 1) {
            placement.place(block);
        } else {
            placement.close(block.nodes().getFirst());
        }
        Bounds bounds = block.bounds();
        double left = kept.stream().mapToDouble(node -> node.outer().x()).min().orElse(0);
        Bounds free = places.find(bounds.width(), bounds.height(),
                new Point(left + bounds.width() / 2, places.bottom() + spacing + bounds.height() / 2));
        block.moveTo(free.x(), free.y());
        block.nodes().forEach(node -> places.take(node.outer()));
    }
}
