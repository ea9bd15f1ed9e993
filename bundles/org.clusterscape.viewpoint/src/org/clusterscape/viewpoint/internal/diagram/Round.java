package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.eclipse.emf.ecore.EObject;

/** What happened in a diagram since the end of the last refresh. */
final class Round {

    private final Set<EObject> changedViews = new HashSet<>();
    private final List<Runnable> settling = new ArrayList<>();
    private final List<ElementNode> added = new ArrayList<>();
    private boolean anyDeleted;
    private boolean anyHandedOver;

    /** A new element stands in the diagram. */
    void added(ElementNode node) {
        added.add(node);
    }

    /** The new elements. */
    List<ElementNode> added() {
        return added;
    }

    /** There are other views of a mapping than before. */
    void viewsChanged(DiagramElementMapping mapping) {
        if (mapping instanceof AbstractNodeMapping node) {
            changedViews.addAll(Mappings.lineage(node));
        } else {
            changedViews.add(mapping);
        }
    }

    /** Elements of the model were deleted. */
    void setAnyDeleted() {
        anyDeleted = true;
    }

    boolean isAnyDeleted() {
        return anyDeleted;
    }

    /** An element or an edge has another mapping now. */
    void setAnyHandedOver() {
        anyHandedOver = true;
    }

    boolean isAnyHandedOver() {
        return anyHandedOver;
    }

    /** Whether an edge may come or go because a view did. */
    boolean isAffected(EdgeSlot slot) {
        EdgeMapping mapping = slot.mapping();
        return anyDeleted || isAffected(mapping.getSourceMapping()) || isAffected(mapping.getTargetMapping())
                || isAffected(mapping.getPathNodeMapping());
    }

    /** Whether views of some mappings came or went. */
    boolean isAffected(Collection<? extends EObject> mappings) {
        for (EObject mapping : mappings) {
            if (changedViews.contains(mapping)) {
                return true;
            }
        }
        return false;
    }

    /** At the end of the refresh, elements of a slot are no longer new and stand in the order of the candidates. */
    void settleLater(Slot slot, List<EObject> accepted) {
        settling.add(() -> {
            List<ViewNode> visited = new ArrayList<>(accepted.size());
            for (EObject candidate : accepted) {
                ViewNode node = slot.elements().get(candidate);
                if (node != null) {
                    node.setFresh(false);
                    visited.add(node);
                }
            }
            slot.setVisited(visited);
        });
    }

    /** Ends the refresh. */
    void end() {
        settling.forEach(Runnable::run);
        settling.clear();
        changedViews.clear();
        added.clear();
        anyDeleted = false;
        anyHandedOver = false;
    }
}
