package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.diagram.internal.layout.force.ForceLayout;
import org.clusterscape.diagram.internal.layout.force.Network;
import org.eclipse.core.runtime.IProgressMonitor;

/** Places boxes by attraction and repulsion; a container is one box for what is outside. */
final class NetworkLayout implements BlockLayout {

    private final double spacing;
    private final long seed;

    NetworkLayout(double spacing, long seed) {
        this.spacing = spacing;
        this.seed = seed;
    }

    @Override
    public boolean opens(LayoutNode container) {
        return false;
    }

    @Override
    public void place(List<LayoutNode> nodes, List<LayoutLink> links, IProgressMonitor monitor) {
        int n = nodes.size();
        double[] x = new double[n];
        double[] y = new double[n];
        double[] pull = new double[n];
        new ForceLayout(spacing, seed).run(network(nodes, links, pull, pull), x, y, monitor);
        move(nodes, x, y);
    }

    /** The same for all boxes of a container, where each is drawn in a direction by what is outside. */
    void place(List<LayoutNode> nodes, List<LayoutLink> links, double[] pullX, double[] pullY, IProgressMonitor monitor) {
        double[] x = new double[nodes.size()];
        double[] y = new double[nodes.size()];
        new ForceLayout(spacing, seed).run(network(nodes, links, pullX, pullY).joined(), x, y, monitor);
        move(nodes, x, y);
    }

    private static void move(List<LayoutNode> nodes, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            LayoutNode node = nodes.get(i);
            node.moveOuterTo(x[i] - node.outer().width() / 2, y[i] - node.outer().height() / 2);
        }
    }

    /** Connections between the same two boxes, or what is inside them, act as one. */
    private Network network(List<LayoutNode> nodes, List<LayoutLink> links, double[] pullX, double[] pullY) {
        Map<LayoutNode, Integer> index = new HashMap<>();
        nodes.forEach(node -> index.put(node, index.size()));
        Map<Pair, Pull> pulls = new LinkedHashMap<>();
        for (LayoutLink link : links) {
            Set<Integer> ends = new LinkedHashSet<>();
            for (LayoutNode anchor : link.anchors()) {
                Integer end = index.get(anchor.below(nodes.getFirst().parent));
                if (end != null) {
                    ends.add(end);
                }
            }
            List<Integer> order = new ArrayList<>(ends);
            for (int i = 1; i < order.size(); i++) {
                pulls.merge(Pair.of(order.get(0), order.get(i)), new Pull(1, length(link)), Pull::and);
            }
        }
        int m = pulls.size();
        int[] source = new int[m];
        int[] target = new int[m];
        double[] weight = new double[m];
        double[] length = new double[m];
        int e = 0;
        for (Map.Entry<Pair, Pull> entry : pulls.entrySet()) {
            source[e] = entry.getKey().a();
            target[e] = entry.getKey().b();
            weight[e] = Math.sqrt(entry.getValue().count());
            length[e++] = entry.getValue().length();
        }
        double gap = spacing * 0.6;
        return new Network(nodes.stream().mapToDouble(node -> node.outer().width() + gap).toArray(),
                nodes.stream().mapToDouble(node -> node.outer().height() + gap).toArray(), source, target, weight, length,
                pullX, pullY);
    }

    /** The labels stand side by side when the connection runs horizontally. */
    private static double length(LayoutLink link) {
        return 0.7 * (link.beginSize.width() + link.centreSize.width() + link.endSize.width());
    }

    private record Pair(int a, int b) {

        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    private record Pull(int count, double length) {

        Pull and(Pull other) {
            return new Pull(count + other.count, Math.max(length, other.length));
        }
    }
}
