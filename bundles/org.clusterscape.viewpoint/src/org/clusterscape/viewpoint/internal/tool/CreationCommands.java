package org.clusterscape.viewpoint.internal.tool;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.tool.CommandMaker.Plan;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElementContainer;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DNodeListElement;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Gesture.CreateContainer;
import org.clusterscape.viewpoint.tool.Gesture.CreateEdge;
import org.clusterscape.viewpoint.tool.Gesture.CreateNode;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.vsm.tool.EdgeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;
import org.eclipse.emf.ecore.EObject;

/** The commands of the tools that create nodes, containers and edges. */
final class CreationCommands {

    private final CommandMaker maker;

    CreationCommands(CommandMaker maker) {
        this.maker = maker;
    }

    ToolCommand node(CreateNode gesture) {
        var tool = gesture.tool();
        DSemanticDecorator owner = gesture.owner();
        if (owner instanceof DEdge || owner instanceof DNodeListElement) {
            return maker.refused(Names.of(tool), Messages.bind(Messages.Tool_notHere, Names.of(tool)));
        }
        DeclaredVariables variables = new DeclaredVariables().with(tool.getVariable(), owner.getTarget())
                .with(tool.getViewVariable(), owner);
        var first = tool.getInitialOperation() == null ? null : tool.getInitialOperation().getFirstModelOperations();
        return maker.command(new Plan(tool, maker.preconditionOn(tool, owner, Variables.none()), variables, true, first,
                owner.getTarget()).then(run -> new CreatedViews(run).nodes(tool.getNodeMappings(), owner)));
    }

    ToolCommand container(CreateContainer gesture) {
        var tool = gesture.tool();
        DSemanticDecorator owner = gesture.owner();
        if (!(owner instanceof DDiagram || owner instanceof DDiagramElementContainer)) {
            return maker.refused(Names.of(tool), Messages.bind(Messages.Tool_notHere, Names.of(tool)));
        }
        DeclaredVariables variables = new DeclaredVariables().with(tool.getVariable(), owner.getTarget())
                .with(tool.getViewVariable(), owner);
        var first = tool.getInitialOperation() == null ? null : tool.getInitialOperation().getFirstModelOperations();
        return maker.command(new Plan(tool, maker.preconditionOn(tool, owner, Variables.none()), variables, true, first,
                owner.getTarget()).then(run -> new CreatedViews(run).nodes(tool.getContainerMappings(), owner)));
    }

    ToolCommand edge(CreateEdge gesture) {
        EdgeCreationDescription tool = gesture.tool();
        EObject source = ((DSemanticDecorator) gesture.source()).getTarget();
        EObject target = ((DSemanticDecorator) gesture.target()).getTarget();
        DeclaredVariables variables = new DeclaredVariables().withAll(tool.getSourceVariable(), source)
                .with(tool.getSourceViewVariable(), gesture.source()).withAll(tool.getTargetVariable(), target)
                .with(tool.getTargetViewVariable(), gesture.target());
        Variables before = startVariables(gesture).with("preTarget", target).with("preTargetView", gesture.target());
        var first = tool.getInitialOperation() == null ? null : tool.getInitialOperation().getFirstModelOperations();
        return maker.command(new Plan(tool, maker.precondition(tool, source, before), variables, false, first, source)
                .then(run -> new CreatedViews(run).edges(tool.getEdgeMappings(), gesture)));
    }

    /** Whether an edge may begin at its source, as far as the precondition for that is concerned. */
    boolean mayStart(CreateEdge gesture) {
        EdgeCreationDescription tool = gesture.tool();
        String expression = tool.getConnectionStartPrecondition();
        return expression == null || expression.isBlank() || maker.environment().session()
                .evaluate(expression, ((DSemanticDecorator) gesture.source()).getTarget(), startVariables(gesture),
                        tool, ToolPackage.eINSTANCE.getEdgeCreationDescription_ConnectionStartPrecondition())
                .asBoolean().orElse(false);
    }

    private Variables startVariables(CreateEdge gesture) {
        return Variables.none().with("preSource", ((DSemanticDecorator) gesture.source()).getTarget())
                .with("preSourceView", gesture.source()).with("container", maker.root())
                .with("diagram", maker.representation());
    }
}
