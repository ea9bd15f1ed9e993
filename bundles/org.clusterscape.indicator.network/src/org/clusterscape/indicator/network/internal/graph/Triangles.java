package org.clusterscape.indicator.network.internal.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * How often the neighbours of a node are neighbours of each other.
 *
 * @param intensity for each node, the number of pairs of its neighbours that are neighbours; with weights, each pair
 *        counts the geometric mean of the three edges, relative to the heaviest edge (Onnela and others 2005)
 * @param pairs for each node, the number of pairs of its neighbours
 */
public record Triangles(double[] intensity, double[] pairs) {

    public static Triangles of(Graph graph, IProgressMonitor monitor) {
        int n = graph.size();
        Triangles triangles = new Triangles(new double[n], new double[n]);
        double heaviest = IntStream.range(0, graph.arcs()).mapToDouble(graph::weight).max().orElse(1);
        double[] edge = new double[n];
        for (int node = 0; node < n; node++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                edge[graph.target(arc)] = graph.weight(arc) / heaviest;
            }
            triangles.intensity[node] = closed(graph, node, edge, heaviest) / 2;
            triangles.pairs[node] = graph.degree(node) * (graph.degree(node) - 1.0) / 2;
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                edge[graph.target(arc)] = 0;
            }
        }
        return triangles;
    }

    private static double closed(Graph graph, int node, double[] edge, double heaviest) {
        double sum = 0;
        for (int arc = graph.first(node); arc < graph.end(node); arc++) {
            int neighbour = graph.target(arc);
            for (int next = graph.first(neighbour); next < graph.end(neighbour); next++) {
                double third = edge[graph.target(next)];
                if (third > 0) {
                    sum += graph.weighted() ? Math.cbrt(edge[neighbour] * graph.weight(next) / heaviest * third) : 1;
                }
            }
        }
        return sum;
    }

    /** The share of pairs that are closed (Watts and Strogatz 1998); 0 for a node with fewer than two neighbours. */
    public double clustering(int node) {
        return pairs[node] == 0 ? 0 : intensity[node] / pairs[node];
    }

    /** The share of closed pairs among the pairs of all nodes; "not a number" where there is no pair. */
    public double transitivity() {
        return Arrays.stream(intensity).sum() / Arrays.stream(pairs).sum();
    }
}
