package org.clusterscape.indicator.network.internal.graph;

import java.util.Arrays;

/**
 * The parts of a graph within which every node reaches every other; in a directed graph, the strong components.
 *
 * @param of the number of the component of each node
 * @param sizes the number of nodes of each component
 */
public record Components(int[] of, int[] sizes) {

    /** Two searches, the second one backwards (Kosaraju and Sharir). */
    public static Components of(Graph graph) {
        int[] finished = finishingOrder(graph);
        Graph reversed = graph.reversed();
        int[] component = new int[graph.size()];
        int[] sizes = new int[graph.size()];
        int[] stack = new int[graph.size()];
        Arrays.fill(component, -1);
        int count = 0;
        for (int i = finished.length - 1; i >= 0; i--) {
            if (component[finished[i]] < 0) {
                sizes[count] = fill(reversed, finished[i], count, component, stack);
                count++;
            }
        }
        return new Components(component, Arrays.copyOf(sizes, count));
    }

    private static int fill(Graph graph, int start, int number, int[] component, int[] stack) {
        int depth = 0;
        int size = 0;
        stack[depth++] = start;
        component[start] = number;
        while (depth > 0) {
            int node = stack[--depth];
            size++;
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                if (component[graph.target(arc)] < 0) {
                    component[graph.target(arc)] = number;
                    stack[depth++] = graph.target(arc);
                }
            }
        }
        return size;
    }

    private static int[] finishingOrder(Graph graph) {
        int n = graph.size();
        int[] finished = new int[n];
        int[] next = new int[n];
        int[] stack = new int[n];
        boolean[] seen = new boolean[n];
        int count = 0;
        for (int root = 0; root < n; root++) {
            int depth = 0;
            if (!seen[root]) {
                seen[root] = true;
                next[root] = graph.first(root);
                stack[depth++] = root;
            }
            while (depth > 0) {
                int node = stack[depth - 1];
                if (next[node] == graph.end(node)) {
                    finished[count++] = node;
                    depth--;
                    continue;
                }
                int target = graph.target(next[node]++);
                if (!seen[target]) {
                    seen[target] = true;
                    next[target] = graph.first(target);
                    stack[depth++] = target;
                }
            }
        }
        return finished;
    }
}
