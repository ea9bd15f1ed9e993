package org.clusterscape.diagram.internal.layout.force;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Packs rectangles closely into an area of about the form of a screen, the highest first. */
public final class Packing {

    private static final double ASPECT = 4.0 / 3;
    private static final double WIDER = 1.12;

    private final double[] width;
    private final double[] height;
    private final Integer[] order;

    /** The sizes include the room that is to be kept free between two rectangles. */
    public Packing(double[] width, double[] height) {
        this.width = width;
        this.height = height;
        order = new Integer[width.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -height[i]).thenComparing(i -> -width[i]));
    }

    /** Fills in the places of the top left corners. */
    public void run(double[] x, double[] y) {
        double area = 0;
        double widest = 0;
        for (int i = 0; i < width.length; i++) {
            area += width[i] * height[i];
            widest = Math.max(widest, width[i]);
        }
        double best = Double.POSITIVE_INFINITY;
        double[] triedX = new double[x.length];
        double[] triedY = new double[y.length];
        double room = Math.max(widest, Math.sqrt(area * ASPECT) * 0.9);
        for (int attempt = 0; attempt < 8; attempt++) {
            double size = fill(room, triedX, triedY);
            if (size < best) {
                best = size;
                System.arraycopy(triedX, 0, x, 0, x.length);
                System.arraycopy(triedY, 0, y, 0, y.length);
            }
            room *= WIDER;
        }
    }

    /** Puts each rectangle as high as possible, then as far left; returns the width of the screen that shows all. */
    private double fill(double room, double[] x, double[] y) {
        List<Step> skyline = new ArrayList<>();
        skyline.add(new Step(0, room, 0));
        double usedX = 0;
        double usedY = 0;
        for (int i : order) {
            int best = -1;
            double bestY = Double.POSITIVE_INFINITY;
            for (int s = 0; s < skyline.size(); s++) {
                double at = lowest(skyline, s, width[i], room);
                if (at < bestY) {
                    bestY = at;
                    best = s;
                }
            }
            x[i] = skyline.get(best).x();
            y[i] = bestY;
            usedX = Math.max(usedX, x[i] + width[i]);
            usedY = Math.max(usedY, y[i] + height[i]);
            raise(skyline, best, x[i] + width[i], bestY + height[i]);
        }
        return Math.max(usedX, usedY * ASPECT);
    }

    /** How far down a rectangle must stand that begins at a step, or infinity if it does not fit into the room. */
    private static double lowest(List<Step> skyline, int first, double width, double room) {
        double right = skyline.get(first).x() + width;
        if (right > room + 1e-6 && first > 0) {
            return Double.POSITIVE_INFINITY;
        }
        double y = 0;
        for (int s = first; s < skyline.size() && skyline.get(s).x() < right - 1e-6; s++) {
            y = Math.max(y, skyline.get(s).y());
        }
        return y;
    }

    private static void raise(List<Step> skyline, int first, double right, double y) {
        double left = skyline.get(first).x();
        int last = first;
        while (last < skyline.size() && skyline.get(last).right() <= right + 1e-6) {
            last++;
        }
        if (last < skyline.size() && skyline.get(last).x() < right) {
            Step cut = skyline.get(last);
            skyline.set(last, new Step(right, cut.right(), cut.y()));
        }
        skyline.subList(first, last).clear();
        skyline.add(first, new Step(left, right, y));
    }

    /** A stretch of the lower edge of what is placed already. */
    private record Step(double x, double right, double y) {
    }
}
