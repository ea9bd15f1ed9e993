package org.clusterscape.viewpoint.internal.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.representation.diagram.AbstractDNode;
import org.clusterscape.viewpoint.representation.diagram.AppliedCompositeFilters;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.HideFilter;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.eclipse.emf.ecore.EObject;

/**
 * Decides which elements are shown: an element is not if a filter or the user hides it, if no active layer has its
 * mapping, or if its owner or one of its ends is not shown.
 */
final class Visibility {

    private record Place(AbstractNodeMapping owner, EObject mapping) {
    }

    private final MappingTable table;
    private final Map<EObject, Boolean> atTop = new HashMap<>();
    private final Map<Place, Boolean> inside = new HashMap<>();

    Visibility(MappingTable table) {
        this.table = table;
    }

    /** Sets it for all elements. */
    void apply(DSemanticDiagram diagram) {
        Map<DEdge, Boolean> known = new HashMap<>();
        List<DDiagramElement> all = diagram.getOwnedDiagramElements();
        for (DDiagramElement element : all) {
            if (element instanceof AbstractDNode node) {
                apply(node, null, true);
            }
        }
        for (DDiagramElement element : all) {
            if (element instanceof DEdge edge) {
                set(edge, isShown(edge, known));
            }
        }
    }

    /** Sets it for new elements; owners come before what is in them, and ends before edges. */
    void apply(List<? extends DDiagramElement> elements) {
        Map<DEdge, Boolean> known = new HashMap<>();
        for (DDiagramElement element : elements) {
            if (element instanceof DEdge edge) {
                set(edge, isShown(edge, known));
            } else if (element.eContainer() instanceof AbstractDNode owner) {
                set(element, owner.isVisible() && !isHidden(element)
                        && isInActiveLayer((AbstractNodeMapping) owner.getDiagramElementMapping(),
                                element.getDiagramElementMapping()));
            } else {
                set(element, !isHidden(element) && isInActiveLayer(null, element.getDiagramElementMapping()));
            }
        }
    }

    private void apply(AbstractDNode node, AbstractNodeMapping owner, boolean ownerShown) {
        AbstractNodeMapping mapping = (AbstractNodeMapping) node.getDiagramElementMapping();
        boolean shown = ownerShown && !isHidden(node) && isInActiveLayer(owner, mapping);
        set(node, shown);
        for (DDiagramElement border : node.getOwnedBorderedNodes()) {
            apply((AbstractDNode) border, mapping, shown);
        }
        if (node instanceof DDiagramElementContainer container) {
            for (DDiagramElement child : Children.of(container)) {
                apply((AbstractDNode) child, mapping, shown);
            }
        }
    }

    private boolean isShown(DEdge edge, Map<DEdge, Boolean> known) {
        Boolean before = known.get(edge);
        if (before == null) {
            known.put(edge, false);
            before = !isHidden(edge) && isEndShown(edge.getSourceNode(), known)
                    && isEndShown(edge.getTargetNode(), known) && isInActiveLayer(null, edge.getActualMapping());
            known.put(edge, before);
        }
        return before;
    }

    private boolean isEndShown(EObject end, Map<DEdge, Boolean> known) {
        return end instanceof DEdge edge ? isShown(edge, known)
                : end instanceof DDiagramElement element && element.isVisible();
    }

    private boolean isInActiveLayer(AbstractNodeMapping owner, EObject mapping) {
        if (mapping == null) {
            return false;
        }
        if (owner == null) {
            return atTop.computeIfAbsent(mapping, table::isShownAtTop);
        }
        return inside.computeIfAbsent(new Place(owner, mapping),
                place -> table.isShownIn(owner, (AbstractNodeMapping) mapping));
    }

    private static boolean isHidden(DDiagramElement element) {
        if (element.getGraphicalFilters().isEmpty()) {
            return false;
        }
        for (EObject each : element.getGraphicalFilters()) {
            if (each instanceof HideFilter || each instanceof AppliedCompositeFilters) {
                return true;
            }
        }
        return false;
    }

    private static void set(DDiagramElement element, boolean shown) {
        if (element.isVisible() != shown) {
            element.setVisible(shown);
        }
    }
}
