package org.clusterscape.viewpoint.internal.tool;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.diagram.Mappings;
import org.clusterscape.viewpoint.internal.representation.Parts;
import org.clusterscape.viewpoint.internal.tool.CommandMaker.Plan;
import org.clusterscape.viewpoint.internal.tool.operation.ViewOperations;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.viewpoint.DRepresentationElement;
import org.clusterscape.viewpoint.tool.Gesture.Delete;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.tool.DeleteElementDescription;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The commands that delete: with the tool of the mapping, or what an element shows of the model. */
final class DeletionCommands {

    private final CommandMaker maker;

    DeletionCommands(CommandMaker maker) {
        this.maker = maker;
    }

    ToolCommand delete(Delete gesture) {
        DDiagramElement element = gesture.element();
        DeleteElementDescription tool = tool(element);
        return tool == null ? deleteShown(element) : withTool(tool, element);
    }

    static DeleteElementDescription tool(DDiagramElement element) {
        return Parts.mappingOf(element) instanceof DiagramElementMapping mapping ? mapping.getDeletionDescription()
                : null;
    }

    private ToolCommand withTool(DeleteElementDescription tool, DDiagramElement element) {
        EObject owner = element.eContainer();
        Variables before = Variables.none().with("containerView", owner).with("view", element).with("element",
                element.getTarget());
        Optional<String> refusal = maker.precondition(tool, element.getTarget(), before);
        DeclaredVariables variables = new DeclaredVariables().with(tool.getContainerView(), owner)
                .with(tool.getElement(), element.getTarget()).with(tool.getElementView(), element);
        var first = tool.getInitialOperation() == null ? null : tool.getInitialOperation().getFirstModelOperations();
        return maker.command(new Plan(tool, refusal, variables, true, first, element.getTarget()).then(run -> {
            if (isRelation(element) || element.getTarget() == null || element.getTarget().eContainer() == null) {
                ViewOperations.remove(run.environment().session(), element);
            }
        }));
    }

    /** The edge of a relation goes at once; a refresh brings it back if the relation is still there. */
    private static boolean isRelation(DDiagramElement element) {
        return element instanceof DEdge edge && edge.getActualMapping() != null
                && Mappings.root(edge.getActualMapping()) instanceof EdgeMapping mapping
                && !mapping.isUseDomainElement();
    }

    /** Deletes all that an element, and those inside it, show of the model. */
    private ToolCommand deleteShown(DDiagramElement element) {
        Set<EObject> elements = new LinkedHashSet<>();
        collect(element, elements);
        return Deletions.delete(maker, elements, run -> { });
    }

    private static void collect(DRepresentationElement element, Set<EObject> elements) {
        for (EObject each : element.getSemanticElements()) {
            if (each != null && elements.stream().noneMatch(other -> EcoreUtil.isAncestor(other, each))) {
                elements.add(each);
            }
        }
        for (EObject child : element.eContents()) {
            if (child instanceof DRepresentationElement inside) {
                collect(inside, elements);
            }
        }
    }
}
