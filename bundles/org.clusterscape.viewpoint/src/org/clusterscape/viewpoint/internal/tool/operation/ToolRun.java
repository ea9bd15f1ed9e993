package org.clusterscape.viewpoint.internal.tool.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.tool.Messages;
import org.clusterscape.viewpoint.internal.tool.Names;
import org.clusterscape.viewpoint.representation.viewpoint.DRepresentation;
import org.clusterscape.viewpoint.tool.NavigationRequest;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.tool.ToolException;
import org.clusterscape.viewpoint.tool.ToolOutcome;
import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;
import org.clusterscape.viewpoint.vsm.tool.ModelOperation;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** One execution of a tool: its variables, and what came of it so far. */
public final class ToolRun {

    private final ToolEnvironment environment;
    private final DRepresentation representation;
    private final ToolVariables variables = new ToolVariables();
    private final ModelAccess access;
    private final Set<EObject> created = new LinkedHashSet<>();
    private final Set<EObject> affected = new LinkedHashSet<>();
    private final List<String> messages = new ArrayList<>();
    private final List<NavigationRequest> navigation = new ArrayList<>();
    private List<EObject> select;
    private boolean inverseSelection;
    private boolean refreshAll;

    /**
     * @param representation what the tool is used in; may be null
     */
    public ToolRun(ToolEnvironment environment, DRepresentation representation) {
        this.environment = environment;
        this.representation = representation;
        this.access = new ModelAccess(environment.session(), environment.strictness());
    }

    public ToolEnvironment environment() {
        return environment;
    }

    public DRepresentation representation() {
        return representation;
    }

    public ToolVariables variables() {
        return variables;
    }

    ModelAccess access() {
        return access;
    }

    /** The new elements so far, in the order they were created. */
    public Set<EObject> created() {
        return created;
    }

    /** The elements whose features were set so far. */
    public Set<EObject> affected() {
        return affected;
    }

    public List<String> messages() {
        return messages;
    }

    public List<NavigationRequest> navigation() {
        return navigation;
    }

    /** Runs operations on an element; null runs nothing. */
    public void operations(ModelOperation first, EObject self) {
        if (first != null) {
            new OperationRunner(this).run(first, self);
        }
    }

    /**
     * Evaluates an expression of the tool. After an error there is no value, or the tool stops.
     *
     * @param holder  the element of the specification that holds the expression
     * @param feature its attribute with the expression
     */
    public EvaluationResult evaluate(EObject self, EObject holder, EAttribute feature) {
        String expression = (String) holder.eGet(feature);
        Variables visible = variables.visible();
        EvaluationResult result = environment.session().evaluate(expression, self, visible, holder, feature);
        result.firstError().ifPresent(problem -> {
            String message = Messages.bind(Messages.Operation_expressionFailed,
                    new Object[] {holder.eClass().getName(), expression, problem.message()});
            if (strict()) {
                throw new ToolException(message, problem.cause());
            }
            messages.add(message);
        });
        return result;
    }

    /** Says that an operation could not be done; the tool stops if it must do all or nothing. */
    void complain(ModelOperation operation, String message) {
        if (strict()) {
            throw new ToolException(message);
        }
        messages.add(operation.eClass().getName() + ": " + message);
    }

    /** Says that an element is not there any more or does not fit. */
    public void complain(EObject element, String pattern) {
        String message = Messages.bind(pattern, Names.of(element));
        if (strict()) {
            throw new ToolException(message);
        }
        messages.add(message);
    }

    /** What to select afterwards, as the tool wants it; nothing is a tool without such a wish. */
    public void select(AbstractToolDescription tool, EObject self) {
        if (tool == null) {
            return;
        }
        refreshAll |= tool.isForceRefresh();
        if (tool.getElementsToSelect() != null && !tool.getElementsToSelect().isEmpty()) {
            select = List.copyOf(environment.session().evaluate(tool.getElementsToSelect(), self, variables.visible(),
                    tool, ToolPackage.eINSTANCE.getAbstractToolDescription_ElementsToSelect()).asEObjects()
                    .orElse(List.of()));
            inverseSelection = tool.isInverseSelectionOrder();
        }
    }

    /** What has been done. */
    public ToolOutcome outcome(boolean modelChanged, boolean viewChanged) {
        return new ToolOutcome(modelChanged, viewChanged, List.copyOf(created), select, inverseSelection,
                List.copyOf(navigation), refreshAll || viewChanged, List.copyOf(messages));
    }

    private boolean strict() {
        return environment.strictness() == Strictness.SAFE;
    }
}
