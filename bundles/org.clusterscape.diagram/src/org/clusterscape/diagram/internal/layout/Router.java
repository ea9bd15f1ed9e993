package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;

/** Leads connections that have no way yet, and mends the ends of those whose boxes moved or grew. */
final class Router {

    /** Kept ways are rounded to hundredths. */
    private static final double TOLERANCE = 0.02;
    private static final double EXACT = 1e-6;
    /** Lines that lean less than this are horizontal or vertical, and stay so. */
    private static final double UPRIGHT = 0.6;
    private static final double APART = 14;

    private final LayoutGraph graph;
    private final OrthogonalWays orthogonal;
    private final Set<LayoutLink> done = new HashSet<>();
    private final Map<LayoutNode, Integer> loops = new LinkedHashMap<>();
    private final Map<LayoutLink, Offset> offsets = new HashMap<>();

    /** How far a connection runs beside the middle; reversed if it has the other direction than the first one beside it. */
    private record Offset(double distance, boolean reversed) {

        static final Offset NONE = new Offset(0, false);
    }

    /** @param orthogonal finds ways of horizontal and vertical parts, or null where lines are straight */
    Router(LayoutGraph graph, OrthogonalWays orthogonal) {
        this.graph = graph;
        this.orthogonal = orthogonal;
    }

    void run() {
        findOffsets();
        graph.links.forEach(this::lead);
    }

    /** Connections between the same two boxes, in whatever direction, run side by side. */
    private void findOffsets() {
        Map<Set<LayoutNode>, List<LayoutLink>> pairs = new LinkedHashMap<>();
        for (LayoutLink link : graph.links) {
            if (link.joinsBoxes() && link.source.node() != link.target.node()) {
                pairs.computeIfAbsent(Set.of(link.source.node(), link.target.node()), p -> new ArrayList<>()).add(link);
            }
        }
        for (List<LayoutLink> parallel : pairs.values()) {
            LayoutNode first = parallel.getFirst().source.node();
            for (int i = 0; i < parallel.size(); i++) {
                double distance = (i - (parallel.size() - 1) / 2.0) * APART;
                offsets.put(parallel.get(i), new Offset(distance, parallel.get(i).source.node() != first));
            }
        }
    }

    private void lead(LayoutLink link) {
        if (!done.add(link)) {
            return;
        }
        for (LayoutLink.End end : List.of(link.source, link.target)) {
            if (end.link() != null) {
                lead(end.link());
            }
        }
        if (link.points != null) {
            mend(link);
        } else if (link.joinsBoxes()) {
            link.points = between(link);
        } else {
            link.points = toMiddle(link);
        }
    }

    private List<Point> between(LayoutLink link) {
        Bounds source = link.source.node().bounds();
        Bounds target = link.target.node().bounds();
        if (link.source.node() == link.target.node()) {
            return loop(link.source.node());
        }
        if (link.isInward()) {
            return inward(source, target);
        }
        Offset offset = offsets.getOrDefault(link, Offset.NONE);
        if (orthogonal != null) {
            return orthogonal.find(link, offset.distance);
        }
        return straight(source, target, offset.reversed ? -offset.distance : offset.distance);
    }

    private List<Point> loop(LayoutNode node) {
        int count = loops.merge(node, 1, Integer::sum);
        double reach = LayoutNode.LOOP * (count + 1);
        Bounds box = node.bounds();
        double x = box.right() - Math.min(reach, box.width() / 2);
        double y = box.y() + Math.min(reach, box.height() / 2);
        return List.of(new Point(x, box.y()), new Point(x, box.y() - reach), new Point(box.right() + reach, box.y() - reach),
                new Point(box.right() + reach, y), new Point(box.right(), y));
    }

    /** From a box to something inside, the short way from outline to outline. */
    private static List<Point> inward(Bounds source, Bounds target) {
        boolean sourceOutside = source.width() * source.height() > target.width() * target.height();
        Bounds outer = sourceOutside ? source : target;
        Bounds inner = sourceOutside ? target : source;
        Point edge = Lines.nearestOnOutline(outer, inner.centre());
        Point end = Lines.clip(inner, inner.centre(), edge);
        return sourceOutside ? List.of(edge, end) : List.of(end, edge);
    }

    private static List<Point> straight(Bounds source, Bounds target, double offset) {
        Point a = source.centre();
        Point b = target.centre();
        double length = Math.max(1, Lines.distance(a, b));
        double normalX = -(b.y() - a.y()) / length;
        double normalY = (b.x() - a.x()) / length;
        Point shiftedA = new Point(a.x() + normalX * offset, a.y() + normalY * offset);
        Point shiftedB = new Point(b.x() + normalX * offset, b.y() + normalY * offset);
        if (isWellInside(source, shiftedA) && isWellInside(target, shiftedB)) {
            return List.of(Lines.clip(source, shiftedA, shiftedB), Lines.clip(target, shiftedB, shiftedA));
        }
        Point bend = new Point((a.x() + b.x()) / 2 + normalX * 2 * offset, (a.y() + b.y()) / 2 + normalY * 2 * offset);
        return List.of(Lines.clip(source, a, bend), bend, Lines.clip(target, b, bend));
    }

    private static boolean isWellInside(Bounds box, Point point) {
        return Math.abs(point.x() - box.centreX()) < box.width() * 0.4 && Math.abs(point.y() - box.centreY()) < box.height() * 0.4;
    }

    private static List<Point> toMiddle(LayoutLink link) {
        Point from = aim(link.source);
        Point to = aim(link.target);
        return List.of(link.source.node() == null ? from : Lines.clip(link.source.node().bounds(), from, to),
                link.target.node() == null ? to : Lines.clip(link.target.node().bounds(), to, from));
    }

    private static Point aim(LayoutLink.End end) {
        return end.node() != null ? end.node().bounds().centre()
                : Lines.at(end.link().points, Lines.length(end.link().points) / 2);
    }

    /** Brings the ends of a way back to the outlines of its boxes; its bends stay. */
    private void mend(LayoutLink link) {
        List<Point> points = new ArrayList<>(link.points);
        double tolerance = link.kept ? TOLERANCE : EXACT;
        boolean changed = mendBegin(points, link.source, tolerance);
        List<Point> reversed = new ArrayList<>(points.reversed());
        changed |= mendBegin(reversed, link.target, tolerance);
        if (changed) {
            link.points = List.copyOf(reversed.reversed());
        }
    }

    private static boolean mendBegin(List<Point> points, LayoutLink.End end, double tolerance) {
        Point begin = points.getFirst();
        if (end.node() == null) {
            Point nearest = Lines.nearest(end.link().points, begin);
            points.set(0, nearest);
            return Lines.distance(nearest, begin) > tolerance;
        }
        Bounds box = end.node().bounds();
        if (Lines.isOnOutline(box, begin, tolerance)) {
            return false;
        }
        while (points.size() > 2 && box.contains(points.get(1))) {
            points.remove(1);
        }
        Point next = points.get(1);
        Point mended;
        if (Math.abs(begin.x() - next.x()) < UPRIGHT && next.x() >= box.x() && next.x() <= box.right()) {
            mended = new Point(next.x(), next.y() < box.centreY() ? box.y() : box.bottom());
        } else if (Math.abs(begin.y() - next.y()) < UPRIGHT && next.y() >= box.y() && next.y() <= box.bottom()) {
            mended = new Point(next.x() < box.centreX() ? box.x() : box.right(), next.y());
        } else {
            mended = Lines.clip(box, box.centre(), next);
        }
        points.set(0, mended);
        return true;
    }
}
