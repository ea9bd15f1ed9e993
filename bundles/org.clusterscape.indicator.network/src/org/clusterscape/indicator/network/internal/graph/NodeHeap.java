package org.clusterscape.indicator.network.internal.graph;

import java.util.Arrays;

/** A heap of nodes, nearest first; among equals, the one with the lower number. */
final class NodeHeap {

    private final double[] keys;
    private final int[] nodes;
    private final int[] places;
    private int size;

    /** @param keys the distances of the nodes; whoever lowers one calls {@link #raise} */
    NodeHeap(double[] keys) {
        this.keys = keys;
        this.nodes = new int[keys.length];
        this.places = new int[keys.length];
        Arrays.fill(places, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a node, or moves it up after its key became smaller. */
    void raise(int node) {
        int place = places[node] < 0 ? size++ : places[node];
        while (place > 0 && before(node, nodes[(place - 1) / 2])) {
            put(nodes[(place - 1) / 2], place);
            place = (place - 1) / 2;
        }
        put(node, place);
    }

    int removeFirst() {
        int first = nodes[0];
        places[first] = -1;
        size--;
        if (size > 0) {
            sink(nodes[size]);
        }
        return first;
    }

    private void sink(int node) {
        int place = 0;
        for (int child = 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && before(nodes[child + 1], nodes[child])) {
                child++;
            }
            if (before(node, nodes[child])) {
                break;
            }
            put(nodes[child], place);
            place = child;
        }
        put(node, place);
    }

    private void put(int node, int place) {
        nodes[place] = node;
        places[node] = place;
    }

    private boolean before(int a, int b) {
        return keys[a] < keys[b] || keys[a] == keys[b] && a < b;
    }
}
