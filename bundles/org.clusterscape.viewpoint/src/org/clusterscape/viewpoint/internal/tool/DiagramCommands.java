package org.clusterscape.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clusterscape.viewpoint.internal.representation.Parts;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Candidates;
import org.clusterscape.viewpoint.tool.Gesture;
import org.clusterscape.viewpoint.tool.MenuEntry;
import org.clusterscape.viewpoint.tool.PaletteSection;
import org.clusterscape.viewpoint.tool.RepresentationLink;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.vsm.description.PasteTarget;
import org.clusterscape.viewpoint.vsm.description.RepresentationElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.tool.PaneBasedSelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.PasteDescription;
import org.clusterscape.viewpoint.vsm.tool.RepresentationCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.SelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.ToolEntry;
import org.eclipse.emf.ecore.EObject;

/** Leads what a user does in a diagram to the commands for it. */
public final class DiagramCommands {

    private final CommandMaker maker;
    private final DDiagram diagram;

    public DiagramCommands(ToolEnvironment environment, DDiagram diagram) {
        this.maker = new CommandMaker(environment, diagram);
        this.diagram = diagram;
    }

    /** The command; one that is not offered is refused, if tools are to be safe. */
    public ToolCommand command(Gesture gesture) {
        ActiveMappings mappings = mappings();
        if (maker.safe()) {
            Optional<String> reason = new Offers(maker, mappings).whyNot(gesture);
            if (reason.isPresent()) {
                return maker.refused(Messages.Tool_none, reason.get());
            }
        }
        return switch (gesture) {
            case Gesture.CreateNode create -> new CreationCommands(maker).node(create);
            case Gesture.CreateContainer create -> new CreationCommands(maker).container(create);
            case Gesture.CreateEdge create -> new CreationCommands(maker).edge(create);
            case Gesture.EditLabel edit -> new LabelCommands(maker).edit(edit);
            case Gesture.Delete delete -> new DeletionCommands(maker).delete(delete);
            case Gesture.Reconnect reconnect -> new ReconnectCommands(maker, mappings).reconnect(reconnect);
            case Gesture.Drop drop -> new DropCommands(maker, mappings).drop(drop);
            case Gesture.DropElement drop -> new DropCommands(maker, mappings).drop(drop);
            case Gesture.DoubleClick click -> new OtherCommands(maker).doubleClick(click);
            case Gesture.Click click -> new OtherCommands(maker).click(click);
            case Gesture.ChooseEntry choice -> new OtherCommands(maker).choose(choice);
            case Gesture.Select select -> new OtherCommands(maker).select(select);
            case Gesture.SelectInPanes select -> new OtherCommands(maker).selectInPanes(select);
            case Gesture.Paste paste -> new OtherCommands(maker).paste(paste);
            case Gesture.Fix fix -> new OtherCommands(maker).fix(fix);
        };
    }

    public Optional<String> whyNot(Gesture gesture) {
        return new Offers(maker, mappings()).whyNot(gesture);
    }

    public List<PaletteSection> palette() {
        ActiveMappings mappings = mappings();
        return new Palettes(new Offers(maker, mappings)).palette(diagram.getDescription(), mappings.layers());
    }

    public List<MenuEntry> menu(List<? extends DSemanticDecorator> selected) {
        DiagramDescription description = diagram.getDescription();
        List<ToolEntry> tools = new ArrayList<>();
        if (description.getToolSection() != null) {
            tools.addAll(Palettes.allTools(description.getToolSection()));
        }
        tools.addAll(description.getReusedTools());
        for (Layer layer : mappings().layers()) {
            layer.getToolSections().forEach(section -> tools.addAll(Palettes.allTools(section)));
            tools.addAll(layer.getReusedTools());
        }
        return new Menus(maker, selected).entries(tools);
    }

    /** The first tool for pasting something on a view. */
    public Optional<PasteDescription> pasteTool(EObject copied, DSemanticDecorator copiedView,
            DSemanticDecorator owner) {
        EObject place = owner instanceof DDiagram shown ? shown.getDescription()
                : owner instanceof DDiagramElement element ? Parts.mappingOf(element) : null;
        return place instanceof PasteTarget target ? target.getPasteDescriptions().stream()
                .filter(tool -> command(new Gesture.Paste(tool, copied, copiedView, owner)).canExecute()).findFirst()
                : Optional.empty();
    }

    public String textToEdit(DDiagramElement element) {
        return new LabelCommands(maker).textToEdit(element);
    }

    public Candidates candidates(SelectionWizardDescription tool, DSemanticDecorator view) {
        return new Choices(maker).of(tool, view);
    }

    public Candidates candidates(PaneBasedSelectionWizardDescription tool, DSemanticDecorator view) {
        return new Choices(maker).of(tool, view);
    }

    public List<RepresentationLink> links(RepresentationElementMapping mapping, DSemanticDecorator view) {
        return new Links(maker).of(mapping, view);
    }

    public ToolCommand creation(RepresentationCreationDescription tool, DSemanticDecorator view, String name) {
        return new Links(maker).creation(tool, view, name);
    }

    private ActiveMappings mappings() {
        return new ActiveMappings(maker.environment().session(), diagram);
    }
}
