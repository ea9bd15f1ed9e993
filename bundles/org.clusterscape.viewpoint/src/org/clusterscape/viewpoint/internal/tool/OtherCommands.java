package org.clusterscape.viewpoint.internal.tool;

import java.util.List;
import java.util.Optional;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.representation.Parts;
import org.clusterscape.viewpoint.internal.tool.CommandMaker.Plan;
import org.clusterscape.viewpoint.internal.tool.operation.JavaActions;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Gesture.ChooseEntry;
import org.clusterscape.viewpoint.tool.Gesture.Click;
import org.clusterscape.viewpoint.tool.Gesture.DoubleClick;
import org.clusterscape.viewpoint.tool.Gesture.Fix;
import org.clusterscape.viewpoint.tool.Gesture.Paste;
import org.clusterscape.viewpoint.tool.Gesture.Select;
import org.clusterscape.viewpoint.tool.Gesture.SelectInPanes;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;
import org.clusterscape.viewpoint.vsm.tool.DoubleClickDescription;
import org.clusterscape.viewpoint.vsm.tool.ExternalJavaAction;
import org.clusterscape.viewpoint.vsm.tool.ExternalJavaActionCall;
import org.clusterscape.viewpoint.vsm.tool.InitialOperation;
import org.clusterscape.viewpoint.vsm.tool.ModelOperation;
import org.clusterscape.viewpoint.vsm.tool.OperationAction;
import org.clusterscape.viewpoint.vsm.validation.ViewValidationRule;
import org.eclipse.emf.ecore.EObject;

/** The commands of clicks, menus, dialogs, pasting and quick fixes. */
public final class OtherCommands {

    private final CommandMaker maker;

    public OtherCommands(CommandMaker maker) {
        this.maker = maker;
    }

    ToolCommand click(Click gesture) {
        var tool = gesture.tool();
        DSemanticDecorator view = gesture.view();
        DeclaredVariables variables = new DeclaredVariables().with(tool.getElement(), view.getTarget())
                .with(tool.getElementView(), view);
        return onView(tool, view, variables, tool.getInitialOperation());
    }

    ToolCommand select(Select gesture) {
        var tool = gesture.tool();
        List<? extends EObject> chosen = gesture.chosen();
        if (!tool.isMultiple() && chosen.isEmpty()) {
            return maker.refused(Names.of(tool), Messages.Tool_nothingChosen);
        }
        DeclaredVariables variables = new DeclaredVariables()
                .with(tool.getContainer(), gesture.view().getTarget()).with(tool.getContainerView(), gesture.view())
                .with(tool.getElement(), tool.isMultiple() ? List.copyOf(chosen) : chosen.getFirst());
        return onView(tool, gesture.view(), variables, tool.getInitialOperation());
    }

    ToolCommand selectInPanes(SelectInPanes gesture) {
        var tool = gesture.tool();
        DeclaredVariables variables = new DeclaredVariables()
                .with(tool.getContainer(), gesture.view().getTarget()).with(tool.getContainerView(), gesture.view())
                .with(tool.getElement(), List.copyOf(gesture.chosen()));
        return onView(tool, gesture.view(), variables, tool.getInitialOperation());
    }

    private ToolCommand onView(AbstractToolDescription tool, DSemanticDecorator view, DeclaredVariables variables,
            InitialOperation operation) {
        Optional<String> refusal = maker.preconditionOn(tool, view, Variables.of(variables.named()));
        return maker.command(new Plan(tool, refusal, variables, true, first(operation), view.getTarget()));
    }

    ToolCommand doubleClick(DoubleClick gesture) {
        DDiagramElement element = gesture.element();
        DoubleClickDescription tool = doubleClickTool(element);
        if (tool == null) {
            return maker.refused(Messages.Tool_none, Messages.Tool_none);
        }
        DeclaredVariables variables = new DeclaredVariables().with(tool.getElement(), element.getTarget())
                .with(tool.getElementView(), element);
        return maker.command(new Plan(tool, maker.preconditionOn(tool, element, Variables.none()), variables, false,
                first(tool.getInitialOperation()), element));
    }

    /** The tool for double clicks on an element; null if there is none. */
    static DoubleClickDescription doubleClickTool(DDiagramElement element) {
        return Parts.mappingOf(element) instanceof DiagramElementMapping mapping ? mapping.getDoubleClickDescription()
                : null;
    }

    /** Runs an entry of a menu; whether it should be there at all is the matter of the menu. */
    public ToolCommand choose(ChooseEntry gesture) {
        List<? extends DSemanticDecorator> views = List.copyOf(gesture.views());
        return switch (gesture.entry()) {
            case OperationAction action -> maker.command(new Plan(action, Optional.empty(),
                    new DeclaredVariables().with(action.getView(), views), true, first(action.getInitialOperation()),
                    views.getFirst().getTarget()));
            case ExternalJavaAction action -> javaAction(action, views);
            case ExternalJavaActionCall call when call.getAction() != null -> javaAction(call.getAction(), views);
            default -> maker.refused(Names.of(gesture.entry()), Messages.Tool_none);
        };
    }

    private ToolCommand javaAction(ExternalJavaAction action, List<? extends DSemanticDecorator> views) {
        JavaActions actions = new JavaActions(maker.environment());
        return actions.refusal(action, views).map(reason -> maker.refused(Names.of(action), reason)).orElseGet(
                () -> maker.command(Names.of(action), run -> actions.runFromMenu(run, action, views)));
    }

    ToolCommand paste(Paste gesture) {
        var tool = gesture.tool();
        DSemanticDecorator owner = gesture.owner();
        DeclaredVariables variables = new DeclaredVariables().with(tool.getContainer(), owner.getTarget())
                .with(tool.getContainerView(), owner).with(tool.getCopiedElement(), gesture.copied())
                .with(tool.getCopiedView(), gesture.copiedView());
        // Sirius has the two views the other way round here, so preconditions are written for that.
        Variables before = Variables.none().with("container", owner.getTarget())
                .with("containerView", gesture.copiedView()).with("copiedElement", gesture.copied())
                .with("copiedView", owner);
        return maker.command(new Plan(tool, maker.precondition(tool, owner.getTarget(), before), variables, false,
                first(tool.getInitialOperation()), owner.getTarget()));
    }

    ToolCommand fix(Fix gesture) {
        EObject self = gesture.fix().eContainer() instanceof ViewValidationRule && gesture.view() != null
                ? gesture.view()
                : gesture.element();
        String name = gesture.fix().getName() == null ? gesture.fix().eClass().getName() : gesture.fix().getName();
        ModelOperation first = first(gesture.fix().getInitialOperation());
        if (first == null) {
            return maker.refused(name, Messages.Tool_none);
        }
        return maker.refusalOf(first, self).map(reason -> maker.refused(name, reason))
                .orElseGet(() -> maker.command(name, run -> run.operations(first, self)));
    }

    private static ModelOperation first(InitialOperation operation) {
        return operation == null ? null : operation.getFirstModelOperations();
    }
}
