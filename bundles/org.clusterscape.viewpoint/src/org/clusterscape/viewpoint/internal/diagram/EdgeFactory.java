package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DiagramFactory;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingBase;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** Makes edges and changes their mappings and paths. */
final class EdgeFactory {

    private final DiagramState state;

    EdgeFactory(DiagramState state) {
        this.state = state;
    }

    /** Makes an edge, puts it to the end of the diagram, and gives it its looks. */
    EdgeNode create(EdgeSlot slot, EdgeKey key) {
        DEdge edge = DiagramFactory.eINSTANCE.createDEdge();
        ((InternalEList<? super DEdge>) state.diagram().getOwnedDiagramElements()).addUnique(edge);
        edge.setTarget(key.element());
        edge.setActualMapping(slot.actual());
        edge.setSourceNode(key.source());
        edge.setTargetNode(key.target());
        EdgeNode node = new EdgeNode(slot, key, edge);
        slot.edges().put(key, node);
        state.added(node);
        return node;
    }

    /** Lets another mapping of the family have an edge. */
    void setMapping(EdgeNode node, EdgeMappingBase mapping) {
        if (node.element().getActualMapping() != mapping) {
            node.element().setActualMapping(mapping);
            node.setDue();
            state.round().setAnyHandedOver();
        }
    }

    /** Lets an edge pass the views of some objects; where none of them has one it keeps the path it had. */
    void setPath(EdgeNode node, List<EObject> passed, Views views) {
        Map<EObject, EdgeTarget> known = new HashMap<>();
        for (AbstractNodeMapping mapping : node.slot().mapping().getPathNodeMapping()) {
            for (EdgeTarget view : views.of(mapping)) {
                known.put(((DSemanticDecorator) view).getTarget(), view);
            }
        }
        List<EdgeTarget> path = new ArrayList<>();
        for (EObject each : passed) {
            EdgeTarget view = known.get(each);
            if (view != null && !path.contains(view)) {
                path.add(view);
            }
        }
        if (!path.isEmpty() && !path.equals(node.element().getPath())) {
            node.element().getPath().clear();
            node.element().getPath().addAll(path);
        }
    }
}
