package org.clusterscape.indicator.network.internal.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A network as numbers: the nodes 0 to n - 1, and for each its neighbours in ascending order with the weights of the
 * arcs that lead to them. In an undirected graph, each edge is there as two arcs of the same weight.
 */
public final class Graph {

    private final int[] offsets;
    private final int[] targets;
    private final double[] weights;
    private final boolean weighted;

    /** One arc; a graph adds up the weights of arcs with the same ends. */
    public record Arc(int from, int to, double weight) {
    }

    private Graph(int[] offsets, int[] targets, double[] weights, boolean weighted) {
        this.offsets = offsets;
        this.targets = targets;
        this.weights = weights;
        this.weighted = weighted;
    }

    /**
     * The result does not depend on the order of the arcs, not even in the last digit of a weight.
     *
     * @param weighted whether weights count; without them, each arc weighs 1, however many have the same ends
     */
    public static Graph of(int size, List<Arc> arcs, boolean weighted) {
        Arc[] sorted = arcs.toArray(Arc[]::new);
        Arrays.sort(sorted, Comparator.comparingInt(Arc::from).thenComparingInt(Arc::to)
                .thenComparingDouble(Arc::weight));
        int[] offsets = new int[size + 1];
        int[] targets = new int[sorted.length];
        double[] weights = new double[sorted.length];
        int count = 0;
        Arc last = null;
        for (Arc arc : sorted) {
            if (last == null || last.from() != arc.from() || last.to() != arc.to()) {
                targets[count] = arc.to();
                offsets[arc.from() + 1]++;
                count++;
                last = arc;
            }
            weights[count - 1] = weighted ? weights[count - 1] + arc.weight() : 1;
        }
        for (int i = 0; i < size; i++) {
            offsets[i + 1] += offsets[i];
        }
        return new Graph(offsets, Arrays.copyOf(targets, count), Arrays.copyOf(weights, count), weighted);
    }

    /** The same graph with all arcs turned round. */
    public Graph reversed() {
        int[] turnedOffsets = new int[offsets.length];
        for (int target : targets) {
            turnedOffsets[target + 1]++;
        }
        for (int i = 1; i < turnedOffsets.length; i++) {
            turnedOffsets[i] += turnedOffsets[i - 1];
        }
        int[] next = turnedOffsets.clone();
        int[] turnedTargets = new int[targets.length];
        double[] turnedWeights = new double[weights.length];
        for (int from = 0; from < size(); from++) {
            for (int i = first(from); i < end(from); i++) {
                turnedTargets[next[targets[i]]] = from;
                turnedWeights[next[targets[i]]++] = weights[i];
            }
        }
        return new Graph(turnedOffsets, turnedTargets, turnedWeights, weighted);
    }

    public int size() {
        return offsets.length - 1;
    }

    /** The number of arcs; in an undirected graph, twice the number of edges. */
    public int arcs() {
        return targets.length;
    }

    public boolean weighted() {
        return weighted;
    }

    /** The first arc of a node; its arcs go from here to {@link #end}. */
    public int first(int node) {
        return offsets[node];
    }

    public int end(int node) {
        return offsets[node + 1];
    }

    public int target(int arc) {
        return targets[arc];
    }

    public double weight(int arc) {
        return weights[arc];
    }

    /** The number of arcs that start at a node. */
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** The sum of the weights of the arcs that start at a node. */
    public double strength(int node) {
        double sum = 0;
        for (int i = first(node); i < end(node); i++) {
            sum += weights[i];
        }
        return sum;
    }
}
