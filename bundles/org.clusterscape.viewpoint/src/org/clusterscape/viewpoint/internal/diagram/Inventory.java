package org.clusterscape.viewpoint.internal.diagram;

import org.clusterscape.viewpoint.representation.diagram.AbstractDNode;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DEdge;

/** Compares a diagram with what the engine knows of it; others may have changed it, by an undo for example. */
final class Inventory {

    private final DiagramState state;

    Inventory(DiagramState state) {
        this.state = state;
    }

    /** Whether the diagram has exactly the elements that the engine knows. */
    boolean isComplete() {
        int edges = 0;
        for (EdgeSlot slot : state.allEdgeSlots()) {
            for (EdgeNode node : slot.edges().values()) {
                DEdge edge = node.element();
                if (edge.eContainer() != state.diagram() || edge.getSourceNode() != node.key().source()
                        || edge.getTargetNode() != node.key().target()) {
                    return false;
                }
                edges++;
            }
        }
        return isComplete(state.root(), state.diagram().getOwnedDiagramElements().size() - edges);
    }

    private boolean isComplete(ViewNode owner, int children) {
        int known = 0;
        for (Slot slot : owner.slots()) {
            known += slot.elements().size();
            for (ViewNode node : slot.elements().values()) {
                if (node.view().eContainer() != owner.view() || !isComplete(node, size((AbstractDNode) node.view()))) {
                    return false;
                }
            }
        }
        return known == children;
    }

    private static int size(AbstractDNode element) {
        int borders = element.getOwnedBorderedNodes().size();
        return element instanceof DDiagramElementContainer container ? borders + Children.of(container).size()
                : borders;
    }
}
