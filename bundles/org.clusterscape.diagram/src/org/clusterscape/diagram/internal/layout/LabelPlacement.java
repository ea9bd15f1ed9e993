package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.measure.BoxMeasure;
import org.clusterscape.diagram.measure.Extent;
import org.clusterscape.diagram.measure.Side;

/** Places the labels of connections beside their lines, where they cover neither boxes nor each other, and few other lines. */
final class LabelPlacement {

    private static final double GAP = 3;
    /** Places are rounded to hundredths; what only touches then does not overlap. */
    private static final double ROUNDING = 0.02;
    private static final double COVERED = 1000;
    private static final double LINE = 4;
    private static final double[] SHARES = { 0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82 };
    private static final double[] WAYS = { 6, 16, 30, 48, 72, 100 };
    private static final double RING = 14;
    private static final int RINGS = 18;
    private static final int DIRECTIONS = 12;

    private final RectangleIndex<Object> taken = new RectangleIndex<>();
    private final RectangleIndex<Part> lines = new RectangleIndex<>();
    private final LayoutGraph graph;

    private record Part(Point a, Point b, LayoutLink link) {
    }

    LabelPlacement(LayoutGraph graph) {
        this.graph = graph;
        graph.nodes.values().forEach(this::take);
        for (LayoutLink link : graph.links) {
            for (int i = 1; i < link.points.size(); i++) {
                Part part = new Part(link.points.get(i - 1), link.points.get(i), link);
                lines.add(Lines.around(part.a, part.b), part);
            }
        }
    }

    /** Of a container, the header and the outline are taken; of any other box, all of it. */
    private void take(LayoutNode node) {
        Bounds b = node.bounds();
        if (node.children.isEmpty()) {
            taken.add(b, node);
        } else {
            taken.add(new Bounds(b.x(), b.y(), b.width(), Math.max(2, BoxMeasure.headerHeight(node.box))), node);
            taken.add(new Bounds(b.x(), b.bottom() - 2, b.width(), 2), node);
            taken.add(new Bounds(b.x(), b.y(), 2, b.height()), node);
            taken.add(new Bounds(b.right() - 2, b.y(), 2, b.height()), node);
        }
        if (BoxMeasure.hasOutsideLabel(node.box)) {
            Side side = node.port ? Side.of(b.translate(-node.parent.x, -node.parent.y), node.parent.width, node.parent.height)
                    : Side.SOUTH;
            taken.add(BoxMeasure.outsideLabel(node.box, b, side), node);
        }
    }

    void run() {
        for (LayoutLink link : graph.links) { // Those that have a place go first.
            link.begin = keep(link, link.begin, link.beginSize);
            link.centre = keep(link, link.centre, link.centreSize);
            link.end = keep(link, link.end, link.endSize);
        }
        for (LayoutLink link : graph.links) {
            double length = Lines.length(link.points);
            link.begin = place(link, link.begin, link.beginSize, reach -> way(WAYS, s -> s + reach, length));
            link.end = place(link, link.end, link.endSize, reach -> way(WAYS, s -> length - s - reach, length));
            link.centre = place(link, link.centre, link.centreSize, reach -> way(SHARES, s -> s * length, length));
        }
    }

    private static double[] way(double[] steps, Function<Double, Double> step, double length) {
        double[] ways = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            ways[i] = Math.clamp(step.apply(steps[i]), 0, length);
        }
        return ways;
    }

    /** A place that the user may have chosen is left only where something new stands now. */
    private Bounds keep(LayoutLink link, Bounds place, Extent size) {
        if (place == null || size.width() == 0) {
            return null;
        }
        Bounds sized = new Bounds(place.x(), place.y(), size.width(), size.height());
        Bounds core = new Bounds(sized.x() + ROUNDING, sized.y() + ROUNDING, sized.width() - 2 * ROUNDING,
                sized.height() - 2 * ROUNDING);
        if (taken.any(core, other -> !link.kept || other instanceof LayoutNode node && node.kept == null)) {
            return null;
        }
        taken.add(sized, sized);
        return sized;
    }

    private Bounds place(LayoutLink link, Bounds placed, Extent size, Function<Double, double[]> ways) {
        if (placed != null || size.width() == 0) {
            return placed;
        }
        Bounds best = null;
        double least = Double.POSITIVE_INFINITY;
        int order = 0;
        for (Bounds candidate : candidates(link.points, size, ways)) {
            double cost = cost(candidate, link) + order++;
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        if (least >= COVERED) {
            best = around(best, link, least);
        }
        taken.add(best, best);
        return best;
    }

    private static List<Bounds> candidates(List<Point> line, Extent size, Function<Double, double[]> ways) {
        List<Bounds> candidates = new ArrayList<>();
        Point first = Lines.direction(line, 0);
        double reach = Math.abs(first.x()) * size.width() / 2 + Math.abs(first.y()) * size.height() / 2;
        for (double way : ways.apply(reach)) {
            Point at = Lines.at(line, way);
            Point direction = Lines.direction(line, way);
            // Above a line, or to the right of a vertical one, first.
            double sign = direction.x() > 0.1 || Math.abs(direction.x()) <= 0.1 && direction.y() < 0 ? 1 : -1;
            for (int side = 0; side < 2; side++) {
                double normalX = direction.y() * sign;
                double normalY = -direction.x() * sign;
                double off = Math.abs(normalX) * size.width() / 2 + Math.abs(normalY) * size.height() / 2 + GAP;
                candidates.add(around(new Point(at.x() + normalX * off, at.y() + normalY * off), size));
                sign = -sign;
            }
        }
        return candidates;
    }

    /** Looks farther and farther away for a place where nothing is covered. */
    private Bounds around(Bounds start, LayoutLink link, double startCost) {
        Bounds best = start;
        double least = startCost;
        for (int ring = 1; ring <= RINGS && least >= COVERED; ring++) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                Bounds candidate = start.translate(StrictMath.cos(angle) * RING * ring, StrictMath.sin(angle) * RING * ring);
                double cost = cost(candidate, link);
                if (cost < least) {
                    least = cost;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static Bounds around(Point middle, Extent size) {
        return new Bounds(Math.round(middle.x() - size.width() / 2), Math.round(middle.y() - size.height() / 2), size.width(),
                size.height());
    }

    private double cost(Bounds place, LayoutLink own) {
        double[] cost = { 0 };
        taken.search(place, (bounds, value) -> {
            double width = Math.min(place.right(), bounds.right()) - Math.max(place.x(), bounds.x());
            double height = Math.min(place.bottom(), bounds.bottom()) - Math.max(place.y(), bounds.y());
            cost[0] += COVERED + width * height;
            return false;
        });
        lines.search(place, (bounds, part) -> {
            if (Lines.crosses(part.a, part.b, place)) {
                cost[0] += part.link == own ? LINE / 2 : LINE;
            }
            return false;
        });
        return cost[0];
    }
}
