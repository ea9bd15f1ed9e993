package org.clusterscape.indicator.network.internal.graph;

import java.util.Arrays;

/**
 * How freely a node can act between neighbours that do not know each other (Burt 1992). p_ij is the
 * share that the tie of i and j has in the weight of all ties of i.
 */
public final class StructuralHoles {

    private final Graph ties;
    private final double[] strength;
    private final double[] invested;

    /** @param ties an undirected graph */
    public StructuralHoles(Graph ties) {
        this.ties = ties;
        this.strength = new double[ties.size()];
        Arrays.setAll(strength, ties::strength);
        this.invested = new double[ties.size()];
    }

    /** The sum over the neighbours j of (p_ij + sum over q of p_iq p_qj) squared. */
    public double constraint(int node) {
        invest(node);
        double constraint = 0;
        for (int arc = ties.first(node); arc < ties.end(node); arc++) {
            int neighbour = ties.target(arc);
            double indirect = 0;
            for (int next = ties.first(neighbour); next < ties.end(neighbour); next++) {
                int between = ties.target(next);
                if (invested[between] > 0) {
                    indirect += invested[between] * ties.weight(next) / strength[between];
                }
            }
            constraint += Math.pow(invested[neighbour] + indirect, 2);
        }
        forget(node);
        return constraint;
    }

    /** The sum over the neighbours j of 1 - sum over q of p_iq m_jq, where m_jq is relative to j's strongest tie. */
    public double effectiveSize(int node) {
        invest(node);
        double size = 0;
        for (int arc = ties.first(node); arc < ties.end(node); arc++) {
            int neighbour = ties.target(arc);
            double strongest = 0;
            double redundant = 0;
            for (int next = ties.first(neighbour); next < ties.end(neighbour); next++) {
                strongest = Math.max(strongest, ties.weight(next));
                redundant += invested[ties.target(next)] * ties.weight(next);
            }
            size += 1 - redundant / strongest;
        }
        forget(node);
        return size;
    }

    private void invest(int node) {
        for (int arc = ties.first(node); arc < ties.end(node); arc++) {
            invested[ties.target(arc)] = ties.weight(arc) / strength[node];
        }
    }

    private void forget(int node) {
        for (int arc = ties.first(node); arc < ties.end(node); arc++) {
            invested[ties.target(arc)] = 0;
        }
    }
}
