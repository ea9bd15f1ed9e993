package org.clusterscape.viewpoint.internal.diagram;

import org.clusterscape.viewpoint.representation.diagram.AbstractDNode;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DNode;
import org.clusterscape.viewpoint.representation.diagram.DNodeContainer;
import org.clusterscape.viewpoint.representation.diagram.DNodeList;
import org.clusterscape.viewpoint.representation.diagram.DNodeListElement;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.DiagramFactory;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** Makes nodes, containers, lists and items, and knows where they are kept. */
final class ElementFactory {

    private final DiagramState state;

    ElementFactory(DiagramState state) {
        this.state = state;
    }

    /** The list that the elements of a slot are kept in. */
    EList<DDiagramElement> siblings(Slot slot) {
        return siblings(slot.owner().view(), slot.isBorder());
    }

    @SuppressWarnings("unchecked")
    private static EList<DDiagramElement> siblings(DSemanticDecorator owner, boolean border) {
        EList<? extends DDiagramElement> result = switch (owner) {
            case AbstractDNode node when border -> node.getOwnedBorderedNodes();
            case DSemanticDiagram diagram -> diagram.getOwnedDiagramElements();
            case DNodeContainer container -> container.getOwnedDiagramElements();
            case DNodeList list -> list.getOwnedElements();
            default -> new BasicEList<DDiagramElement>();
        };
        return (EList<DDiagramElement>) result;
    }

    /** Makes an element, puts it to a place in the list, and gives it its looks. */
    ViewNode create(Slot slot, EObject target, EList<DDiagramElement> siblings, int place) {
        AbstractDNode element = newElement(slot);
        element.setTarget(target);
        ViewNode node = new ViewNode(slot.owner(), element, slot.mapping());
        node.setFresh(true);
        slot.elements().put(target, node);
        ((InternalEList<DDiagramElement>) siblings).addUnique(place, element);
        state.added(node);
        return node;
    }

    private static AbstractDNode newElement(Slot slot) {
        DiagramFactory factory = DiagramFactory.eINSTANCE;
        if (slot.mapping() instanceof ContainerMapping mapping) {
            DDiagramElementContainer result;
            if (Mappings.isList(mapping)) {
                result = factory.createDNodeList();
            } else {
                DNodeContainer container = factory.createDNodeContainer();
                container.setChildrenPresentation(mapping.getChildrenPresentation());
                result = container;
            }
            result.setActualMapping(mapping);
            return result;
        }
        NodeMapping mapping = (NodeMapping) slot.mapping();
        if (!slot.isBorder() && slot.owner().view() instanceof DNodeList) {
            DNodeListElement item = factory.createDNodeListElement();
            item.setActualMapping(mapping);
            return item;
        }
        DNode node = factory.createDNode();
        node.setActualMapping(mapping);
        return node;
    }

    /** Lets another mapping have an element. */
    void setMapping(ViewNode node, AbstractNodeMapping mapping) {
        switch (node.view()) {
            case DNode view -> view.setActualMapping((NodeMapping) mapping);
            case DNodeListElement item -> item.setActualMapping((NodeMapping) mapping);
            case DDiagramElementContainer container -> container.setActualMapping((ContainerMapping) mapping);
            default -> throw new IllegalArgumentException(node.view().eClass().getName());
        }
        node.setMapping(mapping);
    }
}
