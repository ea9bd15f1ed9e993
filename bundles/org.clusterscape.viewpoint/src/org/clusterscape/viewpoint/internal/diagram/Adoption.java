package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.representation.diagram.AbstractDNode;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gets to know the elements that a diagram has. Doubles are removed, and elements without mapping, object or ends. */
final class Adoption {

    private final DiagramState state;

    Adoption(DiagramState state) {
        this.state = state;
    }

    void run() {
        List<DEdge> edges = new ArrayList<>();
        List<AbstractDNode> nodes = new ArrayList<>();
        for (DDiagramElement element : state.diagram().getOwnedDiagramElements()) {
            if (element instanceof DEdge edge) {
                edges.add(edge);
            } else if (element instanceof AbstractDNode node) {
                nodes.add(node);
            }
        }
        edges.forEach(this::adopt);
        nodes.forEach(node -> adopt(state.root(), node, false));
    }

    private void adopt(ViewNode owner, AbstractDNode element, boolean border) {
        AbstractNodeMapping mapping = element.getDiagramElementMapping() instanceof AbstractNodeMapping known ? known
                : null;
        ViewNode node = new ViewNode(owner, element, mapping);
        Slot slot = mapping == null ? null : owner.slot(mapping, border);
        boolean wanted = slot != null && element.getTarget() != null
                && slot.elements().putIfAbsent(element.getTarget(), node) == null;
        for (AbstractDNode each : List.copyOf(element.getOwnedBorderedNodes())) {
            adopt(node, each, true);
        }
        if (element instanceof DDiagramElementContainer container) {
            for (DDiagramElement each : List.copyOf(Children.of(container))) {
                adopt(node, (AbstractDNode) each, false);
            }
        }
        if (!wanted) {
            state.removal().removeUnknown(node);
        }
    }

    private void adopt(DEdge edge) {
        EdgeMapping mapping = edge.getActualMapping() == null ? null : Mappings.root(edge.getActualMapping());
        if (mapping != null && isHere(edge.getSourceNode()) && isHere(edge.getTargetNode())) {
            EdgeKey key = new EdgeKey(edge.getTarget(), edge.getSourceNode(), edge.getTargetNode());
            EdgeSlot slot = state.anyEdgeSlot(mapping);
            if (slot.edges().putIfAbsent(key, new EdgeNode(slot, key, edge)) == null) {
                return;
            }
        }
        EcoreUtil.remove(edge);
        edge.setSourceNode(null);
        edge.setTargetNode(null);
    }

    /** An undone deletion brings back an edge, but a refresh may have removed the element that it ends at meanwhile. */
    private boolean isHere(EdgeTarget end) {
        return end != null && EcoreUtil.isAncestor(state.diagram(), end);
    }
}
