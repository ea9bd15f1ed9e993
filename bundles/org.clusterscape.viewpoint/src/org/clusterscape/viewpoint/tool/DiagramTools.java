package org.clusterscape.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clusterscape.viewpoint.internal.representation.Parts;
import org.clusterscape.viewpoint.internal.tool.DiagramCommands;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.vsm.description.RepresentationElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.tool.PaneBasedSelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.PasteDescription;
import org.clusterscape.viewpoint.vsm.tool.ReconnectEdgeDescription;
import org.clusterscape.viewpoint.vsm.tool.RepresentationCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.SelectionWizardDescription;
import org.eclipse.emf.ecore.EObject;

/** The tools of a diagram: what is offered where, and the commands for what a user does. */
public final class DiagramTools {

    private final DSemanticDiagram diagram;
    private final DiagramCommands commands;

    public DiagramTools(ToolEnvironment environment, DSemanticDiagram diagram) {
        this.diagram = diagram;
        this.commands = new DiagramCommands(environment, diagram);
    }

    /** The palette, with the tools of the active layers. */
    public List<PaletteSection> palette() {
        return commands.palette();
    }

    /** The context menu for selected views, or for the diagram if none is selected. */
    public List<MenuEntry> menu(List<? extends DSemanticDecorator> selected) {
        return commands.menu(selected.isEmpty() ? List.of(diagram) : selected);
    }

    /**
     * Why something is not offered; empty if it is. Whether the precondition of the tool holds is told by its command.
     */
    public Optional<String> whyNot(Gesture gesture) {
        return commands.whyNot(gesture);
    }

    /** The command for something that a user does; it may refuse to be carried out. */
    public ToolCommand command(Gesture gesture) {
        return commands.command(gesture);
    }

    /**
     * The tool for pasting an element of the model.
     *
     * @param copiedView the view that was copied; null if the element comes from elsewhere
     */
    public Optional<PasteDescription> pasteTool(EObject copied, DSemanticDecorator copiedView,
            DSemanticDecorator owner) {
        return commands.pasteTool(copied, copiedView, owner);
    }

    /** The text with which editing the label of an element begins. */
    public String textToEdit(DDiagramElement element) {
        return commands.textToEdit(element);
    }

    /** The tools that let an end of an edge be dragged to another view. */
    public List<ReconnectEdgeDescription> reconnections(DEdge edge, EdgeTarget oldEnd, EdgeTarget newEnd) {
        List<ReconnectEdgeDescription> result = new ArrayList<>();
        if (Parts.mappingOf(edge) instanceof EdgeMapping mapping) {
            for (ReconnectEdgeDescription each : mapping.getReconnections()) {
                if (whyNot(new Gesture.Reconnect(each, edge, oldEnd, newEnd)).isEmpty()) {
                    result.add(each);
                }
            }
        }
        return result;
    }

    /** What the dialog of a tool lets the user choose from. */
    public Candidates candidates(SelectionWizardDescription tool, DSemanticDecorator view) {
        return commands.candidates(tool, view);
    }

    /** What the dialog of a tool lets the user choose from. */
    public Candidates candidates(PaneBasedSelectionWizardDescription tool, DSemanticDecorator view) {
        return commands.candidates(tool, view);
    }

    /** The representations that an element leads to. */
    public List<RepresentationLink> links(DDiagramElement element) {
        RepresentationElementMapping mapping = Parts.mappingOf(element);
        return mapping == null ? List.of() : commands.links(mapping, element);
    }

    /** What a tool does to the model before a representation is made. */
    public ToolCommand creation(RepresentationCreationDescription tool, DSemanticDecorator view, String name) {
        return commands.creation(tool, view, name);
    }
}
