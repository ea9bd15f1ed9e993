package org.clusterscape.diagram.internal.layout.force;

import java.util.SplittableRandom;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Moves the rectangles of a connected network until its edges, which attract, and the rectangles, which repel each
 * other, are in balance (after T. Fruchterman, E. Reingold: Graph drawing by force-directed placement, Software 21,
 * 1991; but repelling by the square of the distance, which keeps the outskirts near). Larger rectangles repel more;
 * edges of rectangles with many neighbours pull less, so that these do not become lumps. The result depends on the
 * input and the seed only.
 */
final class ForceSimulation {

    private static final double GRAVITY = 0.03;
    /** Inside a container, where much empty room would be ugly, and pulls from outside act against it. */
    private static final double TIGHT_GRAVITY = 0.3;
    private static final double PULL = 0.4;
    private static final double ASPECT = 4.0 / 3;
    private static final double FIRST_STEP = 1.0;
    private static final double LAST_STEP = 0.01;

    private final Network network;
    private final double[] room;
    private final double[] charge;
    private final double[] strength;
    private final double[] length;
    private final double usual;

    /** @param gap the distance between neighbours, from outline to outline */
    ForceSimulation(Network network, double gap) {
        this.network = network;
        int n = network.size();
        room = new double[n];
        charge = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            room[i] = gap + (network.width()[i] + network.height()[i]) / 2;
            charge[i] = room[i] * Math.sqrt(room[i]); // Of two equal ones with an edge, balanced at this distance.
            sum += room[i];
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
            length[e] = (room[s] + room[t]) / 2 + network.length()[e];
        }
    }

    /** Fills in the places of the middles of the rectangles. */
    void run(long seed, double[] x, double[] y, IProgressMonitor monitor) {
        int n = network.size();
        if (n == 1) {
            return;
        }
        PivotScaling.place(network, usual, new SplittableRandom(seed), x, y);
        turnToPulls(x, y);
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
                forceX[i] = force[0] + network.pullX()[i] * PULL * usual;
                forceY[i] = force[1] + network.pullY()[i] * PULL * usual;
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

    /** Turns or mirrors the first placement so that it fits best what draws from outside; without that, it stays. */
    private void turnToPulls(double[] x, double[] y) {
        double dot = 0;
        double cross = 0;
        double mirroredDot = 0;
        double mirroredCross = 0;
        for (int i = 0; i < x.length; i++) {
            dot += x[i] * network.pullX()[i] + y[i] * network.pullY()[i];
            cross += x[i] * network.pullY()[i] - y[i] * network.pullX()[i];
            mirroredDot += x[i] * network.pullX()[i] - y[i] * network.pullY()[i];
            mirroredCross += x[i] * network.pullY()[i] + y[i] * network.pullX()[i];
        }
        double size = dot * dot + cross * cross;
        double mirroredSize = mirroredDot * mirroredDot + mirroredCross * mirroredCross;
        double strength = Math.sqrt(Math.max(size, mirroredSize));
        if (strength < 1e-9) {
            return;
        }
        boolean mirrored = mirroredSize > size;
        double cos = (mirrored ? mirroredDot : dot) / strength;
        double sin = (mirrored ? mirroredCross : cross) / strength;
        for (int i = 0; i < x.length; i++) {
            double atY = mirrored ? -y[i] : y[i];
            double turned = x[i] * cos - atY * sin;
            y[i] = x[i] * sin + atY * cos;
            x[i] = turned;
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
        double gravity = network.isDrawn() ? TIGHT_GRAVITY : GRAVITY;
        double middleX = 0;
        double middleY = 0;
        for (int i = 0; i < x.length; i++) {
            middleX += x[i] / x.length;
            middleY += y[i] / x.length;
        }
        for (int i = 0; i < x.length; i++) {
            double weight = gravity * room[i] / usual;
            forceX[i] -= (x[i] - middleX) * weight;
            forceY[i] -= (y[i] - middleY) * weight * ASPECT * ASPECT;
        }
    }
}
