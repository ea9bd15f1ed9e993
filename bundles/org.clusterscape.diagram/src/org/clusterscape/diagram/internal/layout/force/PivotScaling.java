package org.clusterscape.diagram.internal.layout.force;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A first placement of a connected network that shows its overall form: the distances in edges from a few far-apart
 * rectangles, projected onto the two directions in which they differ most (U. Brandes, C. Pich: Eigensolver methods for
 * progressive multidimensional scaling of large data, Graph Drawing 2006). The widest direction comes out horizontal.
 */
final class PivotScaling {

    private static final int PIVOTS = 40;
    private static final int STEPS = 60;

    private PivotScaling() {
    }

    /** Fills in the places of the rectangles; neighbours come out about the given distance apart. */
    static void place(Network network, double distance, SplittableRandom random, double[] x, double[] y) {
        double[][] rows = distances(network.neighbours());
        centre(rows);
        int pivots = rows[0].length;
        double[][] products = new double[pivots][pivots];
        for (double[] row : rows) {
            for (int a = 0; a < pivots; a++) {
                for (int b = 0; b < pivots; b++) {
                    products[a][b] += row[a] * row[b];
                }
            }
        }
        double[] first = direction(products, null, random);
        double[] second = direction(products, first, random);
        for (int i = 0; i < rows.length; i++) {
            x[i] = dot(rows[i], first);
            y[i] = dot(rows[i], second);
        }
        scale(network, distance, x, y);
        for (int i = 0; i < x.length; i++) { // Rectangles with the same neighbours lie on one another otherwise.
            x[i] += (random.nextDouble() - 0.5) * distance / 2;
            y[i] += (random.nextDouble() - 0.5) * distance / 2;
        }
    }

    /** The distance in edges of each rectangle to each pivot; each pivot is the one farthest from those before it. */
    private static double[][] distances(int[][] neighbours) {
        int n = neighbours.length;
        int pivots = Math.min(PIVOTS, n);
        double[][] rows = new double[n][pivots];
        int[] nearest = new int[n];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        int[] steps = new int[n];
        int[] queue = new int[n];
        int pivot = 0;
        for (int p = 0; p < pivots; p++) {
            Arrays.fill(steps, -1);
            steps[pivot] = 0;
            queue[0] = pivot;
            int end = 1;
            for (int at = 0; at < end; at++) {
                for (int next : neighbours[queue[at]]) {
                    if (steps[next] < 0) {
                        steps[next] = steps[queue[at]] + 1;
                        queue[end++] = next;
                    }
                }
            }
            int farthest = 0;
            for (int i = 0; i < n; i++) {
                rows[i][p] = steps[i];
                nearest[i] = Math.min(nearest[i], steps[i]);
                if (nearest[i] > nearest[farthest]) {
                    farthest = i;
                }
            }
            pivot = farthest;
        }
        return rows;
    }

    /** Squares the distances and centres them twice, which makes products of places of them. */
    private static void centre(double[][] rows) {
        int pivots = rows[0].length;
        double[] columns = new double[pivots];
        double all = 0;
        for (double[] row : rows) {
            for (int p = 0; p < pivots; p++) {
                row[p] *= row[p];
                columns[p] += row[p] / rows.length;
                all += row[p] / rows.length / pivots;
            }
        }
        for (double[] row : rows) {
            double mean = Arrays.stream(row).sum() / pivots;
            for (int p = 0; p < pivots; p++) {
                row[p] = (columns[p] + mean - row[p] - all) / 2;
            }
        }
    }

    /** The direction in which the rows differ most, or the most of those at right angles to another one. */
    private static double[] direction(double[][] products, double[] other, SplittableRandom random) {
        double[] v = new double[products.length];
        for (int i = 0; i < v.length; i++) {
            v[i] = random.nextDouble() - 0.5;
        }
        for (int step = 0; step < STEPS; step++) {
            if (other != null) {
                double along = dot(v, other);
                for (int i = 0; i < v.length; i++) {
                    v[i] -= along * other[i];
                }
            }
            double[] next = new double[v.length];
            for (int i = 0; i < v.length; i++) {
                next[i] = dot(products[i], v);
            }
            double norm = Math.sqrt(dot(next, next));
            if (norm < 1e-9) {
                return v;
            }
            for (int i = 0; i < v.length; i++) {
                v[i] = next[i] / norm;
            }
        }
        return v;
    }

    private static void scale(Network network, double distance, double[] x, double[] y) {
        double sum = 0;
        for (int e = 0; e < network.source().length; e++) {
            double dx = x[network.source()[e]] - x[network.target()[e]];
            double dy = y[network.source()[e]] - y[network.target()[e]];
            sum += Math.sqrt(dx * dx + dy * dy);
        }
        double factor = sum > 0 ? distance * network.source().length / sum : 1;
        for (int i = 0; i < x.length; i++) {
            x[i] *= factor;
            y[i] *= factor;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
