package org.clusterscape.viewpoint.internal.tool;

import java.util.List;
import java.util.Optional;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.representation.Parts;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Gesture;
import org.clusterscape.viewpoint.tool.Gesture.ChooseEntry;
import org.clusterscape.viewpoint.tool.Gesture.Click;
import org.clusterscape.viewpoint.tool.Gesture.CreateContainer;
import org.clusterscape.viewpoint.tool.Gesture.CreateEdge;
import org.clusterscape.viewpoint.tool.Gesture.CreateNode;
import org.clusterscape.viewpoint.tool.Gesture.Delete;
import org.clusterscape.viewpoint.tool.Gesture.DoubleClick;
import org.clusterscape.viewpoint.tool.Gesture.Drop;
import org.clusterscape.viewpoint.tool.Gesture.DropElement;
import org.clusterscape.viewpoint.tool.Gesture.EditLabel;
import org.clusterscape.viewpoint.tool.Gesture.Fix;
import org.clusterscape.viewpoint.tool.Gesture.Paste;
import org.clusterscape.viewpoint.tool.Gesture.Reconnect;
import org.clusterscape.viewpoint.tool.Gesture.Select;
import org.clusterscape.viewpoint.tool.Gesture.SelectInPanes;
import org.clusterscape.viewpoint.vsm.description.PasteTarget;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;
import org.clusterscape.viewpoint.vsm.tool.ReconnectionKind;
import org.clusterscape.viewpoint.vsm.tool.ToolFilterDescription;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;
import org.eclipse.emf.ecore.EObject;

/** Tells where tools are offered: by their mappings, their layers, and what is asked before they begin. */
public final class Offers {

    private final CommandMaker maker;
    private final ActiveMappings mappings;
    private final DropCommands drops;

    Offers(CommandMaker maker, ActiveMappings mappings) {
        this.maker = maker;
        this.mappings = mappings;
        this.drops = new DropCommands(maker, mappings);
    }

    /** Why something cannot be done; empty if it is offered. The precondition of the tool itself is not looked at. */
    public Optional<String> whyNot(Gesture gesture) {
        return switch (gesture) {
            case CreateNode create -> usable(create.tool()).or(() -> create(create.tool(),
                    create.tool().getNodeMappings(), create.tool().getExtraMappings(), create.owner()));
            case CreateContainer create -> usable(create.tool()).or(() -> create(create.tool(),
                    create.tool().getContainerMappings(), create.tool().getExtraMappings(), create.owner()));
            case CreateEdge create -> usable(create.tool()).or(() -> edge(create));
            case EditLabel edit -> present(LabelCommands.tool(edit.element()) != null);
            case Delete delete -> Optional.empty();
            case Reconnect reconnect -> usable(reconnect.tool()).or(() -> reconnect(reconnect));
            case Drop drop -> present(drops.tool(drop.element().getTarget(), drop.element(), drop.owner()).isPresent());
            case DropElement drop -> present(drops.tool(drop.element(), null, drop.owner()).isPresent());
            case DoubleClick click -> present(OtherCommands.doubleClickTool(click.element()) != null);
            case Click click -> usable(click.tool());
            case ChooseEntry choice -> Menus.whyNot(maker, choice);
            case Select select -> usable(select.tool());
            case SelectInPanes select -> usable(select.tool());
            case Paste paste -> usable(paste.tool()).or(() -> paste(paste));
            case Fix fix -> Optional.empty();
        };
    }

    /** Why a tool is not there at all: its layer is off, or one of its filters says so. */
    Optional<String> usable(AbstractToolDescription tool) {
        if (!mappings.isActive(tool)) {
            return Optional.of(Messages.bind(Messages.Tool_layerOff, Names.of(tool)));
        }
        return tool.getFilters().stream().allMatch(this::lets) ? Optional.empty()
                : Optional.of(Messages.bind(Messages.Tool_filtered, Names.of(tool)));
    }

    private boolean lets(ToolFilterDescription filter) {
        String expression = filter.getPrecondition();
        return expression == null || expression.isBlank() || maker.environment().session()
                .evaluate(expression, maker.root(), Variables.none().with("diagram", maker.representation()), filter,
                        ToolPackage.eINSTANCE.getToolFilterDescription_Precondition())
                .asBoolean().orElse(false);
    }

    private Optional<String> create(AbstractToolDescription tool, List<? extends AbstractNodeMapping> made,
            List<? extends AbstractNodeMapping> extra, DSemanticDecorator owner) {
        boolean fits = ActiveMappings.comesFrom(owner, extra) || mappings.inside(owner).stream()
                .anyMatch(inside -> made.stream().anyMatch(each -> ActiveMappings.related(inside, each)));
        return fits ? Optional.empty() : Optional.of(Messages.bind(Messages.Tool_notHere, Names.of(tool)));
    }

    private Optional<String> edge(CreateEdge gesture) {
        var tool = gesture.tool();
        if (!new CreationCommands(maker).mayStart(gesture)) {
            return Optional.of(Messages.bind(Messages.Tool_startPrecondition, Names.of(tool)));
        }
        boolean source = ActiveMappings.comesFrom(gesture.source(), tool.getExtraSourceMappings());
        boolean target = ActiveMappings.comesFrom(gesture.target(), tool.getExtraTargetMappings());
        boolean both = source && target;
        for (EdgeMapping each : tool.getEdgeMappings()) {
            boolean begins = ActiveMappings.comesFrom(gesture.source(), each.getSourceMapping());
            boolean ends = ActiveMappings.comesFrom(gesture.target(), each.getTargetMapping());
            source |= begins;
            target |= ends;
            both |= begins && ends;
        }
        if (!source) {
            return Optional.of(Messages.Tool_sourceNotAllowed);
        }
        return both || target && !tool.getExtraSourceMappings().isEmpty() ? Optional.empty()
                : Optional.of(Messages.Tool_targetNotAllowed);
    }

    private Optional<String> reconnect(Reconnect gesture) {
        ReconnectionKind kind = gesture.tool().getReconnectionKind();
        DEdge edge = gesture.edge();
        boolean target = edge.getTargetNode() == gesture.oldEnd();
        boolean source = edge.getSourceNode() == gesture.oldEnd();
        boolean thisEnd = target && kind != ReconnectionKind.RECONNECT_SOURCE
                || source && kind != ReconnectionKind.RECONNECT_TARGET;
        if (!thisEnd) {
            return Optional.of(Messages.bind(Messages.Tool_notThisEnd, Names.of(gesture.tool())));
        }
        boolean moveTarget = target && kind != ReconnectionKind.RECONNECT_SOURCE;
        EObject newSource = moveTarget ? edge.getSourceNode() : gesture.newEnd();
        EObject newTarget = moveTarget ? gesture.newEnd() : edge.getTargetNode();
        boolean fits = mappings.edges().stream()
                .anyMatch(each -> each instanceof EdgeMapping mapping
                        && mapping.getReconnections().contains(gesture.tool())
                        && ActiveMappings.comesFrom(newSource, mapping.getSourceMapping())
                        && ActiveMappings.comesFrom(newTarget, mapping.getTargetMapping()));
        return fits ? Optional.empty()
                : Optional.of(moveTarget ? Messages.Tool_targetNotAllowed : Messages.Tool_sourceNotAllowed);
    }

    private Optional<String> paste(Paste gesture) {
        EObject place = gesture.owner() instanceof DDiagram diagram ? diagram.getDescription()
                : gesture.owner() instanceof DDiagramElement element ? Parts.mappingOf(element) : null;
        return place instanceof PasteTarget target && target.getPasteDescriptions().contains(gesture.tool())
                ? Optional.empty()
                : Optional.of(Messages.bind(Messages.Tool_notHere, Names.of(gesture.tool())));
    }

    private static Optional<String> present(boolean tool) {
        return tool ? Optional.empty() : Optional.of(Messages.Tool_none);
    }
}
