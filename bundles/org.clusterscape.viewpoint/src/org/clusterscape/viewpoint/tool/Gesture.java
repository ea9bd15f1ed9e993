package org.clusterscape.viewpoint.tool;

import java.util.List;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.vsm.tool.ContainerCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.EdgeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.MenuItemDescription;
import org.clusterscape.viewpoint.vsm.tool.NodeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.PaneBasedSelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.PasteDescription;
import org.clusterscape.viewpoint.vsm.tool.ReconnectEdgeDescription;
import org.clusterscape.viewpoint.vsm.tool.SelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.ToolDescription;
import org.clusterscape.viewpoint.vsm.validation.ValidationFix;
import org.eclipse.emf.ecore.EObject;

/** What a user does in a diagram. A view on which something is done may be the diagram itself. */
public sealed interface Gesture {

    /** Clicks somewhere to create a node there. */
    record CreateNode(NodeCreationDescription tool, DSemanticDecorator owner) implements Gesture {
    }

    /** Clicks somewhere to create a container there. */
    record CreateContainer(ContainerCreationDescription tool, DSemanticDecorator owner) implements Gesture {
    }

    /** Draws an edge. */
    record CreateEdge(EdgeCreationDescription tool, EdgeTarget source, EdgeTarget target) implements Gesture {
    }

    /** Types a new label. */
    record EditLabel(DDiagramElement element, String text) implements Gesture {
    }

    /** Deletes an element. */
    record Delete(DDiagramElement element) implements Gesture {
    }

    /** Drags the end of an edge from one view to another. */
    record Reconnect(ReconnectEdgeDescription tool, DEdge edge, EdgeTarget oldEnd, EdgeTarget newEnd)
            implements Gesture {
    }

    /** Drags an element of the diagram into a container or to the ground of the diagram. */
    record Drop(DDiagramElement element, DSemanticDecorator owner) implements Gesture {
    }

    /** Drags an element of the model from elsewhere into the diagram. */
    record DropElement(EObject element, DSemanticDecorator owner) implements Gesture {
    }

    /** Clicks twice. */
    record DoubleClick(DDiagramElement element) implements Gesture {
    }

    /** Clicks on something with a tool of the palette. */
    record Click(ToolDescription tool, DSemanticDecorator view) implements Gesture {
    }

    /** Chooses an entry of a menu while views are selected, at least one. */
    record ChooseEntry(MenuItemDescription entry, List<? extends DSemanticDecorator> views) implements Gesture {
    }

    /** Chooses elements in a dialog. */
    record Select(SelectionWizardDescription tool, DSemanticDecorator view, List<? extends EObject> chosen)
            implements Gesture {
    }

    /** Chooses elements in a dialog with two panes. */
    record SelectInPanes(PaneBasedSelectionWizardDescription tool, DSemanticDecorator view,
            List<? extends EObject> chosen) implements Gesture {
    }

    /** Pastes an element of the model, of which a view may have been copied; the view is null otherwise. */
    record Paste(PasteDescription tool, EObject copied, DSemanticDecorator copiedView, DSemanticDecorator owner)
            implements Gesture {
    }

    /** Has a violation of a rule mended. */
    record Fix(ValidationFix fix, EObject element, DSemanticDecorator view) implements Gesture {
    }
}
