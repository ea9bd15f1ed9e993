package org.clusterscape.diagram.internal.layout;

import java.util.List;

import org.clusterscape.diagram.internal.layout.force.Packing;
import org.clusterscape.diagram.layout.Bounds;

/** Places blocks, between which there are no connections, closely side by side. */
final class BlockPacking {

    private BlockPacking() {
    }

    static void pack(List<Block> placed, double spacing) {
        int n = placed.size();
        double[] x = new double[n];
        double[] y = new double[n];
        double[] width = new double[n];
        double[] height = new double[n];
        double gap = spacing * 1.4;
        for (int i = 0; i < n; i++) {
            Bounds bounds = placed.get(i).bounds();
            width[i] = bounds.width() + gap;
            height[i] = bounds.height() + gap;
        }
        new Packing(width, height).run(x, y);
        for (int i = 0; i < n; i++) {
            placed.get(i).moveTo(x[i], y[i]);
        }
    }
}
