package org.clusterscape.viewpoint.internal.tool;

import java.util.List;
import java.util.function.Function;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Candidates;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.clusterscape.viewpoint.vsm.tool.PaneBasedSelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.SelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What the dialogs of tools let the user choose from. */
final class Choices {

    private static final DescriptionPackage DESCRIPTION = DescriptionPackage.eINSTANCE;
    private static final ToolPackage TOOL = ToolPackage.eINSTANCE;

    private final CommandMaker maker;

    Choices(CommandMaker maker) {
        this.maker = maker;
    }

    Candidates of(SelectionWizardDescription tool, DSemanticDecorator view) {
        EObject self = view.getTarget();
        Variables variables = variables(new DeclaredVariables().with(tool.getContainer(), self)
                .with(tool.getContainerView(), view));
        Function<EObject, List<EObject>> children = element -> all(tool,
                DESCRIPTION.getSelectionDescription_ChildrenExpression(), element, variables);
        return new Candidates(tool.getWindowTitle(), tool.getMessage() == null ? "" : tool.getMessage(),
                tool.isMultiple(), all(tool, DESCRIPTION.getSelectionDescription_CandidatesExpression(), self,
                        variables),
                tool.isTree(), all(tool, DESCRIPTION.getSelectionDescription_RootExpression(), self, variables),
                children, List.of());
    }

    Candidates of(PaneBasedSelectionWizardDescription tool, DSemanticDecorator view) {
        EObject self = view.getTarget();
        Variables variables = variables(new DeclaredVariables().with(tool.getContainer(), self)
                .with(tool.getContainerView(), view));
        Function<EObject, List<EObject>> children = element -> all(tool,
                TOOL.getPaneBasedSelectionWizardDescription_ChildrenExpression(), element, variables);
        return new Candidates(tool.getWindowTitle(), tool.getMessage() == null ? "" : tool.getMessage(), true,
                all(tool, TOOL.getPaneBasedSelectionWizardDescription_CandidatesExpression(), self, variables),
                tool.isTree(), all(tool, TOOL.getPaneBasedSelectionWizardDescription_RootExpression(), self, variables),
                children,
                all(tool, TOOL.getPaneBasedSelectionWizardDescription_PreSelectedCandidatesExpression(), self,
                        variables));
    }

    private Variables variables(DeclaredVariables declared) {
        return Variables.of(declared.named()).with("diagram", maker.representation());
    }

    private List<EObject> all(EObject holder, EAttribute feature, EObject self, Variables variables) {
        String expression = (String) holder.eGet(feature);
        return expression == null || expression.isBlank() ? List.of()
                : List.copyOf(maker.environment().session().evaluate(expression, self, variables, holder, feature)
                        .asEObjects().orElse(List.of()));
    }
}
