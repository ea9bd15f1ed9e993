package org.clusterscape.diagram.internal.layout;

import java.util.List;

import org.clusterscape.diagram.drawing.Box.Presentation;

/** Places boxes in rows, in their order, so that the whole has about the form of a screen. */
final class RowLayout {

    /** The width of a screen, in heights. */
    private static final double SCREEN = 4.0 / 3;
    /** Boxes are placed in columns if no more than this share of the columns remains empty. */
    private static final double SPARE = 0.33;

    private final double gap;
    private final double aspect;

    RowLayout(double gap) {
        this(gap, SCREEN);
    }

    private RowLayout(double gap, double aspect) {
        this.gap = gap;
        this.aspect = aspect;
    }

    /** For the children of a box: in a stack, the boxes together are to have the form of a screen. */
    static RowLayout inside(LayoutNode parent, double gap) {
        LayoutNode stack = parent.parent;
        if (stack == null || !stack.isStack()) {
            return new RowLayout(gap);
        }
        int count = stack.children.size();
        return new RowLayout(gap,
                stack.box.presentation() == Presentation.VERTICAL_STACK ? SCREEN * count : SCREEN / count);
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
        boolean columns = widest - mean <= SPARE * widest;
        double room = Math.max(Math.max(widest, wide), Math.sqrt(area * aspect));
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
