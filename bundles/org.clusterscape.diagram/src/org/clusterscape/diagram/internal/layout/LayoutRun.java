package org.clusterscape.diagram.internal.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.LayoutStyle;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Layout;
import org.clusterscape.diagram.layout.LayoutOptions;
import org.clusterscape.diagram.layout.LayoutOptions.Scope;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.layout.Route;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.elk.core.options.Direction;

/** One run of the layout engine, step by step: places of boxes, of bordered nodes, ways of connections, their labels. */
public final class LayoutRun {

    private static final double HUNDREDTH = 100;

    private final Layout kept;
    private final LayoutOptions options;
    private final LayoutStyle style;
    private final LayoutGraph graph;

    public LayoutRun(Drawing drawing, Layout kept, LayoutOptions options) {
        this.kept = kept;
        this.options = options;
        style = drawing.layout();
        Map<String, Bounds> pinned = kept.boxes().entrySet().stream().filter(e -> options.pinned().contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        boolean everything = options.scope() == Scope.EVERYTHING;
        graph = new LayoutGraph(drawing, everything ? Map.of() : kept.boxes(), everything ? pinned : Map.of());
    }

    public Layout run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        NetworkLayout network = new NetworkLayout(options.spacing(), options.seed());
        List<List<Point>> lines = graph.links.stream().map(this::keptRoute).filter(Objects::nonNull).map(Route::points).toList();
        new Placement(blocks(network), network, options.spacing(), graph.nodes.size(), lines, progress.split(80))
                .place(graph.root);
        if (style == LayoutStyle.FORCE) {
            new NetworkRefinement(network, options.spacing(), progress.split(10)).refine(graph.root);
        }
        snap(graph.root);
        PortPlacement ports = new PortPlacement(graph);
        graph.nodes.values().stream().filter(node -> !node.port).forEach(ports::place);
        keepWays();
        checkCancelled(progress);
        new Router(graph, isOrthogonal() ? new OrthogonalWays(graph) : null).run();
        checkCancelled(progress);
        new LabelPlacement(graph).run();
        return result();
    }

    private static void checkCancelled(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private BlockLayout blocks(NetworkLayout network) {
        return switch (style) {
        case LAYERED_DOWN -> layered(Direction.DOWN);
        case LAYERED_UP -> layered(Direction.UP);
        case LAYERED_RIGHT -> layered(Direction.RIGHT);
        case TREE_DOWN -> tree(Direction.DOWN);
        case TREE_RIGHT -> tree(Direction.RIGHT);
        case FORCE, PACKED -> network;
        };
    }

    private LayeredLayout layered(Direction direction) {
        return new LayeredLayout(direction, false, options.spacing(), options.seed());
    }

    private LayeredLayout tree(Direction direction) {
        return new LayeredLayout(direction, true, options.spacing(), options.seed());
    }

    private boolean isOrthogonal() {
        return style != LayoutStyle.FORCE && style != LayoutStyle.PACKED;
    }

    /** Brings boxes to whole pixels, and those that were not pushed exactly to where they were. */
    private static void snap(LayoutNode parent) {
        Point origin = parent.contentOrigin();
        for (LayoutNode node : parent.children) {
            Bounds fixed = node.kept != null ? node.kept : node.pinned;
            double x = node.x - origin.x();
            double y = node.y - origin.y();
            boolean same = fixed != null && Math.abs(fixed.x() - x) < 0.5 && Math.abs(fixed.y() - y) < 0.5;
            double dx = (same ? fixed.x() : Math.round(x)) - x;
            double dy = (same ? fixed.y() : Math.round(y)) - y;
            node.moveBy(dx, dy);
            for (LayoutNode port : node.ports) {
                port.moveBy(Math.round(port.x - node.x) - (port.x - node.x), Math.round(port.y - node.y) - (port.y - node.y));
            }
            snap(node);
            if (node.kept == null && !node.isStack()) { // By less than a pixel, if at all.
                Point content = node.contentOrigin();
                for (LayoutNode child : node.children) {
                    node.grow(child.bounds().right() - content.x(), child.bounds().bottom() - content.y());
                }
            }
        }
    }

    private void keepWays() {
        for (LayoutLink link : graph.links) {
            Route route = keptRoute(link);
            if (route != null) {
                link.kept = true;
                link.points = route.points();
                link.begin = route.begin();
                link.centre = route.centre();
                link.end = route.end();
            }
        }
    }

    /** The way that a connection had, if both of its ends keep their places; null otherwise. */
    private Route keptRoute(LayoutLink link) {
        boolean keeps = options.scope() == Scope.NEW && link.anchors().stream().allMatch(LayoutRun::stays);
        return keeps ? kept.routes().get(link.connection.id()) : null;
    }

    private static boolean stays(LayoutNode anchor) {
        for (LayoutNode node = anchor; node.box != null; node = node.parent) {
            if (node.kept == null && !node.parent.isStack()) {
                return false;
            }
        }
        return true;
    }

    private Layout result() {
        Map<String, Bounds> boxes = new LinkedHashMap<>();
        graph.nodes.forEach((id, node) -> {
            Point origin = node.port ? new Point(node.parent.x, node.parent.y) : node.parent.contentOrigin();
            Bounds fixed = node.kept != null ? node.kept : node.pinned;
            double x = node.x - origin.x();
            double y = node.y - origin.y();
            boolean same = fixed != null && Math.abs(fixed.x() - x) < 1e-3 && Math.abs(fixed.y() - y) < 1e-3;
            boxes.put(id, new Bounds(same ? fixed.x() : round(x), same ? fixed.y() : round(y), node.width, node.height));
        });
        Map<String, Route> routes = new LinkedHashMap<>();
        for (LayoutLink link : graph.links) {
            List<Point> points = link.points.stream().map(p -> new Point(round(p.x()), round(p.y()))).toList();
            routes.put(link.connection.id(), new Route(points, round(link.begin), round(link.centre), round(link.end)));
        }
        return new Layout(boxes, routes);
    }

    private static Bounds round(Bounds bounds) {
        return bounds == null ? null
                : new Bounds(round(bounds.x()), round(bounds.y()), round(bounds.width()), round(bounds.height()));
    }

    private static double round(double value) {
        return Math.round(value * HUNDREDTH) / HUNDREDTH;
    }
}
