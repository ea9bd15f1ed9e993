package org.clusterscape.indicator.network.internal.graph;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is left of an undirected graph when its nodes go, one after the other. */
public final class Removal {

    private Removal() {
    }

    /** The nodes by descending degree, the lower number first among equals. */
    public static int[] byDegree(Graph graph) {
        return IntStream.range(0, graph.size()).boxed()
                .sorted(Comparator.comparingInt((Integer node) -> -graph.degree(node)))
                .mapToInt(Integer::intValue).toArray();
    }

    /** The same, with the degrees counted anew after each removal. */
    public static int[] byRemainingDegree(Graph graph) {
        int n = graph.size();
        int[] degrees = IntStream.range(0, n).map(graph::degree).toArray();
        PriorityQueue<long[]> queue = new PriorityQueue<>(
                Comparator.comparingLong((long[] entry) -> -entry[1]).thenComparingLong(entry -> entry[0]));
        for (int node = 0; node < n; node++) {
            queue.add(new long[] {node, degrees[node]});
        }
        int[] order = new int[n];
        for (int count = 0; count < n;) {
            long[] entry = queue.remove();
            int node = (int) entry[0];
            if (degrees[node] != entry[1]) {
                continue; // outdated, a newer entry follows
            }
            order[count++] = node;
            degrees[node] = -1;
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                int other = graph.target(arc);
                if (degrees[other] >= 0) {
                    queue.add(new long[] {other, --degrees[other]});
                }
            }
        }
        return order;
    }

    public static int[] atRandom(Graph graph, Random random) {
        List<Integer> nodes = IntStream.range(0, graph.size()).boxed().collect(Collectors.toList());
        Collections.shuffle(nodes, random);
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The size of the largest component after the removal of the first 0, 1, ... n nodes of an order. */
    public static int[] largestComponents(Graph graph, int[] order) {
        int n = graph.size();
        int[] largest = new int[n + 1];
        int[] parent = new int[n];
        int[] size = new int[n];
        Arrays.fill(parent, -1);
        for (int i = n - 1; i >= 0; i--) { // backwards: nodes come back, and components only grow together
            int node = order[i];
            parent[node] = node;
            size[node] = 1;
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                int other = graph.target(arc);
                if (parent[other] >= 0 && root(parent, other) != root(parent, node)) {
                    int into = root(parent, node);
                    int from = root(parent, other);
                    int big = size[into] >= size[from] ? into : from;
                    int small = big == into ? from : into;
                    parent[small] = big;
                    size[big] += size[small];
                }
            }
            largest[i] = Math.max(largest[i + 1], size[root(parent, node)]);
        }
        return largest;
    }

    private static int root(int[] parent, int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
