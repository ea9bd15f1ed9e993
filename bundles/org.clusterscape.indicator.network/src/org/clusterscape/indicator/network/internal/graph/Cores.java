package org.clusterscape.indicator.network.internal.graph;

/** The densest surroundings of each node: nodes of the least degree are peeled off (Batagelj and Zaversnik 2003). */
public final class Cores {

    private Cores() {
    }

    /** For each node of an undirected graph, the largest k so that it is in a part where all have k neighbours. */
    public static int[] of(Graph graph) {
        int n = graph.size();
        int[] degree = new int[n];
        int[] start = new int[n + 1];
        for (int node = 0; node < n; node++) {
            degree[node] = graph.degree(node);
            start[degree[node] + 1]++;
        }
        for (int i = 1; i <= n; i++) {
            start[i] += start[i - 1];
        }
        int[] sorted = new int[n];
        int[] place = new int[n];
        int[] next = start.clone();
        for (int node = 0; node < n; node++) {
            place[node] = next[degree[node]]++;
            sorted[place[node]] = node;
        }
        for (int i = 0; i < n; i++) {
            int node = sorted[i];
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                int other = graph.target(arc);
                if (degree[other] > degree[node]) {
                    // swap to the front of its degree, which then begins one later
                    int front = start[degree[other]]++;
                    int moved = sorted[front];
                    sorted[place[other]] = moved;
                    place[moved] = place[other];
                    sorted[front] = other;
                    place[other] = front;
                    degree[other]--;
                }
            }
        }
        return degree;
    }
}
