package org.clusterscape.indicator.network.internal.graph;

import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;

/** How many shortest paths lead through each node: the algorithm of U. Brandes (2001), on all processors. */
public final class Betweenness implements IntConsumer {

    private final Graph reversed;
    private final ShortestPaths paths;
    private final double[] dependency;
    private final double[] scores;

    private Betweenness(Graph graph, Graph reversed) {
        this.reversed = reversed;
        this.paths = new ShortestPaths(graph, reversed);
        this.dependency = new double[graph.size()];
        this.scores = new double[graph.size()];
    }

    /** For each node, the sum over all ordered pairs of others of the share of their shortest paths through it. */
    public static double[] of(Graph graph, IProgressMonitor monitor) {
        Graph reversed = graph.reversed();
        double[] sums = new double[graph.size()];
        for (Betweenness block : Blocks.run(graph.size(), () -> new Betweenness(graph, reversed), monitor)) {
            for (int node = 0; node < sums.length; node++) {
                sums[node] += block.scores[node];
            }
        }
        return sums;
    }

    /** Adds what the paths from one source contribute. */
    @Override
    public void accept(int source) {
        paths.from(source);
        for (int i = paths.reached() - 1; i > 0; i--) {
            int node = paths.node(i);
            double share = (1 + dependency[node]) / paths.count(node);
            for (int arc = reversed.first(node); arc < reversed.end(node); arc++) {
                if (paths.leadsTo(node, arc)) {
                    int before = reversed.target(arc);
                    dependency[before] += paths.count(before) * share;
                }
            }
            scores[node] += dependency[node];
            dependency[node] = 0;
        }
        dependency[source] = 0;
    }
}
