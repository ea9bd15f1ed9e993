package org.clusterscape.indicator.network.internal.graph;

import java.util.Arrays;

/**
 * The shortest paths from one source at a time. An arc is as long as 1 divided by its weight: strong linkages bring
 * close. The arrays are used again for each source, so that each thread needs an instance of its own.
 */
final class ShortestPaths {

    /** Lengths that differ by less than this share are equal: the same sum added up in another order. */
    private static final double TOLERANCE = 1e-12;

    private final Graph graph;
    private final Graph reversed;
    private final double[] distance;
    private final double[] count;
    private final int[] order;
    private final int[] place;
    private final NodeHeap heap;
    private int reached;

    /** @param reversed the same graph with all arcs turned round */
    ShortestPaths(Graph graph, Graph reversed) {
        int n = graph.size();
        this.graph = graph;
        this.reversed = reversed;
        this.distance = new double[n];
        this.count = new double[n];
        this.order = new int[n];
        this.place = new int[n];
        this.heap = graph.weighted() ? new NodeHeap(distance) : null;
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(place, -1);
    }

    /** Finds all shortest paths from a node. */
    void from(int source) {
        for (int i = 0; i < reached; i++) {
            distance[order[i]] = Double.POSITIVE_INFINITY;
            count[order[i]] = 0;
            place[order[i]] = -1;
        }
        reached = 0;
        distance[source] = 0;
        count[source] = 1;
        if (graph.weighted()) {
            nearestFirst(source);
        } else {
            levelByLevel(source);
        }
    }

    private void levelByLevel(int source) {
        order[reached++] = source;
        for (int i = 0; i < reached; i++) {
            int node = order[i];
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                int next = graph.target(arc);
                if (distance[next] == Double.POSITIVE_INFINITY) {
                    distance[next] = distance[node] + 1;
                    order[reached++] = next;
                }
                if (distance[next] == distance[node] + 1) {
                    count[next] += count[node];
                }
            }
        }
    }

    private void nearestFirst(int source) {
        heap.raise(source);
        while (!heap.isEmpty()) {
            int node = heap.removeFirst();
            for (int arc = reversed.first(node); node != source && arc < reversed.end(node); arc++) {
                if (leadsTo(node, arc)) {
                    count[node] += count[reversed.target(arc)];
                }
            }
            place[node] = reached;
            order[reached++] = node;
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                int next = graph.target(arc);
                double length = distance[node] + 1 / graph.weight(arc);
                if (place[next] < 0 && length < distance[next]) {
                    distance[next] = length;
                    heap.raise(next);
                }
            }
        }
    }

    /** Whether an arc that comes in at a node is the last step of a shortest path to it. */
    boolean leadsTo(int node, int incomingArc) {
        int from = reversed.target(incomingArc);
        if (!graph.weighted()) {
            return distance[from] == distance[node] - 1;
        }
        double length = distance[from] + 1 / reversed.weight(incomingArc);
        return place[from] >= 0 && (place[node] < 0 || place[from] < place[node])
                && Math.abs(length - distance[node]) <= TOLERANCE * distance[node];
    }

    /** The number of nodes that the source reaches, itself included. */
    int reached() {
        return reached;
    }

    /** The nodes that are reached, nearest first; the source is number 0. */
    int node(int number) {
        return order[number];
    }

    double distance(int node) {
        return distance[node];
    }

    /** The number of shortest paths from the source to a node. */
    double count(int node) {
        return count[node];
    }
}
