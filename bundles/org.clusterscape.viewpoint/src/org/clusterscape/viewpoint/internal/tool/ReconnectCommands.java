package org.clusterscape.viewpoint.internal.tool;

import java.util.Optional;

import org.clusterscape.viewpoint.internal.diagram.Mappings;
import org.clusterscape.viewpoint.internal.representation.Parts;
import org.clusterscape.viewpoint.internal.tool.CommandMaker.Plan;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Gesture.Reconnect;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingBase;
import org.clusterscape.viewpoint.vsm.tool.ReconnectEdgeDescription;
import org.clusterscape.viewpoint.vsm.tool.ReconnectionKind;
import org.eclipse.emf.ecore.EObject;

/** The commands for edges whose ends are dragged to other views. */
final class ReconnectCommands {

    private final CommandMaker maker;
    private final ActiveMappings mappings;

    ReconnectCommands(CommandMaker maker, ActiveMappings mappings) {
        this.maker = maker;
        this.mappings = mappings;
    }

    ToolCommand reconnect(Reconnect gesture) {
        ReconnectEdgeDescription tool = gesture.tool();
        DEdge edge = gesture.edge();
        EdgeTarget oldSource = edge.getSourceNode();
        EdgeTarget oldTarget = edge.getTargetNode();
        EObject element = edge.getTarget();
        EdgeTarget otherEnd = oldSource == gesture.oldEnd() ? oldTarget : oldSource;
        DeclaredVariables variables = new DeclaredVariables().with(tool.getElement(), element)
                .with(tool.getSource(), targetOf(gesture.oldEnd())).with(tool.getSourceView(), gesture.oldEnd())
                .with(tool.getTarget(), targetOf(gesture.newEnd())).with(tool.getTargetView(), gesture.newEnd())
                .with(tool.getEdgeView(), edge);
        var first = tool.getInitialOperation() == null ? null : tool.getInitialOperation().getFirstModelOperations();
        return maker.command(new Plan(tool, Optional.empty(), variables, false, first, element)
                .first(run -> {
                    before(gesture, oldSource, oldTarget);
                    run.variables().set("otherEnd", otherEnd);
                }).then(run -> connect(tool, edge, gesture, oldTarget)));
    }

    /** A relation that begins elsewhere is one of another element. */
    private void before(Reconnect gesture, EdgeTarget oldSource, EdgeTarget oldTarget) {
        DEdge edge = gesture.edge();
        EdgeMapping current = Mappings.root(edge.getActualMapping());
        EdgeMapping next = newMapping(gesture, oldSource, oldTarget);
        if (next != null && next != current) {
            edge.setActualMapping(next);
        }
        if (gesture.oldEnd() == oldSource && (next != null && !next.isUseDomainElement()
                || current != null && !current.isUseDomainElement())) {
            edge.setSourceNode(gesture.newEnd());
            edge.setTarget(targetOf(gesture.newEnd()));
        }
    }

    private static void connect(ReconnectEdgeDescription tool, DEdge edge, Reconnect gesture, EdgeTarget oldTarget) {
        boolean target = tool.getReconnectionKind() == ReconnectionKind.RECONNECT_TARGET
                || tool.getReconnectionKind() == ReconnectionKind.RECONNECT_BOTH && oldTarget == gesture.oldEnd();
        if (target) {
            edge.setTargetNode(gesture.newEnd());
        } else {
            edge.setSourceNode(gesture.newEnd());
        }
    }

    /**
     * The mapping that the edge has afterwards; null if none of those that the tool is for fits. Of an edge of which
     * either end may be moved, Sirius looks at the wrong one, so that it often finds none.
     */
    private EdgeMapping newMapping(Reconnect gesture, EdgeTarget oldSource, EdgeTarget oldTarget) {
        boolean target = switch (gesture.tool().getReconnectionKind()) {
            case RECONNECT_TARGET -> true;
            case RECONNECT_SOURCE -> false;
            case RECONNECT_BOTH -> (oldTarget == gesture.oldEnd()) == maker.safe();
        };
        EObject source = mappingOf(target ? oldSource : gesture.newEnd());
        EObject end = mappingOf(target ? gesture.newEnd() : oldTarget);
        EdgeMapping best = null;
        for (EdgeMappingBase each : mappings.edges()) {
            if (each instanceof EdgeMapping mapping && mapping.getReconnections().contains(gesture.tool())
                    && mapping.getSourceMapping().contains(source) && mapping.getTargetMapping().contains(end)) {
                best = mapping;
                if (mapping == gesture.edge().getActualMapping()) {
                    break;
                }
            }
        }
        return best;
    }

    private static EObject mappingOf(EdgeTarget view) {
        return view instanceof DEdge edge ? edge.getActualMapping()
                : view instanceof DDiagramElement element ? Parts.mappingOf(element) : null;
    }

    private static EObject targetOf(EdgeTarget view) {
        return ((DSemanticDecorator) view).getTarget();
    }
}
