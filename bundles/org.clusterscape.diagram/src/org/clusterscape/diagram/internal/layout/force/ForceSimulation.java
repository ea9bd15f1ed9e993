package org.clusterscape.diagram.internal.layout.force;

import java.util.SplittableRandom;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Moves the rectangles of a connected network until its edges, which attract, and the rectangles, which repel each
 * other, are in balance (after T. Fruchterman, E. Reingold: Graph drawing by force-directed placement, Software 21,
 * 1991). Larger rectangles repel more; edges of rectangles with many neighbours pull less, so that these do not become
 * lumps. The result depends on the input and the seed only.
 */
final class ForceSimulation {

    private static final double GRAVITY = 0.03;
    private static final double ASPECT = 4.0 / 3;
    private static final double FIRST_STEP = 1.0;
    private static final double LAST_STEP = 0.01;

    private final Network network;
    private final double[] charge;
    private final double[] strength;
    private final double[] length;
    private final double usual;

    /** @param gap the distance between neighbours, from outline to outline */
    ForceSimulation(Network network, double gap) {
        this.network = network;
        int n = network.size();
        charge = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            charge[i] = gap + 2 * radius(i);
            sum += charge[i];
        }
        usual = sum / n;
        int edges = network.source().length;
        int[] degree = new int[n];
        for (int e = 0; e < edges; e++) {
            degree[network.source()[e]]++;
            degree[network.target()[e]]++;
        }
        strength = new double[edges];
        length = new double[edges];
        for (int e = 0; e < edges; e++) {
            int s = network.source()[e];
            int t = network.target()[e];
            strength[e] = network.weight()[e] / Math.sqrt(Math.min(degree[s], degree[t]));
            length[e] = (charge[s] + charge[t]) / 2 + network.length()[e];
        }
    }

    private double radius(int i) {
        return (network.width()[i] + network.height()[i]) / 4;
    }

    /** Fills in the places of the middles of the rectangles. */
    void run(long seed, double[] x, double[] y, IProgressMonitor monitor) {
        int n = network.size();
        if (n == 1) {
            return;
        }
        PivotScaling.place(network, usual, new SplittableRandom(seed), x, y);
        double[] forceX = new double[n];
        double[] forceY = new double[n];
        double[] force = new double[2];
        QuadTree tree = new QuadTree();
        int steps = steps(n);
        double cooling = StrictMath.pow(LAST_STEP / FIRST_STEP, 1.0 / steps);
        double reach = usual * FIRST_STEP;
        for (int step = 0; step < steps; step++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            tree.build(x, y, charge);
            for (int i = 0; i < n; i++) {
                tree.force(i, force);
                forceX[i] = force[0] + network.pullX()[i] * usual;
                forceY[i] = force[1] + network.pullY()[i] * usual;
            }
            attract(x, y, forceX, forceY);
            gather(x, y, forceX, forceY);
            for (int i = 0; i < n; i++) {
                double size = Math.sqrt(forceX[i] * forceX[i] + forceY[i] * forceY[i]);
                double move = size > reach ? reach / size : 1;
                x[i] += forceX[i] * move;
                y[i] += forceY[i] * move;
            }
            reach *= cooling;
        }
    }

    /** Small networks get more steps: they cost nothing, and each rectangle is looked at. */
    private static int steps(int n) {
        return Math.clamp(200_000L / n, 80, 400);
    }

    private void attract(double[] x, double[] y, double[] forceX, double[] forceY) {
        for (int e = 0; e < strength.length; e++) {
            int s = network.source()[e];
            int t = network.target()[e];
            double dx = x[t] - x[s];
            double dy = y[t] - y[s];
            double pull = strength[e] * Math.sqrt(dx * dx + dy * dy) / length[e];
            forceX[s] += dx * pull;
            forceY[s] += dy * pull;
            forceX[t] -= dx * pull;
            forceY[t] -= dy * pull;
        }
    }

    /** A weak pull to the middle keeps the outskirts from drifting off, and gives the whole the form of a screen. */
    private void gather(double[] x, double[] y, double[] forceX, double[] forceY) {
        double middleX = 0;
        double middleY = 0;
        for (int i = 0; i < x.length; i++) {
            middleX += x[i] / x.length;
            middleY += y[i] / x.length;
        }
        for (int i = 0; i < x.length; i++) {
            double weight = GRAVITY * charge[i] / usual;
            forceX[i] -= (x[i] - middleX) * weight;
            forceY[i] -= (y[i] - middleY) * weight * ASPECT * ASPECT;
        }
    }
}
