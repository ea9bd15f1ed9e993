package org.clusterscape.viewpoint.internal.tool;

import java.util.Collection;

import org.clusterscape.viewpoint.internal.tool.operation.ToolRun;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Gesture.CreateEdge;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.eclipse.emf.ecore.EObject;

/** The views of what a tool has created, where no refresh makes them. */
final class CreatedViews {

    private final ToolRun run;

    CreatedViews(ToolRun run) {
        this.run = run;
    }

    void nodes(Collection<? extends AbstractNodeMapping> mappings, DSemanticDecorator owner) {
    }

    void node(EObject element, AbstractNodeMapping mapping, DSemanticDecorator owner) {
    }

    void edges(Collection<EdgeMapping> mappings, CreateEdge gesture) {
    }
}
