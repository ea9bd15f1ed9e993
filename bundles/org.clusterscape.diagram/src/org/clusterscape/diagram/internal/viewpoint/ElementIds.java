package org.clusterscape.diagram.internal.viewpoint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.representation.diagram.AbstractDNode;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DNodeContainer;
import org.clusterscape.viewpoint.representation.diagram.DNodeList;
import org.clusterscape.viewpoint.vsm.description.RepresentationElementMapping;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/**
 * The ids of the elements of a diagram: the way of mappings and semantic elements from the diagram to the element. They
 * stay the same when the diagram is made anew, as long as the ids of the semantic elements do.
 */
public final class ElementIds {

    private final Map<DDiagramElement, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<EObject, String> fragments = new HashMap<>();

    private ElementIds() {
    }

    /** The id of each element. */
    public static Map<DDiagramElement, String> of(DDiagram diagram) {
        ElementIds ids = new ElementIds();
        ids.addAll(diagram.getOwnedDiagramElements(), "");
        diagram.getEdges().forEach(ids::edge);
        return ids.ids;
    }

    /** The name of the mapping that an element comes from; empty if it has none. */
    public static String mappingName(DDiagramElement element) {
        RepresentationElementMapping mapping = element.getDiagramElementMapping();
        return mapping == null || mapping.getName() == null ? "" : mapping.getName();
    }

    private void addAll(EList<? extends DDiagramElement> elements, String parent) {
        for (DDiagramElement element : elements) {
            if (element instanceof AbstractDNode node) {
                add(node, parent + "/");
            }
        }
    }

    private void add(AbstractDNode node, String prefix) {
        String id = put(node, prefix + own(node));
        node.getOwnedBorderedNodes().forEach(border -> add(border, id + "/border:"));
        switch (node) {
        case DNodeContainer container -> addAll(container.getOwnedDiagramElements(), id);
        case DNodeList list -> addAll(list.getOwnedElements(), id);
        default -> { }
        }
    }

    /** Adds an edge, after the edges where it ends. */
    private String edge(DEdge edge) {
        String known = ids.get(edge);
        if (known != null) {
            return known;
        }
        ids.put(edge, ""); // ends a circle of edges
        String id = "edge:" + own(edge) + " [" + end(edge.getSourceNode()) + " -> " + end(edge.getTargetNode()) + "]";
        return put(edge, id);
    }

    private String end(EObject end) {
        return switch (end) {
        case DEdge edge -> edge(edge);
        case DDiagramElement element -> ids.getOrDefault(element, "");
        case null, default -> "";
        };
    }

    private String own(DDiagramElement element) {
        EObject target = element.getTarget();
        String fragment = target == null ? "" : fragments.computeIfAbsent(target, ElementIds::fragment);
        return mappingName(element) + "@" + fragment;
    }

    private static String fragment(EObject element) {
        return element.eResource() == null ? "" : element.eResource().getURIFragment(element);
    }

    private String put(DDiagramElement element, String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + " (" + i + ")";
        }
        ids.put(element, id);
        return id;
    }
}
