package org.clusterscape.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.layout.Point;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Finds places for the boxes of a drawing, the innermost ones first, since a container is as large as its content. */
final class Placement {

    private final BlockLayout blocks;
    private final NetworkLayout fallback;
    private final double spacing;
    private final List<List<Point>> keptLines;
    private final SubMonitor progress;

    /**
     * @param blocks    how boxes are placed that hang together
     * @param keptLines the ways of connections that stay
     */
    Placement(BlockLayout blocks, NetworkLayout fallback, double spacing, int boxes, List<List<Point>> keptLines,
            IProgressMonitor monitor) {
        this.keptLines = keptLines;
        this.blocks = blocks;
        this.fallback = fallback;
        this.spacing = spacing;
        progress = SubMonitor.convert(monitor, Math.max(1, boxes));
    }

    /** Places all that is inside a container, and gives it the size that it needs for that. */
    void place(LayoutNode parent) {
        placeInside(parent);
        if (parent.isStack()) {
            StackLayout.place(parent);
            return;
        }
        List<LayoutNode> fresh = parent.children.stream().filter(node -> node.kept == null).toList();
        if (fresh.size() == parent.children.size()) {
            placeAll(parent, fresh);
            if (parent.children.stream().allMatch(node -> node.pinned == null)) {
                parent.fitToChildren();
            } else {
                new Pins(parent, spacing).apply();
            }
        } else {
            // Only at the top level it is known already where the lines run.
            new Additions(parent, this, spacing).place(fresh, parent.box == null ? keptLines : List.of());
        }
    }

    private void placeInside(LayoutNode parent) {
        for (LayoutNode child : parent.children) {
            if (!child.children.isEmpty()) {
                if (!parent.isStack() && blocks.opens(child)) {
                    placeInside(child);
                } else {
                    place(child);
                }
            }
        }
    }

    /** Places all boxes of a container. */
    private void placeAll(LayoutNode parent, List<LayoutNode> nodes) {
        List<Block> placed = new ArrayList<>();
        Block single = new Block(new ArrayList<>(), new ArrayList<>());
        double widest = 0;
        for (Block block : Block.of(parent, nodes)) {
            if (block.nodes().size() == 1 && !blocks.opens(block.nodes().getFirst())) {
                single.nodes().addAll(block.nodes());
                progress.split(1);
            } else {
                place(block);
                placed.add(block);
                widest = Math.max(widest, block.bounds().width());
            }
        }
        if (!single.nodes().isEmpty()) {
            RowLayout.inside(parent, spacing).place(single.nodes(), widest);
            placed.add(single);
        }
        BlockPacking.pack(placed, spacing);
    }

    /** Places boxes that hang together. */
    void place(Block block) {
        SubMonitor part = progress.split(block.nodes().size());
        try {
            blocks.place(block.nodes(), block.links(), part);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // The library gave up on a rare form of drawing; any picture is better than none.
            block.links().forEach(LayoutLink::forgetWay);
            block.nodes().forEach(this::close);
            fallback.place(block.nodes(), block.links(), part);
        }
    }

    /** Places what is inside boxes of their own, so that the boxes have sizes. */
    void close(LayoutNode node) {
        if (blocks.opens(node)) {
            node.open = false;
            place(node);
        }
    }
}
