package org.clusterscape.indicator.network.internal.graph;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Nodes that matter because nodes that matter point to them; both measures are found by repeated multiplication. */
public final class Importance {

    private static final int ROUNDS = 20_000;
    private static final double PRECISION = 1e-12;

    private Importance() {
    }

    /**
     * The eigenvector of the largest eigenvalue of the adjacency matrix, of length 1 (Bonacich 1972). In a directed
     * graph, arcs that come in count. Empty where repetition does not settle.
     */
    public static Optional<double[]> eigenvector(Graph graph, IProgressMonitor monitor) {
        int n = graph.size();
        Graph incoming = graph.reversed();
        double[] old = new double[n];
        double[] fresh = new double[n];
        Arrays.fill(old, 1 / Math.sqrt(n));
        for (int round = 0; round < ROUNDS; round++) {
            stopIfCancelled(monitor);
            double squares = 0;
            for (int node = 0; node < n; node++) {
                fresh[node] = old[node]; // the identity keeps bipartite graphs from swinging for ever
                for (int arc = incoming.first(node); arc < incoming.end(node); arc++) {
                    fresh[node] += incoming.weight(arc) * old[incoming.target(arc)];
                }
                squares += fresh[node] * fresh[node];
            }
            double change = 0;
            for (int node = 0; node < n; node++) {
                fresh[node] /= Math.sqrt(squares);
                change += Math.abs(fresh[node] - old[node]);
            }
            double[] swap = old;
            old = fresh;
            fresh = swap;
            if (change < PRECISION) {
                return Optional.of(old);
            }
        }
        return Optional.empty();
    }

    /**
     * The share of time that somebody spends at each node who follows arcs at random and, with the probability
     * 1 - damping or where no arc leads on, starts again anywhere (Brin and Page 1998). The shares add up to 1.
     */
    public static Optional<double[]> pageRank(Graph graph, double damping, IProgressMonitor monitor) {
        int n = graph.size();
        double[] strength = new double[n];
        Arrays.setAll(strength, graph::strength);
        Graph incoming = graph.reversed();
        double[] old = new double[n];
        Arrays.fill(old, 1.0 / n);
        for (int round = 0; round < ROUNDS; round++) {
            stopIfCancelled(monitor);
            double lost = 0;
            for (int node = 0; node < n; node++) {
                lost += graph.degree(node) == 0 ? old[node] : 0;
            }
            double[] fresh = new double[n];
            double change = 0;
            for (int node = 0; node < n; node++) {
                double sum = lost / n;
                for (int arc = incoming.first(node); arc < incoming.end(node); arc++) {
                    int from = incoming.target(arc);
                    sum += old[from] * incoming.weight(arc) / strength[from];
                }
                fresh[node] = (1 - damping) / n + damping * sum;
                change += Math.abs(fresh[node] - old[node]);
            }
            old = fresh;
            if (change < PRECISION) {
                return Optional.of(old);
            }
        }
        return Optional.empty();
    }

    private static void stopIfCancelled(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
