package org.clusterscape.diagram.internal.layout.force;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Moves rectangles a little so that fewer edges run over rectangles that they do not belong to; large networks are left as
 * they are.
 */
final class EdgeClearance {

    private static final int ROUNDS = 40;
    private static final long WORK = 12_000_000;
    private static final double CLEARANCE = 4;

    private final Network network;
    private final OverlapRemoval overlaps;

    EdgeClearance(Network network) {
        this.network = network;
        overlaps = new OverlapRemoval(network.width(), network.height());
    }

    /** Changes the places of the middles for the better, if that can be done. */
    void run(double[] x, double[] y, IProgressMonitor monitor) {
        long pairs = (long) network.size() * network.source().length;
        int rounds = pairs == 0 ? 0 : (int) Math.min(ROUNDS, WORK / pairs);
        double[] triedX = x.clone();
        double[] triedY = y.clone();
        int fewest = Integer.MAX_VALUE;
        for (int round = 0; round <= rounds; round++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            double[] nextX = triedX.clone();
            double[] nextY = triedY.clone();
            int covered = push(triedX, triedY, nextX, nextY);
            if (covered < fewest) {
                fewest = covered;
                System.arraycopy(triedX, 0, x, 0, x.length);
                System.arraycopy(triedY, 0, y, 0, y.length);
            }
            if (covered == 0) {
                return;
            }
            triedX = nextX;
            triedY = nextY;
            overlaps.run(triedX, triedY);
        }
    }

    /** Pushes each rectangle off the edges that run over it; returns how many do. */
    private int push(double[] x, double[] y, double[] nextX, double[] nextY) {
        int covered = 0;
        for (int e = 0; e < network.source().length; e++) {
            int s = network.source()[e];
            int t = network.target()[e];
            double dx = x[t] - x[s];
            double dy = y[t] - y[s];
            double length = Math.sqrt(dx * dx + dy * dy);
            if (length < 1) {
                continue;
            }
            for (int i = 0; i < x.length; i++) {
                if (i == s || i == t || outside(i, s, t, x) || outsideVertically(i, s, t, y)) {
                    continue;
                }
                double along = ((x[i] - x[s]) * dx + (y[i] - y[s]) * dy) / length;
                double across = ((x[i] - x[s]) * -dy + (y[i] - y[s]) * dx) / length;
                double reach = (network.width()[i] * Math.abs(dy) + network.height()[i] * Math.abs(dx)) / length / 2
                        - CLEARANCE;
                if (along > 0 && along < length && Math.abs(across) < reach) {
                    covered++;
                    double move = (reach - Math.abs(across) + 1) * (across < 0 ? -0.5 : 0.5);
                    nextX[i] -= dy / length * move;
                    nextY[i] += dx / length * move;
                    double back = move * 0.4;
                    double share = along / length;
                    nextX[s] += dy / length * back * (1 - share);
                    nextY[s] -= dx / length * back * (1 - share);
                    nextX[t] += dy / length * back * share;
                    nextY[t] -= dx / length * back * share;
                }
            }
        }
        return covered;
    }

    private boolean outside(int i, int s, int t, double[] x) {
        double half = network.width()[i] / 2;
        return x[i] + half < Math.min(x[s], x[t]) || x[i] - half > Math.max(x[s], x[t]);
    }

    private boolean outsideVertically(int i, int s, int t, double[] y) {
        double half = network.height()[i] / 2;
        return y[i] + half < Math.min(y[s], y[t]) || y[i] - half > Math.max(y[s], y[t]);
    }
}
