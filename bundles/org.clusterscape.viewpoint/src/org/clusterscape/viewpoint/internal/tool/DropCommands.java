package org.clusterscape.viewpoint.internal.tool;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.diagram.Mappings;
import org.clusterscape.viewpoint.internal.representation.Parts;
import org.clusterscape.viewpoint.internal.tool.CommandMaker.Plan;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Gesture.Drop;
import org.clusterscape.viewpoint.tool.Gesture.DropElement;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.vsm.diagram.AbstractNodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.DropTarget;
import org.clusterscape.viewpoint.vsm.tool.ContainerDropDescription;
import org.clusterscape.viewpoint.vsm.tool.DragSource;
import org.eclipse.emf.ecore.EObject;

/** The commands for elements that are dragged into a container or to the ground of a diagram. */
final class DropCommands {

    private final CommandMaker maker;
    private final ActiveMappings mappings;

    DropCommands(CommandMaker maker, ActiveMappings mappings) {
        this.maker = maker;
        this.mappings = mappings;
    }

    ToolCommand drop(Drop gesture) {
        DSemanticDecorator oldOwner = ownerOf(gesture.element());
        EObject element = gesture.element().getTarget();
        Optional<ContainerDropDescription> tool = tool(element, gesture.element(), gesture.owner());
        if (tool.isEmpty()) {
            return maker.refused(Messages.Tool_none, Messages.Tool_none);
        }
        AbstractNodeMapping mapping = mapping(tool.get(), element, gesture.owner()).orElseThrow();
        return maker.command(plan(tool.get(), element, oldOwner.getTarget(), gesture.owner())
                .then(run -> new DroppedViews(run, maker.safe()).move(gesture.element(), mapping, oldOwner,
                        gesture.owner())));
    }

    ToolCommand drop(DropElement gesture) {
        Optional<ContainerDropDescription> tool = tool(gesture.element(), null, gesture.owner());
        if (tool.isEmpty()) {
            return maker.refused(Messages.Tool_none, Messages.Tool_none);
        }
        Optional<AbstractNodeMapping> mapping = mapping(tool.get(), gesture.element(), gesture.owner());
        return maker.command(plan(tool.get(), gesture.element(), null, gesture.owner()).then(run -> mapping
                .ifPresent(found -> new DroppedViews(run, maker.safe()).add(gesture.element(), found,
                        gesture.owner()))));
    }

    private Plan plan(ContainerDropDescription tool, EObject element, EObject oldContainer, DSemanticDecorator owner) {
        DeclaredVariables variables = new DeclaredVariables().with(tool.getElement(), element)
                .with(tool.getNewContainer(), owner.getTarget()).with(tool.getNewViewContainer(), owner);
        if (oldContainer != null) {
            variables.with(tool.getOldContainer(), oldContainer);
        }
        var first = tool.getInitialOperation() == null ? null : tool.getInitialOperation().getFirstModelOperations();
        return new Plan(tool, Optional.empty(), variables, false, first, owner.getTarget());
    }

    /**
     * The tool that fits best.
     *
     * @param view the dragged view; null if the element comes from elsewhere
     */
    Optional<ContainerDropDescription> tool(EObject element, DDiagramElement view, DSemanticDecorator owner) {
        DragSource source = view == null ? DragSource.PROJECT_EXPLORER : DragSource.DIAGRAM;
        EObject oldContainer = view == null ? null : ownerOf(view).getTarget();
        List<ContainerDropDescription> fitting = tools(owner).stream()
                .filter(tool -> mappings.isActive(tool) && comesFrom(tool, source) && takes(tool, view, owner)
                        && mayDrop(tool, element, oldContainer, owner))
                .toList();
        Optional<ContainerDropDescription> best = fitting.stream()
                .filter(tool -> mapping(tool, element, owner).isPresent()).findFirst();
        return best.isEmpty() && view == null ? fitting.stream().findFirst() : best;
    }

    private static Set<ContainerDropDescription> tools(DSemanticDecorator owner) {
        Set<ContainerDropDescription> result = new LinkedHashSet<>();
        if (owner instanceof DDiagram diagram) {
            result.addAll(diagram.getDescription().getDropDescriptions());
        } else if (owner instanceof DDiagramElement element
                && Parts.mappingOf(element) instanceof AbstractNodeMapping mapping) {
            for (AbstractNodeMapping each : Mappings.lineage(mapping)) {
                if (each instanceof DropTarget target) {
                    result.addAll(target.getDropDescriptions());
                }
            }
        }
        return result;
    }

    private static boolean comesFrom(ContainerDropDescription tool, DragSource source) {
        return tool.getDragSource() == DragSource.BOTH || tool.getDragSource() == source;
    }

    /** An element that is dropped on itself has to be a container of the tool, any other one of its elements. */
    private static boolean takes(ContainerDropDescription tool, DDiagramElement view, DSemanticDecorator owner) {
        return view == null || view == owner || tool.getMappings().contains(Parts.mappingOf(view));
    }

    private boolean mayDrop(ContainerDropDescription tool, EObject element, EObject oldContainer,
            DSemanticDecorator owner) {
        Variables variables = Variables.none().with("newSemanticContainer", owner.getTarget())
                .with("newContainerView", owner).with("element", element);
        return maker.precondition(tool, element,
                oldContainer == null ? variables : variables.with("oldSemanticContainer", oldContainer)).isEmpty();
    }

    private Optional<AbstractNodeMapping> mapping(ContainerDropDescription tool, EObject element,
            DSemanticDecorator owner) {
        return mappings.inside(owner).stream().filter(each -> tool.getMappings().contains(each)
                && maker.environment().session().isInstance(element, Mappings.domainClass(each))).findFirst();
    }

    /** The view that a view is directly in. */
    private static DSemanticDecorator ownerOf(DDiagramElement view) {
        EObject owner = view.eContainer();
        while (!(owner instanceof DSemanticDecorator result) || result.getTarget() == null) {
            owner = owner.eContainer();
        }
        return (DSemanticDecorator) owner;
    }
}
