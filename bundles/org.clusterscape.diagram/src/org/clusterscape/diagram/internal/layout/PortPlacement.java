package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.measure.Side;

/** Places bordered nodes across the outline of their owners, on the side of what they are connected with. */
final class PortPlacement {

    private static final double GAP = 6;

    private final Map<LayoutNode, List<LayoutLink>> links = new HashMap<>();

    PortPlacement(LayoutGraph graph) {
        for (LayoutLink link : graph.links) {
            for (LayoutLink.End end : List.of(link.source, link.target)) {
                if (end.node() != null && end.node().port) {
                    links.computeIfAbsent(end.node(), n -> new ArrayList<>()).add(link);
                }
            }
        }
    }

    /** Makes a box larger that is too small for its bordered nodes. */
    static void makeRoom(LayoutNode owner) {
        double needed = 0;
        double longest = 0;
        for (LayoutNode port : owner.ports) {
            longest = Math.max(longest, Math.max(port.width, port.height));
            needed += Math.max(port.width, port.height) + GAP;
        }
        if (longest > 0) { // Each side may have room for less than one at its end.
            needed += 4 * (longest + GAP);
            owner.height = Math.max(owner.height, longest);
            owner.width = Math.max(owner.width, Math.max(longest, Math.ceil(needed / 2 - owner.height)));
        }
    }

    void place(LayoutNode owner) {
        Map<Side, List<LayoutNode>> sides = new EnumMap<>(Side.class);
        for (LayoutNode port : owner.ports) {
            if (port.kept != null && !port.placed) {
                port.moveBy(owner.x + port.kept.x() - port.x, owner.y + port.kept.y() - port.y);
                stick(port, owner);
                port.placed = owner.ports.stream().noneMatch(other -> other.placed && other.bounds().intersects(port.bounds()))
                        || isUnchanged(port, owner); // Those that the user placed one over the other stay so.
            }
        }
        for (LayoutNode port : owner.ports) {
            if (!port.placed) {
                sides.computeIfAbsent(side(port, owner, sides), s -> new ArrayList<>()).add(port);
            }
        }
        sides.forEach((side, ports) -> spread(side, ports, owner));
        owner.ports.forEach(this::place);
    }

    private static boolean isUnchanged(LayoutNode port, LayoutNode owner) {
        return port.x == owner.x + port.kept.x() && port.y == owner.y + port.kept.y();
    }

    /** The owner may have another size now: the middle stays on the outline. */
    private static void stick(LayoutNode port, LayoutNode owner) {
        Bounds kept = port.kept;
        double x = kept.centreX();
        double y = kept.centreY();
        boolean outside = kept.right() < 0 || kept.bottom() < 0 || kept.x() > owner.width || kept.y() > owner.height;
        boolean inside = kept.x() > 0 && kept.y() > 0 && kept.right() < owner.width && kept.bottom() < owner.height;
        if (!outside && !inside) {
            return;
        }
        switch (Side.of(kept, owner.width, owner.height)) {
        case NORTH -> y = 0;
        case SOUTH -> y = owner.height;
        case WEST -> x = 0;
        case EAST -> x = owner.width;
        }
        port.moveBy(owner.x + Math.clamp(x, 0, owner.width) - port.bounds().centreX(),
                owner.y + Math.clamp(y, 0, owner.height) - port.bounds().centreY());
    }

    /** The side that is nearest to what it is connected with, of those that have room. */
    private Side side(LayoutNode port, LayoutNode owner, Map<Side, List<LayoutNode>> sides) {
        Point to = aim(port);
        double dx = to == null ? -1 : (to.x() - owner.bounds().centreX()) / Math.max(1, owner.width);
        double dy = to == null ? 0 : (to.y() - owner.bounds().centreY()) / Math.max(1, owner.height);
        List<Side> wanted = Stream.of(Side.values()).sorted(Comparator.comparingDouble(side -> switch (side) {
        case WEST -> dx;
        case EAST -> -dx;
        case NORTH -> dy;
        case SOUTH -> -dy;
        })).toList();
        return wanted.stream().filter(side -> hasRoom(side, port, owner, sides)).findFirst().orElse(wanted.getFirst());
    }

    private static boolean hasRoom(Side side, LayoutNode port, LayoutNode owner, Map<Side, List<LayoutNode>> sides) {
        boolean vertical = isVertical(side);
        double used = vertical ? port.height : port.width;
        for (LayoutNode other : owner.ports) {
            boolean there = other.placed
                    ? Side.of(other.bounds().translate(-owner.x, -owner.y), owner.width, owner.height) == side
                    : sides.getOrDefault(side, List.of()).contains(other);
            used += there ? GAP + (vertical ? other.height : other.width) : 0;
        }
        return used <= (vertical ? owner.height : owner.width);
    }

    private static boolean isVertical(Side side) {
        return side == Side.WEST || side == Side.EAST;
    }

    /** The middle of what a bordered node is connected with, or null. */
    private Point aim(LayoutNode port) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (LayoutLink link : links.getOrDefault(port, List.of())) {
            for (LayoutNode anchor : link.anchors()) {
                if (anchor != port.owner()) {
                    x += anchor.bounds().centreX();
                    y += anchor.bounds().centreY();
                    count++;
                }
            }
        }
        return count == 0 ? null : new Point(x / count, y / count);
    }

    private void spread(Side side, List<LayoutNode> ports, LayoutNode owner) {
        boolean vertical = isVertical(side);
        ports.sort(Comparator.comparingDouble(port -> {
            Point to = aim(port);
            return to == null ? 0 : vertical ? to.y() : to.x();
        }));
        double used = 0;
        for (LayoutNode port : ports) {
            used += vertical ? port.height : port.width;
        }
        double room = vertical ? owner.height : owner.width;
        boolean crowded = room - used < GAP * (ports.size() + 1);
        double gap = Math.floor(crowded ? (room - used) / Math.max(1, ports.size() - 1) : (room - used) / (ports.size() + 1));
        double at = crowded ? 0 : gap;
        for (LayoutNode port : ports) {
            Bounds place = free(side, at, port, owner);
            for (Side other : Side.values()) {
                place = place == null ? free(other, at, port, owner) : place;
            }
            place = place == null ? at(side, at, port, owner) : place;
            port.moveBy(place.x() - port.x, place.y() - port.y);
            port.placed = true;
            at += gap + (vertical ? port.height : port.width);
        }
    }

    private static Bounds at(Side side, double at, LayoutNode port, LayoutNode owner) {
        double x = switch (side) {
        case WEST -> owner.x - port.width / 2;
        case EAST -> owner.x + owner.width - port.width / 2;
        case NORTH, SOUTH -> owner.x + at;
        };
        double y = switch (side) {
        case NORTH -> owner.y - port.height / 2;
        case SOUTH -> owner.y + owner.height - port.height / 2;
        case WEST, EAST -> owner.y + at;
        };
        return new Bounds(x, y, port.width, port.height);
    }

    /** The place on a side that is nearest to a wanted one and free of other bordered nodes; null if there is none. */
    private static Bounds free(Side side, double wanted, LayoutNode port, LayoutNode owner) {
        double last = isVertical(side) ? owner.height - port.height : owner.width - port.width;
        double start = Math.clamp(wanted, 0, Math.max(0, last));
        for (double off = 0; off <= Math.max(0, last); off++) {
            for (double at : new double[] { start + off, start - off }) {
                Bounds place = at(side, at, port, owner);
                if (at >= 0 && at <= last
                        && owner.ports.stream().noneMatch(other -> other.placed && other.bounds().intersects(place))) {
                    return place;
                }
            }
        }
        return null;
    }
}
