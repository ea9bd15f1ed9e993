package org.clusterscape.diagram.internal.layout.force;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rectangles, known by their index, and the weighted edges between them. An edge joins two different rectangles, and a
 * pair of them has one edge at most.
 *
 * @param width  the widths, including the room that is to be kept free around
 * @param height the heights
 * @param source the index of the rectangle at one end of each edge
 * @param target the index at the other end
 * @param weight how strongly each edge pulls; 1 is usual
 * @param length the distance that each edge needs between its ends beyond what is usual, for its labels
 * @param pullX  how strongly each rectangle is drawn to the right by what is outside the network, from -1 to 1
 * @param pullY  how strongly each rectangle is drawn downwards
 */
public record Network(double[] width, double[] height, int[] source, int[] target, double[] weight, double[] length,
        double[] pullX, double[] pullY) {

    private static final double WEAK = 0.05;

    public int size() {
        return width.length;
    }

    /** Whether anything is drawn by what is outside. */
    boolean isDrawn() {
        return Arrays.stream(pullX).anyMatch(pull -> pull != 0) || Arrays.stream(pullY).anyMatch(pull -> pull != 0);
    }

    /** For each rectangle, the indexes of those that it has an edge with. */
    public int[][] neighbours() {
        int[] degree = new int[size()];
        for (int e = 0; e < source.length; e++) {
            degree[source[e]]++;
            degree[target[e]]++;
        }
        int[][] neighbours = new int[size()][];
        for (int i = 0; i < size(); i++) {
            neighbours[i] = new int[degree[i]];
        }
        for (int e = source.length - 1; e >= 0; e--) {
            neighbours[source[e]][--degree[source[e]]] = target[e];
            neighbours[target[e]][--degree[target[e]]] = source[e];
        }
        return neighbours;
    }

    /** The indexes of the rectangles that hang together, part by part, in the order of their first ones. */
    public List<int[]> components() {
        int[][] neighbours = neighbours();
        boolean[] seen = new boolean[size()];
        List<int[]> components = new ArrayList<>();
        int[] queue = new int[size()];
        for (int first = 0; first < size(); first++) {
            if (seen[first]) {
                continue;
            }
            int end = 0;
            queue[end++] = first;
            seen[first] = true;
            for (int at = 0; at < end; at++) {
                for (int next : neighbours[queue[at]]) {
                    if (!seen[next]) {
                        seen[next] = true;
                        queue[end++] = next;
                    }
                }
            }
            int[] component = Arrays.copyOf(queue, end);
            Arrays.sort(component);
            components.add(component);
        }
        return components;
    }

    /** The same network, where weak edges hold its parts together. */
    public Network joined() {
        int[] firsts = components().stream().mapToInt(component -> component[0]).toArray();
        int edges = source.length;
        int[] from = Arrays.copyOf(source, edges + firsts.length - 1);
        int[] to = Arrays.copyOf(target, from.length);
        double[] pull = Arrays.copyOf(weight, from.length);
        for (int i = 1; i < firsts.length; i++) {
            from[edges + i - 1] = firsts[0];
            to[edges + i - 1] = firsts[i];
            pull[edges + i - 1] = WEAK;
        }
        return new Network(width, height, from, to, pull, Arrays.copyOf(length, from.length), pullX, pullY);
    }

    /** The part of the network that has the given rectangles, which get the indexes of their places there. */
    public Network part(int[] members) {
        int[] place = new int[size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < members.length; i++) {
            place[members[i]] = i;
        }
        int[] edges = IntStream.range(0, source.length)
                .filter(e -> place[source[e]] >= 0 && place[target[e]] >= 0).toArray();
        return new Network(pick(width, members), pick(height, members), places(source, edges, place),
                places(target, edges, place), pick(weight, edges), pick(length, edges), pick(pullX, members),
                pick(pullY, members));
    }

    private static double[] pick(double[] values, int[] indexes) {
        return Arrays.stream(indexes).mapToDouble(i -> values[i]).toArray();
    }

    private static int[] places(int[] ends, int[] edges, int[] place) {
        return Arrays.stream(edges).map(e -> place[ends[e]]).toArray();
    }
}
