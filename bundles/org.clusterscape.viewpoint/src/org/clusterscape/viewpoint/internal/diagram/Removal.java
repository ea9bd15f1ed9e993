package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes elements out of a diagram, with what is in them and the edges at them. */
final class Removal {

    private final DiagramState state;

    Removal(DiagramState state) {
        this.state = state;
    }

    /** Takes out an element of a slot. */
    void remove(Slot slot, ViewNode node) {
        slot.elements().remove(node.view().getTarget(), node);
        EcoreUtil.remove(node.view());
        node.retireAll();
        forget(node);
    }

    /** Takes out an element that no slot has. */
    void removeUnknown(ViewNode node) {
        EcoreUtil.remove(node.view());
        forget(node);
    }

    private void forget(ViewNode node) {
        if (node.mapping() != null) {
            state.viewsChanged(node.mapping());
        }
        if (node.view() instanceof EdgeTarget end) {
            removeEdges(end);
        }
        for (Slot slot : node.slots()) {
            slot.elements().values().forEach(this::forget);
        }
    }

    /** Takes out an edge. */
    void remove(EdgeNode node) {
        node.slot().edges().remove(node.key());
        node.retireAll();
        state.viewsChanged(node.slot().mapping());
        DEdge edge = node.element();
        EcoreUtil.remove(edge);
        edge.setSourceNode(null);
        edge.setTargetNode(null);
        removeEdges(edge);
    }

    private void removeEdges(EdgeTarget end) {
        List<DEdge> edges = new ArrayList<>(end.getOutgoingEdges());
        edges.addAll(end.getIncomingEdges());
        for (DEdge edge : edges) {
            removeEdge(edge);
        }
        for (EdgeSlot slot : state.allEdgeSlots()) {
            if (!Mappings.isEmpty(slot.mapping().getPathExpression())) {
                slot.edges().values().forEach(node -> node.element().getPath().remove(end));
            }
        }
    }

    private void removeEdge(DEdge edge) {
        EdgeNode node = state.nodeOf(edge);
        if (node != null) {
            remove(node);
        } else {
            EcoreUtil.remove(edge);
            edge.setSourceNode(null);
            edge.setTargetNode(null);
        }
    }

    /** Takes out what shows an object that is no longer in a model, also in layers that are off. */
    void removeOrphans(ViewNode owner) {
        List<Slot> active = state.activeSlots(owner);
        for (Slot slot : owner.slots()) {
            for (ViewNode node : List.copyOf(slot.elements().values())) {
                EObject target = node.view().getTarget();
                if ((target == null || target.eResource() == null) && !active.contains(slot)) {
                    remove(slot, node);
                } else {
                    removeOrphans(node);
                }
            }
        }
    }
}
