package org.clusterscape.indicator.network.internal.graph;

import java.util.Arrays;

/**
 * Where an undirected graph can be cut: one depth-first search (Hopcroft and Tarjan 1973).
 *
 * @param parts for each node, into how many more components the graph would fall without it; 0 for most nodes
 * @param bridges for each node, how many of its edges are bridges
 */
public record CutPoints(int[] parts, int[] bridges) {

    public static CutPoints of(Graph graph) {
        Search search = new Search(graph);
        for (int node = 0; node < graph.size(); node++) {
            if (search.entered[node] == 0) {
                search.from(node);
            }
        }
        return search.result;
    }

    private static final class Search {

        private final Graph graph;
        private final CutPoints result;
        private final int[] entered;
        private final int[] low;
        private final int[] next;
        private final int[] stack;
        private int clock;
        private int depth;

        Search(Graph graph) {
            int n = graph.size();
            this.graph = graph;
            this.result = new CutPoints(new int[n], new int[n]);
            this.entered = new int[n];
            this.low = new int[n];
            this.next = new int[n];
            this.stack = new int[n];
        }

        void from(int root) {
            enter(root);
            int children = 0;
            while (depth > 0) {
                int node = stack[depth - 1];
                if (next[node] < graph.end(node)) {
                    visit(node, graph.target(next[node]++));
                } else if (--depth > 0) {
                    int parent = stack[depth - 1];
                    low[parent] = Math.min(low[parent], low[node]);
                    children += parent == root ? 1 : 0;
                    close(parent, node, root);
                }
            }
            result.parts[root] = Math.max(0, children - 1);
        }

        private void enter(int node) {
            entered[node] = ++clock;
            low[node] = clock;
            next[node] = graph.first(node);
            stack[depth++] = node;
        }

        private void visit(int node, int target) {
            if (entered[target] == 0) {
                enter(target);
            } else if (depth < 2 || target != stack[depth - 2]) {
                low[node] = Math.min(low[node], entered[target]);
            }
        }

        private void close(int parent, int child, int root) {
            if (parent != root && low[child] >= entered[parent]) {
                result.parts[parent]++;
            }
            if (low[child] > entered[parent]) {
                result.bridges[parent]++;
                result.bridges[child]++;
            }
        }
    }

    /** The number of nodes without which the graph falls into more components. */
    public int cutNodes() {
        return (int) Arrays.stream(parts).filter(count -> count > 0).count();
    }

    /** The number of edges without which the graph falls into more components. */
    public int bridgeCount() {
        return Arrays.stream(bridges).sum() / 2;
    }
}
