package org.clusterscape.viewpoint.internal.tool;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.representation.Parts;
import org.clusterscape.viewpoint.internal.tool.operation.JavaActions;
import org.clusterscape.viewpoint.internal.tool.operation.ToolRun;
import org.clusterscape.viewpoint.representation.diagram.DDiagram;
import org.clusterscape.viewpoint.representation.viewpoint.DRepresentation;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;
import org.clusterscape.viewpoint.vsm.tool.ModelOperation;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;
import org.eclipse.emf.ecore.EObject;

/** Makes the commands of one representation: what all kinds of tools have in common. */
public final class CommandMaker {

    private final ToolEnvironment environment;
    private final DRepresentation representation;

    public CommandMaker(ToolEnvironment environment, DRepresentation representation) {
        this.environment = environment;
        this.representation = representation;
    }

    public ToolEnvironment environment() {
        return environment;
    }

    public DRepresentation representation() {
        return representation;
    }

    boolean safe() {
        return environment.strictness() == Strictness.SAFE;
    }

    /** The element that the representation is about. */
    public EObject root() {
        return representation instanceof DSemanticDecorator view ? view.getTarget() : null;
    }

    /** A command that does nothing because of something. */
    public ToolCommand refused(String label, String reason) {
        return new RecordedCommand(environment, representation, label, reason, run -> { });
    }

    /** A command that does something. */
    public ToolCommand command(String label, Consumer<ToolRun> work) {
        return new RecordedCommand(environment, representation, label, null, work);
    }

    /**
     * The command of a tool, which runs its operations.
     *
     * @param refusal   why it cannot be carried out
     * @param variables its variables
     * @param diagram   whether its expressions see the diagram
     * @param first     its first operation
     * @param self      the element on which that runs
     * @param before    what is to be done to the representation first
     * @param after     what is to be done to it at the end
     */
    record Plan(AbstractToolDescription tool, Optional<String> refusal, DeclaredVariables variables, boolean diagram,
            ModelOperation first, EObject self, Consumer<ToolRun> before, Consumer<ToolRun> after) {

        Plan(AbstractToolDescription tool, Optional<String> refusal, DeclaredVariables variables, boolean diagram,
                ModelOperation first, EObject self) {
            this(tool, refusal, variables, diagram, first, self, run -> { }, run -> { });
        }

        Plan then(Consumer<ToolRun> later) {
            return new Plan(tool, refusal, variables, diagram, first, self, before, later);
        }

        Plan first(Consumer<ToolRun> earlier) {
            return new Plan(tool, refusal, variables, diagram, first, self, earlier, after);
        }
    }

    ToolCommand command(Plan plan) {
        String label = Names.of(plan.tool());
        Optional<String> refusal = plan.refusal().or(() -> refusalOf(plan.first(), plan.self()));
        return new RecordedCommand(environment, representation, label, refusal.orElse(null), run -> {
            plan.before().accept(run);
            plan.variables().assign(run);
            if (plan.diagram()) {
                run.variables().set("diagram", representation);
            }
            run.operations(plan.first(), plan.self());
            plan.after().accept(run);
            run.select(plan.tool(), plan.self());
        });
    }

    /** Why operations cannot run at all. */
    public Optional<String> refusalOf(ModelOperation first, EObject self) {
        if (self == null) {
            return Optional.of(Messages.Tool_noTarget);
        }
        return first == null ? Optional.empty()
                : new JavaActions(environment).refusal(first, List.of(self));
    }

    /** Why a tool is not to be used, if that is because of its precondition. */
    public Optional<String> precondition(AbstractToolDescription tool, EObject self, Variables variables) {
        String expression = tool.getPrecondition();
        if (expression == null || expression.isBlank()) {
            return Optional.empty();
        }
        boolean holds = environment.session().evaluate(expression, self, variables, tool,
                ToolPackage.eINSTANCE.getAbstractToolDescription_Precondition()).asBoolean().orElse(false);
        return holds ? Optional.empty() : Optional.of(Messages.bind(Messages.Tool_precondition, Names.of(tool)));
    }

    /** The precondition of a tool that is used on a view, which it sees as the view of the container. */
    Optional<String> preconditionOn(AbstractToolDescription tool, DSemanticDecorator view, Variables others) {
        return precondition(tool, view.getTarget(),
                others.with("containerView", view).with("container", view.getTarget()));
    }

    /** The diagram that a view is in, or that it is. */
    static DDiagram diagramOf(EObject view) {
        return Parts.diagramOf(view);
    }
}
