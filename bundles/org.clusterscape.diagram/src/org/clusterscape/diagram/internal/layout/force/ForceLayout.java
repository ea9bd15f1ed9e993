package org.clusterscape.diagram.internal.layout.force;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Places a network: each part that hangs together by itself, without overlaps, and then the parts side by side. */
public final class ForceLayout {

    private static final double SHRINK = 0.6;

    private final double gap;
    private final long seed;

    /**
     * @param gap  the distance between neighbours, from outline to outline
     * @param seed the same seed gives the same result for the same network
     */
    public ForceLayout(double gap, long seed) {
        this.gap = gap;
        this.seed = seed;
    }

    /** Fills in the places of the middles of the rectangles; the top left corner of the whole is at 0, 0. */
    public void run(Network network, double[] x, double[] y, IProgressMonitor monitor) {
        List<int[]> components = network.components();
        SubMonitor progress = SubMonitor.convert(monitor, components.size());
        double[] widths = new double[components.size()];
        double[] heights = new double[components.size()];
        for (int c = 0; c < components.size(); c++) {
            int[] members = components.get(c);
            Network part = members.length == network.size() ? network : network.part(members);
            double[] partX = new double[members.length];
            double[] partY = new double[members.length];
            new ForceSimulation(part, gap).run(seed, partX, partY, progress.split(1));
            if (part.isDrawn()) {
                shrink(partX);
                shrink(partY);
            }
            new OverlapRemoval(part.width(), part.height()).run(partX, partY);
            new EdgeClearance(part).run(partX, partY, progress);
            double left = leftmost(partX, part.width());
            double top = leftmost(partY, part.height());
            for (int i = 0; i < members.length; i++) {
                x[members[i]] = partX[i] - left;
                y[members[i]] = partY[i] - top;
                widths[c] = Math.max(widths[c], partX[i] - left + part.width()[i] / 2);
                heights[c] = Math.max(heights[c], partY[i] - top + part.height()[i] / 2);
            }
        }
        pack(components, widths, heights, x, y);
    }

    /** Containers are to be compact; where it becomes too narrow, overlaps are removed afterwards. */
    private static void shrink(double[] middles) {
        for (int i = 0; i < middles.length; i++) {
            middles[i] *= SHRINK;
        }
    }

    private void pack(List<int[]> components, double[] widths, double[] heights, double[] x, double[] y) {
        double[] packedX = new double[widths.length];
        double[] packedY = new double[heights.length];
        double between = gap / 2; // Each part has half of it on each side.
        new Packing(wider(widths, between), wider(heights, between)).run(packedX, packedY);
        for (int c = 0; c < widths.length; c++) {
            for (int i : components.get(c)) {
                x[i] += packedX[c];
                y[i] += packedY[c];
            }
        }
    }

    private static double leftmost(double[] middles, double[] sizes) {
        double left = Double.POSITIVE_INFINITY;
        for (int i = 0; i < middles.length; i++) {
            left = Math.min(left, middles[i] - sizes[i] / 2);
        }
        return left;
    }

    private static double[] wider(double[] sizes, double by) {
        return Arrays.stream(sizes).map(s -> s + by).toArray();
    }
}
