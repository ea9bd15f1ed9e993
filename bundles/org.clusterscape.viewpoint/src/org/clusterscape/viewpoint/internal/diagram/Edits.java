package org.clusterscape.viewpoint.internal.diagram;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.DiagramFactory;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.diagram.HideFilter;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** Changes a diagram by hand. */
public final class Edits {

    private final Refresher refresher;

    /** @param place the diagram or something in it */
    public Edits(ModelSession session, EObject place) {
        EObject root = place;
        while (!(root instanceof DSemanticDiagram)) {
            root = root.eContainer();
        }
        this.refresher = Refresher.of(session, (DSemanticDiagram) root);
        if (refresher.state() == null) {
            refresher.refreshAll(new NullProgressMonitor());
        }
    }

    /** Hides an element or shows it again. */
    public static void setHidden(DDiagramElement element, boolean hidden) {
        HideFilter known = null;
        for (EObject each : element.getGraphicalFilters()) {
            known = each instanceof HideFilter filter ? filter : known;
        }
        if (hidden && known == null) {
            element.getGraphicalFilters().add(DiagramFactory.eINSTANCE.createHideFilter());
        } else if (!hidden && known != null) {
            element.getGraphicalFilters().remove(known);
        }
    }

    /** Makes an element. */
    public DDiagramElement createElement(DSemanticDecorator owner, AbstractNodeMapping mapping, EObject target) {
        DiagramState state = refresher.state();
        ViewNode node = state.nodeOf(owner);
        boolean border = node != null && node.mapping() != null
                && MappingLists.borders(node.mapping()).contains(mapping);
        Slot slot = node == null ? null : node.slot(mapping, border);
        if (slot == null || node.mapping() != null && !MappingLists.children(node.mapping()).contains(mapping)) {
            throw new IllegalArgumentException(mapping.getName());
        }
        ViewNode known = slot.elements().get(target);
        if (known == null) {
            EList<DDiagramElement> siblings = state.factory().siblings(slot);
            known = state.factory().create(slot, target, siblings, siblings.size());
            known.setFresh(false);
            slot.setDue();
            node.setChangedBelow();
            state.viewsChanged(mapping);
        }
        return known.element();
    }

    /** Makes an edge. */
    public DEdge createEdge(EdgeMapping mapping, EObject element, EdgeTarget source, EdgeTarget target) {
        DiagramState state = refresher.state();
        EdgeSlot slot = state.anyEdgeSlot(mapping);
        EdgeKey key = new EdgeKey(element, source, target);
        EdgeNode known = slot.edges().get(key);
        if (known == null) {
            known = state.edges().create(slot, key);
            slot.setMayDiffer();
            state.viewsChanged(mapping);
        }
        return known.element();
    }

    /** Takes an element out. */
    public void remove(DDiagramElement element) {
        DiagramState state = refresher.state();
        if (element instanceof DEdge edge) {
            EdgeNode node = state.nodeOf(edge);
            if (node != null) {
                node.slot().setMayDiffer();
                state.remove(node);
            }
            return;
        }
        ViewNode node = state.nodeOf(element);
        if (node != null) {
            Slot slot = node.owner().slots().stream().filter(each -> each.elements().containsValue(node)).findFirst()
                    .orElseThrow();
            slot.setDue();
            node.owner().setChangedBelow();
            state.remove(slot, node);
        }
    }
}
