package org.clusterscape.viewpoint.internal.tool;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.internal.tool.operation.ToolRun;
import org.clusterscape.viewpoint.vsm.description.AbstractVariable;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.clusterscape.viewpoint.vsm.description.SelectionDescription;
import org.clusterscape.viewpoint.vsm.description.SubVariable;
import org.clusterscape.viewpoint.vsm.description.VariableContainer;
import org.clusterscape.viewpoint.vsm.tool.AcceleoVariable;
import org.clusterscape.viewpoint.vsm.tool.SelectModelElementVariable;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;
import org.eclipse.emf.ecore.EObject;

/** The variables that a tool declares, with their values, and those below them, which are computed or asked for. */
public final class DeclaredVariables {

    private final Map<AbstractVariable, Object> values = new LinkedHashMap<>();

    /** Adds a variable; a tool that does not declare it does not get it. */
    public DeclaredVariables with(AbstractVariable variable, Object value) {
        if (variable != null) {
            values.put(variable, value);
        }
        return this;
    }

    /** Adds a variable and all below it, which begin with the same value. */
    DeclaredVariables withAll(AbstractVariable variable, Object value) {
        with(variable, value);
        if (variable instanceof VariableContainer container) {
            for (SubVariable each : container.getSubVariables()) {
                if (!values.containsKey(each)) {
                    withAll(each, value);
                }
            }
        }
        return this;
    }

    /** The names and values, without what is below. */
    Map<String, Object> named() {
        Map<String, Object> result = new LinkedHashMap<>();
        values.forEach((variable, value) -> result.put(variable.getName(), value));
        return result;
    }

    /** Gives the variables of a tool their values. */
    public void assign(ToolRun run) {
        values.forEach((variable, value) -> run.variables().set(variable.getName(), value));
        values.forEach((variable, value) -> {
            EObject root = elementOf(value);
            if (root != null && variable instanceof VariableContainer container) {
                container.getSubVariables().forEach(each -> assignBelow(run, each, root));
            }
        });
    }

    private static void assignBelow(ToolRun run, SubVariable variable, EObject root) {
        switch (variable) {
            case AcceleoVariable computed -> run.variables().set(computed.getName(), run.evaluate(root, computed,
                    ToolPackage.eINSTANCE.getAcceleoVariable_ComputationExpression()).value());
            case SelectModelElementVariable asked -> {
                Collection<EObject> candidates = run.evaluate(root, asked,
                        DescriptionPackage.eINSTANCE.getSelectionDescription_CandidatesExpression()).asEObjects()
                        .orElse(List.of());
                choose(run, asked, List.copyOf(run.environment().choices().choose(asked, candidates)));
            }
            default -> {
                // nobody computes it
            }
        }
    }

    private static void choose(ToolRun run, SelectModelElementVariable variable, List<EObject> chosen) {
        boolean many = ((SelectionDescription) variable).isMultiple();
        if (many && !chosen.isEmpty()) {
            run.variables().set(variable.getName(), chosen);
        } else if (chosen.size() == 1) {
            run.variables().set(variable.getName(), chosen.getFirst());
        }
    }

    private static EObject elementOf(Object value) {
        if (value instanceof Collection<?> many) {
            return !many.isEmpty() && many.iterator().next() instanceof EObject first ? first : null;
        }
        return value instanceof EObject element ? element : null;
    }
}
