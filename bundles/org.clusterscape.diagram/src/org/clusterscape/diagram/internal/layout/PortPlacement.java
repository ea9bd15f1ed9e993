package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    void place(LayoutNode owner) {
        Map<Side, List<LayoutNode>> sides = new EnumMap<>(Side.class);
        for (LayoutNode port : owner.ports) {
            if (port.kept != null && !port.placed) {
                port.moveBy(owner.x + port.kept.x() - port.x, owner.y + port.kept.y() - port.y);
                stick(port, owner);
                port.placed = true;
            }
            if (!port.placed) {
                sides.computeIfAbsent(side(port, owner), s -> new ArrayList<>()).add(port);
            }
        }
        sides.forEach((side, ports) -> spread(side, ports, owner));
        owner.ports.forEach(this::place);
    }

    /** The owner may have become larger: the middle stays on the outline. */
    private static void stick(LayoutNode port, LayoutNode owner) {
        Bounds kept = port.kept;
        boolean outside = kept.right() < 0 || kept.bottom() < 0 || kept.x() > owner.width || kept.y() > owner.height;
        boolean inside = kept.x() > 0 && kept.y() > 0 && kept.right() < owner.width && kept.bottom() < owner.height;
        if (outside || inside) {
            switch (Side.of(kept, owner.width, owner.height)) {
            case NORTH -> port.moveBy(0, owner.y - port.bounds().centreY());
            case SOUTH -> port.moveBy(0, owner.bounds().bottom() - port.bounds().centreY());
            case WEST -> port.moveBy(owner.x - port.bounds().centreX(), 0);
            case EAST -> port.moveBy(owner.bounds().right() - port.bounds().centreX(), 0);
            }
        }
    }

    private Side side(LayoutNode port, LayoutNode owner) {
        Point to = aim(port);
        if (to == null) {
            return Side.WEST;
        }
        double dx = (to.x() - owner.bounds().centreX()) / Math.max(1, owner.width);
        double dy = (to.y() - owner.bounds().centreY()) / Math.max(1, owner.height);
        if (Math.abs(dx) > Math.abs(dy)) {
            return dx < 0 ? Side.WEST : Side.EAST;
        }
        return dy < 0 ? Side.NORTH : Side.SOUTH;
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
        boolean vertical = side == Side.WEST || side == Side.EAST;
        ports.sort(Comparator.comparingDouble(port -> {
            Point to = aim(port);
            return to == null ? 0 : vertical ? to.y() : to.x();
        }));
        double used = -GAP;
        for (LayoutNode port : ports) {
            used += GAP + (vertical ? port.height : port.width);
        }
        double room = vertical ? owner.height : owner.width;
        double gap = Math.max(GAP, (room - used) / (ports.size() + 1));
        double at = Math.max((room - used - gap * (ports.size() - 1) + GAP * (ports.size() - 1)) / 2, 0);
        for (LayoutNode port : ports) {
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
            Bounds free = free(new Bounds(x, y, port.width, port.height), owner, vertical);
            port.moveBy(free.x() - port.x, free.y() - port.y);
            port.placed = true;
            at += gap + (vertical ? port.height : port.width);
        }
    }

    /** Moves on along the side as long as there is another bordered node. */
    private static Bounds free(Bounds wanted, LayoutNode owner, boolean vertical) {
        Bounds place = wanted;
        for (int tries = 0; tries < owner.ports.size(); tries++) {
            Bounds tried = place;
            LayoutNode other = owner.ports.stream().filter(port -> port.placed && port.bounds().intersects(tried)).findFirst()
                    .orElse(null);
            if (other == null) {
                break;
            }
            place = vertical ? new Bounds(place.x(), other.bounds().bottom() + GAP, place.width(), place.height())
                    : new Bounds(other.bounds().right() + GAP, place.y(), place.width(), place.height());
        }
        return place;
    }
}
