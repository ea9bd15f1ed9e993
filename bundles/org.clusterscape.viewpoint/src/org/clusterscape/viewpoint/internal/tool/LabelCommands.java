package org.clusterscape.viewpoint.internal.tool;

import java.util.Optional;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.representation.Parts;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.tool.Gesture.EditLabel;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.tool.DirectEditLabel;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;

/** The commands for labels that are edited in a diagram. */
final class LabelCommands {

    private final CommandMaker maker;

    LabelCommands(CommandMaker maker) {
        this.maker = maker;
    }

    ToolCommand edit(EditLabel gesture) {
        DDiagramElement element = gesture.element();
        DirectEditLabel tool = tool(element);
        if (tool == null) {
            return maker.refused(Messages.Tool_editLabel, Messages.Tool_none);
        }
        Mask mask = Mask.of(tool.getMask());
        var first = tool.getInitialOperation() == null ? null : tool.getInitialOperation().getFirstModelOperations();
        Optional<String> refusal = maker.preconditionOn(tool, element, Variables.none())
                .or(() -> mask.refusal(gesture.text()))
                .or(() -> maker.refusalOf(first, element.getTarget()));
        if (refusal.isPresent()) {
            return maker.refused(Messages.Tool_editLabel, refusal.get());
        }
        return maker.command(Messages.Tool_editLabel, run -> {
            mask.assign(run.variables(), gesture.text());
            run.variables().set("diagram", maker.representation());
            run.variables().set("view", element);
            run.operations(first, element.getTarget());
            run.select(tool, element.getTarget());
        });
    }

    /** The tool for the label of an element; null if there is none. */
    static DirectEditLabel tool(DDiagramElement element) {
        return Parts.mappingOf(element) instanceof DiagramElementMapping mapping ? mapping.getLabelDirectEdit() : null;
    }

    /** The text with which editing begins. */
    String textToEdit(DDiagramElement element) {
        DirectEditLabel tool = tool(element);
        if (tool == null || tool.getInputLabelExpression() == null || tool.getInputLabelExpression().isBlank()) {
            return element.getName();
        }
        Variables variables = Variables.none().with("diagram", maker.representation()).with("view", element);
        return maker.environment().session().evaluate(tool.getInputLabelExpression(), element.getTarget(), variables,
                tool, ToolPackage.eINSTANCE.getDirectEditLabel_InputLabelExpression()).asString()
                .orElse(element.getName());
    }
}
