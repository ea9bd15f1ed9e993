package org.clusterscape.viewpoint.internal.diagram;

import java.util.List;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DNodeContainer;
import org.clusterscape.viewpoint.representation.diagram.DNodeList;

/** What is in containers, without the copies that the derived features make. */
final class Children {

    private Children() {
    }

    /** What is directly in a container. */
    static List<? extends DDiagramElement> of(DDiagramElementContainer container) {
        return switch (container) {
            case DNodeContainer free -> free.getOwnedDiagramElements();
            case DNodeList list -> list.getOwnedElements();
            default -> List.of();
        };
    }
}
