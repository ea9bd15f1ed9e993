package org.clusterscape.viewpoint.internal.representation;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.representation.diagram.AbstractDNode;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DNode;
import org.clusterscape.viewpoint.representation.diagram.DNodeContainer;
import org.clusterscape.viewpoint.representation.diagram.DNodeList;
import org.clusterscape.viewpoint.representation.diagram.DNodeListElement;
import org.clusterscape.viewpoint.vsm.description.RepresentationElementMapping;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** What the derived features and the operations of diagrams and their elements give. */
public final class Parts {

    private Parts() {
    }

    /** All elements of a diagram, each before those inside it. */
    public static EList<DDiagramElement> diagramElements(DDiagram diagram) {
        return all(diagram, DDiagramElement.class);
    }

    /** All edges of a diagram. */
    public static EList<DEdge> edges(DDiagram diagram) {
        return all(diagram, DEdge.class);
    }

    /** All nodes of a diagram, those inside others too. */
    public static EList<DNode> nodes(DDiagram diagram) {
        return all(diagram, DNode.class);
    }

    /** All containers of a diagram, those inside others too. */
    public static EList<DDiagramElementContainer> containers(DDiagram diagram) {
        return all(diagram, DDiagramElementContainer.class);
    }

    /** All list items of a diagram. */
    public static EList<DNodeListElement> nodeListElements(DDiagram diagram) {
        return all(diagram, DNodeListElement.class);
    }

    /** What is directly in a container. */
    public static EList<DDiagramElement> elements(DDiagramElementContainer container) {
        return inside(container, DDiagramElement.class);
    }

    /** The nodes directly in a container. */
    public static EList<DNode> nodes(DDiagramElementContainer container) {
        return inside(container, DNode.class);
    }

    /** The containers directly in a container. */
    public static EList<DDiagramElementContainer> containers(DDiagramElementContainer container) {
        return inside(container, DDiagramElementContainer.class);
    }

    /** The diagram that an element is in; null if it has been removed. */
    public static DDiagram diagramOf(EObject element) {
        EObject owner = element;
        while (owner != null && !(owner instanceof DDiagram)) {
            owner = owner.eContainer();
        }
        return (DDiagram) owner;
    }

    /** The mapping that an element comes from. */
    public static RepresentationElementMapping mappingOf(DDiagramElement element) {
        Object mapping = switch (element) {
            case DNode node -> node.getActualMapping();
            case DNodeListElement item -> item.getActualMapping();
            case DDiagramElementContainer container -> container.getActualMapping();
            case DEdge edge -> edge.getActualMapping();
            default -> null;
        };
        return mapping instanceof RepresentationElementMapping result ? result : null;
    }

    private static <T> EList<T> all(DDiagram diagram, Class<T> type) {
        List<T> found = new ArrayList<>();
        diagram.getOwnedDiagramElements().forEach(element -> collect(element, type, found));
        return ECollections.unmodifiableEList(found);
    }

    private static <T> void collect(DDiagramElement element, Class<T> type, List<T> found) {
        if (type.isInstance(element)) {
            found.add(type.cast(element));
        }
        if (element instanceof AbstractDNode node) {
            node.getOwnedBorderedNodes().forEach(border -> collect(border, type, found));
        }
        if (element instanceof DDiagramElementContainer container) {
            owned(container).forEach(child -> collect(child, type, found));
        }
    }

    private static <T> EList<T> inside(DDiagramElementContainer container, Class<T> type) {
        EList<T> found = new BasicEList<>();
        owned(container).stream().filter(type::isInstance).map(type::cast).forEach(found::add);
        return ECollections.unmodifiableEList(found);
    }

    private static List<? extends DDiagramElement> owned(DDiagramElementContainer container) {
        return switch (container) {
            case DNodeContainer free -> free.getOwnedDiagramElements();
            case DNodeList list -> list.getOwnedElements();
            default -> List.of();
        };
    }
}
