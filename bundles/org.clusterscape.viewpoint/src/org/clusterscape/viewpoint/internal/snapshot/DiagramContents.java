package org.clusterscape.viewpoint.internal.snapshot;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.internal.diagram.Keys;
import org.clusterscape.viewpoint.representation.diagram.AbstractDNode;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DNodeContainer;
import org.clusterscape.viewpoint.representation.diagram.DNodeList;

import com.google.gson.JsonObject;

/** All elements of a diagram, each with its place among those of its sort: edges, bordered nodes and others. */
public final class DiagramContents {

    private final ElementJson writer = new ElementJson(new Keys());
    private final List<JsonObject> found = new ArrayList<>();

    private DiagramContents() {
    }

    /** The elements, written as JSON. */
    public static List<JsonObject> of(DDiagram diagram) {
        DiagramContents result = new DiagramContents();
        result.addAll(diagram.getOwnedDiagramElements());
        return result.found;
    }

    private void addAll(List<? extends DDiagramElement> siblings) {
        int edges = 0;
        int others = 0;
        for (DDiagramElement each : siblings) {
            add(each, each instanceof DEdge ? edges++ : others++);
        }
    }

    private void add(DDiagramElement element, int index) {
        found.add(writer.of(element, index));
        if (element instanceof AbstractDNode node) {
            addAll(node.getOwnedBorderedNodes());
        }
        switch (element) {
            case DNodeContainer container -> addAll(container.getOwnedDiagramElements());
            case DNodeList list -> addAll(list.getOwnedElements());
            default -> {
                // nothing is inside other elements
            }
        }
    }
}
