package org.clusterscape.indicator.network.internal.graph;

import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * How far it is from each node to the others.
 *
 * @param reached for each node, how many others it reaches
 * @param sums for each node, the sum of its distances to those
 * @param farthest for each node, the longest of those distances
 * @param inverse for each node, the sum of 1 / distance over those
 */
public record Distances(int[] reached, double[] sums, double[] farthest, double[] inverse) {

    public static Distances of(Graph graph, IProgressMonitor monitor) {
        int n = graph.size();
        Distances distances = new Distances(new int[n], new double[n], new double[n], new double[n]);
        Graph reversed = graph.reversed();
        Blocks.run(n, () -> distances.worker(new ShortestPaths(graph, reversed)), monitor);
        return distances;
    }

    private IntConsumer worker(ShortestPaths paths) {
        return source -> {
            paths.from(source);
            reached[source] = paths.reached() - 1;
            for (int i = 1; i < paths.reached(); i++) {
                double distance = paths.distance(paths.node(i));
                sums[source] += distance;
                farthest[source] = distance;
                inverse[source] += 1 / distance;
            }
        };
    }

    /** Whether every node reaches every other. */
    public boolean connected() {
        return IntStream.of(reached).allMatch(count -> count == reached.length - 1);
    }

    public double total() {
        return DoubleStream.of(sums).sum();
    }

    /**
     * How close a node is to the others: 1 / mean distance to the nodes that it reaches, times the share of nodes that
     * it reaches (Wasserman and Faust 1994); 0 where it reaches none.
     */
    public double closeness(int node) {
        double count = reached[node];
        return count == 0 ? 0 : count / sums[node] * count / (reached.length - 1);
    }
}
