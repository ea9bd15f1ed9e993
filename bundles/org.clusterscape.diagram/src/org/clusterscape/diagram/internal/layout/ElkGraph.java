package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.diagram.drawing.Box.Kind;
import org.clusterscape.diagram.drawing.Box.Presentation;
import org.clusterscape.diagram.drawing.Connection.Routing;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.measure.BoxMeasure;
import org.clusterscape.diagram.measure.Extent;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortLabelPlacement;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Boxes and connections as a graph of the layout kernel, and the way back. A connection that others end at has a point in
 * its middle.
 */
final class ElkGraph {

    private static final int STRICT = 20;

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<LayoutNode, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<LayoutNode, ElkPort> ports = new LinkedHashMap<>();
    private final Map<ElkNode, ElkPort> shared = new HashMap<>();
    private final Map<LayoutLink, ElkNode> middles = new HashMap<>();
    private final Map<LayoutLink, List<ElkEdge>> edges = new LinkedHashMap<>();
    private final List<ElkNode> graphs = new ArrayList<>(List.of(root));

    private final boolean tree;
    private final boolean oneWay;

    /**
     * @param tree   whether all connections of a box begin at the same point
     * @param oneWay whether connections either all begin or all end at a bordered node; any other is led by the router
     */
    ElkGraph(List<LayoutNode> blockNodes, List<LayoutLink> links, boolean tree, boolean oneWay) {
        this.tree = tree;
        this.oneWay = oneWay;
        blockNodes.forEach(node -> add(node, root));
        List<LayoutLink> inside = new ArrayList<>(links);
        nodes.keySet().stream().filter(ElkGraph::isOpen).forEach(node -> inside.addAll(node.links));
        Set<LayoutLink> ends = new HashSet<>();
        for (LayoutLink link : inside) {
            if (link.source.link() != null) {
                ends.add(link.source.link());
            }
            if (link.target.link() != null) {
                ends.add(link.target.link());
            }
        }
        inside.stream().filter(ends::contains).forEach(this::addMiddle);
        inside.stream().filter(link -> !link.isInward()).forEach(this::add);
    }

    /** Whether connections lead from inside a container to the outside, so that both are to be placed in one go. */
    static boolean isOpen(LayoutNode node) {
        return node.open && node.box.kind() == Kind.CONTAINER && node.box.presentation() == Presentation.FREE_FORM
                && !node.children.isEmpty();
    }

    ElkNode root() {
        return root;
    }

    int size() {
        return nodes.size();
    }

    /** The root, and all containers that are laid out with it; options are inherited by none. */
    List<ElkNode> graphs() {
        return graphs;
    }

    private void add(LayoutNode node, ElkNode parent) {
        ElkNode elk = ElkGraphUtil.createNode(parent);
        nodes.put(node, elk);
        elk.setDimensions(node.width, node.height);
        if (isOpen(node)) {
            graphs.add(elk);
            elk.setProperty(CoreOptions.PADDING, new ElkPadding(node.insets.top(), node.insets.right(), node.insets.bottom(),
                    node.insets.left()));
            elk.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
            elk.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(node.minimum.width(), node.minimum.height()));
            node.children.forEach(child -> add(child, elk));
        } else if (!node.ports.isEmpty()) {
            elk.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
            elk.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(node.width, node.height));
        }
        if (BoxMeasure.hasOutsideLabel(node.box)) {
            label(elk, BoxMeasure.label(node.box.label()));
            elk.setProperty(CoreOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.outsideBottomCenter());
        }
        node.ports.forEach(port -> add(port, node, elk));
    }

    private void add(LayoutNode port, LayoutNode owner, ElkNode elkOwner) {
        ElkPort elk = ElkGraphUtil.createPort(elkOwner);
        elk.setDimensions(port.width, port.height);
        elk.setProperty(CoreOptions.PORT_BORDER_OFFSET, -Math.min(port.width, port.height) / 2);
        elkOwner.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FREE);
        if (BoxMeasure.hasOutsideLabel(port.box)) {
            label(elk, BoxMeasure.label(port.box.label()));
            elkOwner.setProperty(CoreOptions.PORT_LABELS_PLACEMENT, EnumSet.of(PortLabelPlacement.OUTSIDE));
        }
        ports.put(port, elk);
    }

    private void addMiddle(LayoutLink link) {
        LayoutNode home = link.home;
        ElkNode middle = ElkGraphUtil.createNode(nodes.getOrDefault(home, root));
        middle.setDimensions(2, 2);
        middles.put(link, middle);
    }

    private void add(LayoutLink link) {
        ElkConnectableShape source = tree && !link.isLoop() ? shared(link.source) : end(link.source);
        ElkConnectableShape target = !tree && link.connection.routing() == Routing.TREE ? shared(link.target) : end(link.target);
        if (source == null || target == null) {
            return;
        }
        if (oneWay && (source instanceof ElkPort from && !from.getIncomingEdges().isEmpty()
                || target instanceof ElkPort to && !to.getOutgoingEdges().isEmpty())) {
            edge(ElkGraphUtil.connectableShapeToNode(source), ElkGraphUtil.connectableShapeToNode(target));
            return;
        }
        ElkNode middle = middles.get(link);
        List<ElkEdge> parts = middle == null ? List.of(edge(source, target)) : List.of(edge(source, middle), edge(middle, target));
        if (middle != null) { // So that it is passed through on the way, and not turned around at.
            parts.forEach(part -> part.setProperty(LayeredOptions.PRIORITY_DIRECTION, STRICT));
            parts.forEach(part -> part.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, STRICT));
        }
        label(parts.getFirst(), link.centreSize, EdgeLabelPlacement.CENTER);
        // At ports, the kernel places these in the order of their hash codes, which is another one each time.
        if (!(source instanceof ElkPort)) {
            label(parts.getFirst(), link.beginSize, EdgeLabelPlacement.TAIL);
        }
        if (!(target instanceof ElkPort)) {
            label(parts.getLast(), link.endSize, EdgeLabelPlacement.HEAD);
        }
        edges.put(link, parts);
    }

    private static ElkEdge edge(ElkConnectableShape source, ElkConnectableShape target) {
        ElkEdge edge = ElkGraphUtil.createEdge(null);
        edge.getSources().add(source);
        edge.getTargets().add(target);
        ElkGraphUtil.updateContainment(edge);
        return edge;
    }

    private ElkConnectableShape end(LayoutLink.End end) {
        if (end.link() != null) {
            return middles.get(end.link());
        }
        for (LayoutNode node = end.node(); node != null; node = node.parent) {
            if (ports.containsKey(node)) {
                return ports.get(node);
            }
            if (nodes.containsKey(node)) {
                return nodes.get(node);
            }
        }
        return null;
    }

    /** A point at a box that all connections have in common that are to share a part of their way. */
    private ElkConnectableShape shared(LayoutLink.End end) {
        ElkConnectableShape shape = end(end);
        return shape instanceof ElkNode node && end.node() != null ? shared.computeIfAbsent(node, ElkGraphUtil::createPort) : shape;
    }

    private static void label(ElkEdge edge, Extent size, EdgeLabelPlacement placement) {
        if (size.width() > 0) {
            ElkLabel label = ElkGraphUtil.createLabel(placement.name(), edge);
            label.setDimensions(size.width(), size.height());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, placement);
        }
    }

    private static void label(ElkShape shape, Extent size) {
        ElkGraphUtil.createLabel("label", shape).setDimensions(size.width(), size.height()); // Without a text, it is forgotten.
    }

    /** Moves the boxes, and sets the ways of the connections, as the layout kernel found. */
    void apply() {
        nodes.forEach((node, elk) -> {
            Point origin = origin(elk.getParent());
            if (isOpen(node)) { // Its children are moved by themselves.
                node.x = origin.x() + elk.getX();
                node.y = origin.y() + elk.getY();
            } else {
                node.moveBy(origin.x() + elk.getX() - node.x, origin.y() + elk.getY() - node.y);
            }
            node.width = Math.ceil(elk.getWidth() - 1e-6);
            node.height = Math.ceil(elk.getHeight() - 1e-6);
            if (node.isStack()) { // It may have grown for its bordered nodes.
                StackLayout.place(node);
            }
        });
        ports.forEach((port, elk) -> {
            Point origin = origin(elk.getParent());
            port.moveBy(origin.x() + elk.getX() - port.x, origin.y() + elk.getY() - port.y);
            port.placed = true;
        });
        edges.forEach(ElkGraph::apply);
    }

    private static void apply(LayoutLink link, List<ElkEdge> parts) {
        List<Point> points = new ArrayList<>();
        for (ElkEdge part : parts) {
            if (part.getSections().isEmpty()) {
                return; // It is led by the router.
            }
            Point origin = origin(part.getContainingNode());
            ElkEdgeSection section = part.getSections().getFirst();
            points.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
            section.getBendPoints().forEach(b -> points.add(new Point(origin.x() + b.getX(), origin.y() + b.getY())));
            points.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
            for (ElkLabel label : part.getLabels()) {
                Bounds bounds = new Bounds(origin.x() + label.getX(), origin.y() + label.getY(), label.getWidth(),
                        label.getHeight());
                switch (EdgeLabelPlacement.valueOf(label.getText())) {
                case TAIL -> link.begin = bounds;
                case HEAD -> link.end = bounds;
                case CENTER -> link.centre = bounds;
                }
            }
        }
        link.points = Lines.straighten(Lines.simplify(points));
    }

    private static Point origin(ElkNode node) {
        double x = 0;
        double y = 0;
        for (ElkNode n = node; n != null && n.getParent() != null; n = n.getParent()) {
            x += n.getX();
            y += n.getY();
        }
        return new Point(x, y);
    }
}
