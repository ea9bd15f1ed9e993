package org.clusterscape.indicator.network.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.clusterscape.indicator.network.internal.graph.Graph.Arc;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Groups of nodes with many edges within and few between: the Louvain method (Blondel and others 2008). */
public final class Communities {

    private static final double LEAST_GAIN = 1e-12;

    private final Graph graph;
    private final double[] strength;
    private final double[] total;
    private final double weight;
    private final int[] community;

    private Communities(Graph graph) {
        this.graph = graph;
        this.strength = new double[graph.size()];
        Arrays.setAll(strength, graph::strength);
        this.total = strength.clone();
        this.weight = Arrays.stream(strength).sum();
        this.community = IntStream.range(0, graph.size()).toArray();
    }

    /**
     * Groups the nodes of an undirected graph. The same seed always gives the same groups.
     *
     * @return for each node, the number of its group, from 0 for the largest; of equally large ones, the group of the
     *         first node comes first
     */
    public static int[] of(Graph graph, long seed, IProgressMonitor monitor) {
        Random random = new Random(seed);
        int[] groups = IntStream.range(0, graph.size()).toArray();
        Graph level = graph;
        while (true) {
            Communities communities = new Communities(level);
            if (!communities.moveNodes(random, monitor)) {
                return groups;
            }
            int[] numbers = bySize(communities.community);
            for (int node = 0; node < groups.length; node++) {
                groups[node] = numbers[groups[node]];
            }
            groups = bySize(groups);
            level = merged(graph, groups);
        }
    }

    /**
     * How many more of the edges are within groups than chance would have it, as a share (Newman 2004).
     *
     * @param groups for each node, the number of its group, below the number of nodes
     */
    public static double modularity(Graph graph, int[] groups) {
        double[] within = new double[graph.size()];
        double[] total = new double[graph.size()];
        double all = 0;
        for (int node = 0; node < graph.size(); node++) {
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                total[groups[node]] += graph.weight(arc);
                within[groups[node]] += groups[node] == groups[graph.target(arc)] ? graph.weight(arc) : 0;
                all += graph.weight(arc);
            }
        }
        double modularity = 0;
        for (int group = 0; group < total.length; group++) {
            modularity += within[group] / all - total[group] / all * (total[group] / all);
        }
        return modularity;
    }

    /** Moves single nodes as long as that pays. */
    private boolean moveNodes(Random random, IProgressMonitor monitor) {
        int[] order = shuffled(graph.size(), random);
        double[] links = new double[graph.size()];
        boolean moved = false;
        for (boolean again = weight > 0; again;) {
            again = false;
            for (int node : order) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                again |= move(node, links);
            }
            moved |= again;
        }
        return moved;
    }

    private boolean move(int node, double[] links) {
        for (int arc = graph.first(node); arc < graph.end(node); arc++) {
            if (graph.target(arc) != node) {
                links[community[graph.target(arc)]] += graph.weight(arc);
            }
        }
        int own = community[node];
        total[own] -= strength[node];
        int best = own;
        double bestGain = links[own] - strength[node] * total[own] / weight;
        for (int arc = graph.first(node); arc < graph.end(node); arc++) {
            int other = community[graph.target(arc)];
            double gain = links[other] - strength[node] * total[other] / weight;
            if (gain > bestGain + LEAST_GAIN * weight) {
                best = other;
                bestGain = gain;
            }
        }
        for (int arc = graph.first(node); arc < graph.end(node); arc++) {
            links[community[graph.target(arc)]] = 0;
        }
        total[best] += strength[node];
        community[node] = best;
        return best != own;
    }

    private static int[] shuffled(int size, Random random) {
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int node = order[i];
            order[i] = order[other];
            order[other] = node;
        }
        return order;
    }

    /** A graph whose nodes are the groups; edges within a group become a loop. */
    private static Graph merged(Graph graph, int[] groups) {
        List<Arc> arcs = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                arcs.add(new Arc(groups[node], groups[graph.target(arc)], graph.weight(arc)));
            }
        }
        return Graph.of(Arrays.stream(groups).max().orElse(-1) + 1, arcs, true);
    }

    /** Numbers groups anew: the largest first, then by their first node. */
    private static int[] bySize(int[] groups) {
        int n = groups.length;
        int[] sizes = new int[n];
        int[] firsts = new int[n];
        for (int node = n - 1; node >= 0; node--) {
            sizes[groups[node]]++;
            firsts[groups[node]] = node;
        }
        List<Integer> sorted = IntStream.range(0, n).filter(group -> sizes[group] > 0).boxed()
                .sorted(Comparator.comparingInt((Integer group) -> -sizes[group])
                        .thenComparingInt(group -> firsts[group])).toList();
        int[] numbers = new int[n];
        for (int i = 0; i < sorted.size(); i++) {
            numbers[sorted.get(i)] = i;
        }
        return Arrays.stream(groups).map(group -> numbers[group]).toArray();
    }
}
