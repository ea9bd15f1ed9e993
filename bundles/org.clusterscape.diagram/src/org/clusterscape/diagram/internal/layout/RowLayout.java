package org.clusterscape.diagram.internal.layout;

import java.util.List;

/** Places boxes in rows, in their order, so that the whole has about the form of a screen. */
final class RowLayout {

    private static final double ASPECT = 4.0 / 3;
    /** Boxes whose widths differ by no more than this are placed in columns. */
    private static final double UNEVEN = 1.8;

    private final double gap;

    RowLayout(double gap) {
        this.gap = gap;
    }

    /** Places the boxes; the whole gets as wide as is asked for at least, if there are so many. */
    void place(List<LayoutNode> nodes, double wide) {
        double area = 0;
        double widest = 0;
        for (LayoutNode node : nodes) {
            area += (node.outer().width() + gap) * (node.outer().height() + gap);
            widest = Math.max(widest, node.outer().width());
        }
        double mean = nodes.stream().mapToDouble(node -> node.outer().width()).average().orElse(0);
        boolean columns = widest <= UNEVEN * mean;
        double room = Math.max(Math.max(widest, wide), Math.sqrt(area * ASPECT));
        if (columns && wide == 0) {
            long perRow = Math.max(1, Math.round(room / (widest + gap)));
            room = perRow * (widest + gap) - gap;
        }
        double x = 0;
        double y = 0;
        double high = 0;
        for (LayoutNode node : nodes) {
            double width = columns ? widest : node.outer().width();
            if (x > 0 && x + width > room + 1e-6) {
                x = 0;
                y += high + gap;
                high = 0;
            }
            node.moveOuterTo(x + (width - node.outer().width()) / 2, y);
            x += width + gap;
            high = Math.max(high, node.outer().height());
        }
    }
}
