package org.clusterscape.diagram.internal.layout.force;

import java.util.Arrays;

/** Pushes rectangles apart that overlap, moving each as little as possible so that the picture stays the same. */
public final class OverlapRemoval {

    private static final int SWEEPS = 40;
    private static final double STRETCH = 1.06;
    /** What is left of an overlap when it counts as gone. */
    private static final double SLACK = 1e-6;

    private final double[] width;
    private final double[] height;
    private final Integer[] order;

    /** The sizes include the room that is to be kept free between two rectangles. */
    public OverlapRemoval(double[] width, double[] height) {
        this.width = width;
        this.height = height;
        order = new Integer[width.length];
        Arrays.setAll(order, i -> i);
    }

    /** Changes the places of the middles so that no two rectangles overlap any more. */
    public void run(double[] x, double[] y) {
        while (true) {
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                if (!push(x, y)) {
                    return;
                }
            }
            for (int i = 0; i < x.length; i++) { // Too crowded: more room for all.
                x[i] *= STRETCH;
                y[i] *= STRETCH;
            }
        }
    }

    /** Looks at each pair once; tells whether any overlapped. */
    private boolean push(double[] x, double[] y) {
        Arrays.sort(order, (a, b) -> Double.compare(x[a] - width[a] / 2, x[b] - width[b] / 2));
        boolean any = false;
        for (int at = 0; at < order.length; at++) {
            int a = order[at];
            for (int next = at + 1; next < order.length; next++) {
                int b = order[next];
                double overX = (width[a] + width[b]) / 2 - Math.abs(x[b] - x[a]);
                if (x[b] - width[b] / 2 > x[a] + width[a] / 2) {
                    break;
                }
                double overY = (height[a] + height[b]) / 2 - Math.abs(y[b] - y[a]);
                if (overX > SLACK && overY > SLACK) {
                    any = true;
                    part(a, b, overX, overY, x, y);
                }
            }
        }
        return any;
    }

    private void part(int a, int b, double overX, double overY, double[] x, double[] y) {
        // A large rectangle moves less than a small one.
        double share = width[b] * height[b] / (width[a] * height[a] + width[b] * height[b]);
        double moved = 1.02;
        if (overX < overY) {
            double sign = x[a] < x[b] || x[a] == x[b] && a < b ? 1 : -1;
            x[a] -= sign * overX * share * moved;
            x[b] += sign * overX * (1 - share) * moved;
        } else {
            double sign = y[a] < y[b] || y[a] == y[b] && a < b ? 1 : -1;
            y[a] -= sign * overY * share * moved;
            y[b] += sign * overY * (1 - share) * moved;
        }
    }
}
