package org.clusterscape.viewpoint.internal.snapshot;

import java.util.List;

import org.clusterscape.viewpoint.internal.diagram.Keys;
import org.clusterscape.viewpoint.representation.diagram.AppliedCompositeFilters;
import org.clusterscape.viewpoint.representation.diagram.CollapseFilter;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DNode;
import org.clusterscape.viewpoint.representation.diagram.DNodeContainer;
import org.clusterscape.viewpoint.representation.diagram.DNodeList;
import org.clusterscape.viewpoint.representation.diagram.DNodeListElement;
import org.clusterscape.viewpoint.representation.diagram.DiagramPackage;
import org.clusterscape.viewpoint.representation.diagram.GraphicalFilter;
import org.clusterscape.viewpoint.vsm.description.Identified;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Writes the elements of a diagram. */
final class ElementJson {

    private final Keys keys;

    ElementJson(Keys keys) {
        this.keys = keys;
    }

    /** What sort of element it is. */
    static String kindOf(DDiagramElement element) {
        return switch (element) {
            case DEdge edge -> "edge";
            case DNodeListElement item -> "item";
            case DNodeList list -> "list";
            case DNodeContainer container -> "container";
            default -> element.eContainingFeature() == DiagramPackage.Literals.ABSTRACT_DNODE__OWNED_BORDERED_NODES
                    ? "border"
                    : "node";
        };
    }

    /**
     * Writes an element.
     *
     * @param index its place among those of its sort
     */
    JsonObject of(DDiagramElement element, int index) {
        JsonObject json = new JsonObject();
        json.addProperty("key", keys.of(element));
        json.addProperty("kind", kindOf(element));
        json.addProperty("mapping", mappingOf(element));
        json.addProperty("label", element.getName());
        json.addProperty("target", element.getTarget() == null ? null : keys.fragment(element.getTarget()));
        json.addProperty("parent",
                element.eContainer() instanceof DDiagramElement owner ? keys.of(owner) : null);
        json.addProperty("index", index);
        if (element instanceof DEdge edge) {
            ends(json, edge);
        }
        JsonArray elements = new JsonArray();
        element.getSemanticElements().forEach(each -> elements.add(keys.fragment(each)));
        json.add("semanticElements", elements);
        json.add("layers", new JsonArray());
        json.addProperty("visible", element.isVisible());
        if (!element.getGraphicalFilters().isEmpty()) {
            JsonArray filters = new JsonArray();
            element.getGraphicalFilters().forEach(each -> filters.add(filter(each)));
            json.add("graphicalFilters", filters);
        }
        size(json, element);
        json.addProperty("tooltip", element.getTooltipText());
        json.add("style", StyleJson.of(element.getOwnedStyle()));
        return json;
    }

    private void ends(JsonObject json, DEdge edge) {
        json.addProperty("source", keyOf(edge.getSourceNode()));
        json.addProperty("target_end", keyOf(edge.getTargetNode()));
        if (!edge.getPath().isEmpty()) {
            JsonArray path = new JsonArray();
            edge.getPath().forEach(each -> path.add(keyOf(each)));
            json.add("path", path);
        }
        addIfAny(json, "beginLabel", edge.getBeginLabel());
        addIfAny(json, "endLabel", edge.getEndLabel());
    }

    private static void addIfAny(JsonObject json, String name, String text) {
        if (text != null && !text.isEmpty()) {
            json.addProperty(name, text);
        }
    }

    private String keyOf(EObject end) {
        return end instanceof DDiagramElement element ? keys.of(element) : null;
    }

    private static void size(JsonObject json, DDiagramElement element) {
        switch (element) {
            case DNode node -> {
                json.addProperty("width", node.getWidth());
                json.addProperty("height", node.getHeight());
                json.addProperty("labelPosition", literal(node.getLabelPosition()));
                json.addProperty("resizeKind", literal(node.getResizeKind()));
            }
            case DDiagramElementContainer container -> {
                json.addProperty("width", container.getWidth());
                json.addProperty("height", container.getHeight());
                if (container instanceof DNodeContainer free) {
                    json.addProperty("childrenPresentation", literal(free.getChildrenPresentation()));
                }
            }
            default -> {
                // edges and items have no size of their own
            }
        }
    }

    private static String literal(Enumerator value) {
        return value == null ? null : value.getLiteral();
    }

    private static String mappingOf(DDiagramElement element) {
        EObject mapping = element instanceof DEdge edge ? edge.getActualMapping() : element.getDiagramElementMapping();
        return mapping instanceof Identified identified ? identified.getName() : null;
    }

    private static String filter(GraphicalFilter filter) {
        return switch (filter) {
            case CollapseFilter collapsed ->
                "CollapseFilter" + collapsed.getWidth() + "x" + collapsed.getHeight();
            case AppliedCompositeFilters applied -> "AppliedCompositeFilters["
                    + String.join(", ", namesOf(applied.getCompositeFilterDescriptions())) + "]";
            default -> filter.eClass().getName() + "[]";
        };
    }

    private static List<String> namesOf(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getName).toList();
    }
}
