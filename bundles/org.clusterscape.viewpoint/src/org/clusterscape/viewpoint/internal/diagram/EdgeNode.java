package org.clusterscape.viewpoint.internal.diagram;

import org.clusterscape.viewpoint.representation.diagram.DEdge;

/** What the engine knows of an edge. */
final class EdgeNode extends ElementNode {

    private final EdgeSlot slot;
    private final EdgeKey key;
    private final DEdge edge;
    private final Unit path = new PathUnit();

    EdgeNode(EdgeSlot slot, EdgeKey key, DEdge edge) {
        this.slot = slot;
        this.key = key;
        this.edge = edge;
    }

    @Override
    DEdge element() {
        return edge;
    }

    EdgeSlot slot() {
        return slot;
    }

    EdgeKey key() {
        return key;
    }

    /** The unit of the path that it takes. */
    Unit path() {
        return path;
    }

    @Override
    void becameDue() {
        slot.setLooksDue();
    }

    @Override
    void retireAll() {
        super.retireAll();
        path.retire();
    }

    private final class PathUnit extends Unit {

        @Override
        void becameDue() {
            slot.setLooksDue();
        }
    }
}
