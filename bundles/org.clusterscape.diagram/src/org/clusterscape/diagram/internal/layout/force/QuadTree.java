package org.clusterscape.diagram.internal.layout.force;

import java.util.Arrays;

/**
 * The repulsion between many points, by the method of Barnes and Hut (A hierarchical O(N log N) force-calculation
 * algorithm, Nature 324, 1986): a group of points that is far away acts as one. Two points repel each other by the
 * product of their charges over the square of their distance.
 */
final class QuadTree {

    /** A group is far away when its width is less than this part of its distance. */
    private static final double FAR = 0.9;
    /** Points nearer than this are as good as equal, so that the tree does not grow without end. */
    private static final double TINY = 1e-3;
    private static final int QUARTERS = 4;

    private int[] children = new int[0];
    private double[] middleX;
    private double[] middleY;
    private double[] extent;
    private double[] charge;
    private double[] centreX;
    private double[] centreY;
    private int size;
    private final int[] stack = new int[512];

    private double[] x;
    private double[] y;
    private double[] charges;

    /** Takes in the points, which must not change as long as forces are asked for. */
    void build(double[] pointsX, double[] pointsY, double[] pointCharges) {
        x = pointsX;
        y = pointsY;
        charges = pointCharges;
        size = 0;
        double left = Arrays.stream(x).min().orElse(0);
        double top = Arrays.stream(y).min().orElse(0);
        double width = Math.max(Arrays.stream(x).max().orElse(0) - left, Arrays.stream(y).max().orElse(0) - top) + 1;
        int root = cell(left + width / 2, top + width / 2, width);
        for (int i = 0; i < x.length; i++) {
            insert(i, root);
        }
        for (int c = 0; c < size; c++) {
            if (charge[c] > 0) {
                centreX[c] /= charge[c];
                centreY[c] /= charge[c];
            }
        }
    }

    /** The force of all points on one of them. */
    void force(int point, double[] result) {
        double forceX = 0;
        double forceY = 0;
        int top = 0;
        stack[top++] = 0;
        while (top > 0) {
            int entry = stack[--top];
            boolean leaf = entry < 0;
            int index = leaf ? -entry - 1 : entry;
            if (leaf && index == point) {
                continue;
            }
            double dx = x[point] - (leaf ? x[index] : centreX[index]);
            double dy = y[point] - (leaf ? y[index] : centreY[index]);
            double square = dx * dx + dy * dy;
            if (leaf || extent[index] * extent[index] < FAR * FAR * square) {
                if (square < TINY) { // As good as equal: pushed apart by their order.
                    dx = point < index ? -TINY : TINY;
                    dy = dx / 2;
                    square = TINY;
                }
                double strength = charges[point] * (leaf ? charges[index] : charge[index]) / (square * Math.sqrt(square));
                forceX += dx * strength;
                forceY += dy * strength;
            } else {
                for (int q = 0; q < QUARTERS; q++) {
                    int child = children[index * QUARTERS + q];
                    if (child != 0) {
                        stack[top++] = child;
                    }
                }
            }
        }
        result[0] = forceX;
        result[1] = forceY;
    }

    /** A child of a cell is another cell (positive), a point (negative) or nothing (0). */
    private void insert(int point, int root) {
        int cell = root;
        while (true) {
            charge[cell] += charges[point];
            centreX[cell] += charges[point] * x[point];
            centreY[cell] += charges[point] * y[point];
            int slot = slot(cell, point);
            int child = children[slot];
            if (child == 0) {
                children[slot] = -point - 1;
                return;
            }
            if (child > 0) {
                cell = child;
                continue;
            }
            int other = -child - 1;
            if (extent[cell] < TINY) { // The other one stands for both; this is too small to be seen.
                return;
            }
            int quarter = slot % QUARTERS;
            double half = extent[cell] / 2;
            int inner = cell(middleX[cell] + (quarter % 2 == 0 ? -half : half) / 2,
                    middleY[cell] + (quarter < 2 ? -half : half) / 2, half);
            children[slot] = inner;
            charge[inner] = charges[other];
            centreX[inner] = charges[other] * x[other];
            centreY[inner] = charges[other] * y[other];
            children[slot(inner, other)] = child;
            cell = inner;
        }
    }

    private int slot(int cell, int point) {
        return cell * QUARTERS + (x[point] < middleX[cell] ? 0 : 1) + (y[point] < middleY[cell] ? 0 : 2);
    }

    private int cell(double atX, double atY, double width) {
        if (size * QUARTERS == children.length) {
            grow(Math.max(64, size * 2));
        }
        Arrays.fill(children, size * QUARTERS, (size + 1) * QUARTERS, 0);
        middleX[size] = atX;
        middleY[size] = atY;
        extent[size] = width;
        charge[size] = 0;
        centreX[size] = 0;
        centreY[size] = 0;
        return size++;
    }

    private void grow(int capacity) {
        children = Arrays.copyOf(children, capacity * QUARTERS);
        middleX = size == 0 ? new double[capacity] : Arrays.copyOf(middleX, capacity);
        middleY = size == 0 ? new double[capacity] : Arrays.copyOf(middleY, capacity);
        extent = size == 0 ? new double[capacity] : Arrays.copyOf(extent, capacity);
        charge = size == 0 ? new double[capacity] : Arrays.copyOf(charge, capacity);
        centreX = size == 0 ? new double[capacity] : Arrays.copyOf(centreX, capacity);
        centreY = size == 0 ? new double[capacity] : Arrays.copyOf(centreY, capacity);
    }
}
