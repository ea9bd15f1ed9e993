package org.clusterscape.viewpoint.internal.tool.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.clusterscape.viewpoint.internal.tool.Messages;
import org.clusterscape.viewpoint.tool.ExternalAction;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.vsm.tool.ExternalJavaAction;
import org.clusterscape.viewpoint.vsm.tool.ExternalJavaActionCall;
import org.clusterscape.viewpoint.vsm.tool.ExternalJavaActionParameter;
import org.clusterscape.viewpoint.vsm.tool.ModelOperation;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds and runs the Java code that specifications name. */
public final class JavaActions {

    private final ToolEnvironment environment;

    public JavaActions(ToolEnvironment environment) {
        this.environment = environment;
    }

    /** Why operations cannot be run because of the Java code in them; empty if they can. */
    public Optional<String> refusal(ModelOperation first, Collection<? extends EObject> elements) {
        Optional<String> result = refusalOfOne(first, elements);
        for (var inside = EcoreUtil.getAllContents(first, false); inside.hasNext() && result.isEmpty();) {
            result = refusalOfOne(inside.next(), elements);
        }
        return result;
    }

    private Optional<String> refusalOfOne(Object operation, Collection<? extends EObject> elements) {
        return switch (operation) {
            case ExternalJavaAction action -> refusal(action, elements);
            case ExternalJavaActionCall call -> refusal(call.getAction(), elements);
            default -> Optional.empty();
        };
    }

    /** Why Java code cannot be run; empty if it can. */
    public Optional<String> refusal(ExternalJavaAction action, Collection<? extends EObject> elements) {
        Optional<ExternalAction> code = find(action);
        if (code.isEmpty()) {
            return Optional.of(Messages.bind(Messages.Operation_noAction, action == null ? null : action.getId()));
        }
        return code.get().canExecute(elements) ? Optional.empty()
                : Optional.of(Messages.bind(Messages.Operation_actionRefuses, action.getId()));
    }

    /** Runs Java code if its precondition holds. */
    void run(ToolRun run, ExternalJavaAction action, EObject self, Collection<? extends EObject> elements)
            throws NotFoundException {
        ExternalAction code = find(action).orElseThrow(() -> new NotFoundException(
                Messages.bind(Messages.Operation_noAction, action == null ? null : action.getId())));
        if (preconditionHolds(run, action, self)) {
            code.execute(elements, parameters(run, action, self));
        }
    }

    /** Runs Java code from a menu. A parameter has a value for each of several views, or the value for the only one. */
    public void runFromMenu(ToolRun run, ExternalJavaAction action, List<? extends EObject> views) {
        Map<String, Object> parameters = new HashMap<>();
        for (ExternalJavaActionParameter each : action.getParameters()) {
            List<Object> values = new ArrayList<>();
            views.forEach(view -> values.add(run.evaluate(view, each,
                    ToolPackage.eINSTANCE.getExternalJavaActionParameter_Value()).value()));
            parameters.put(each.getName(),
                    views.size() == 1 ? values.getFirst() : values.stream().filter(Objects::nonNull).toList());
        }
        find(action).ifPresent(code -> code.execute(views, parameters));
    }

    private static boolean preconditionHolds(ToolRun run, ExternalJavaAction action, EObject self) {
        String precondition = action.getPrecondition();
        if (precondition == null || precondition.isEmpty()) {
            return true;
        }
        run.variables().set("container", self);
        try {
            return run.evaluate(self, action, ToolPackage.eINSTANCE.getAbstractToolDescription_Precondition())
                    .asBoolean().orElse(false);
        } finally {
            run.variables().unset("container");
        }
    }

    private static Map<String, Object> parameters(ToolRun run, ExternalJavaAction action, EObject self) {
        Map<String, Object> result = new HashMap<>();
        for (ExternalJavaActionParameter each : action.getParameters()) {
            result.put(each.getName(), run.evaluate(self, each,
                    ToolPackage.eINSTANCE.getExternalJavaActionParameter_Value()).value());
        }
        return result;
    }

    private Optional<ExternalAction> find(ExternalJavaAction action) {
        return action == null || action.getId() == null ? Optional.empty() : environment.actions().find(action.getId());
    }
}
