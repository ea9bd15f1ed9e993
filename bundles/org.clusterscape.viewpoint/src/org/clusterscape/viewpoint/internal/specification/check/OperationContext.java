package org.clusterscape.viewpoint.internal.specification.check;

import org.clusterscape.viewpoint.vsm.tool.ChangeContext;
import org.clusterscape.viewpoint.vsm.tool.CreateEdgeView;
import org.clusterscape.viewpoint.vsm.tool.CreateInstance;
import org.clusterscape.viewpoint.vsm.tool.CreateView;
import org.clusterscape.viewpoint.vsm.tool.For;
import org.clusterscape.viewpoint.vsm.tool.Let;
import org.clusterscape.viewpoint.vsm.tool.ModelOperation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Tells which class of element an operation of a tool works on, where the operations around it show that. */
final class OperationContext {

    private static final String VARIABLE = "var:";
    private static final String SELF = "self";

    private OperationContext() {
    }

    /** The class of the element that an operation works on; null if it cannot be told. */
    static EClass typeAt(ModelOperation operation, Metamodels metamodels) {
        for (EObject outer = operation.eContainer(); outer != null; outer = outer.eContainer()) {
            switch (outer) {
                case CreateInstance creation -> {
                    return metamodels.classOf(creation.getTypeName());
                }
                case ChangeContext change -> {
                    String variable = variable(change.getBrowseExpression());
                    if (variable == null) {
                        return null;
                    }
                    if (!variable.equals(SELF)) {
                        return createdAs(variable, change, metamodels);
                    }
                }
                case For loop -> {
                    return null;
                }
                case Let let -> {
                    return null;
                }
                case CreateEdgeView view -> {
                    return null;
                }
                case CreateView view -> {
                    return null;
                }
                default -> {
                    // The same element as outside.
                }
            }
        }
        return null;
    }

    private static EClass createdAs(String variable, EObject from, Metamodels metamodels) {
        for (EObject outer = from.eContainer(); outer != null; outer = outer.eContainer()) {
            if (outer instanceof CreateInstance creation && variable.equals(creation.getVariableName())) {
                return metamodels.classOf(creation.getTypeName());
            }
        }
        return null;
    }

    /** The variable that an expression merely names; null for any other expression. */
    private static String variable(String expression) {
        if (expression == null) {
            return null;
        }
        String text = expression.startsWith("aql:") ? expression.substring("aql:".length()).strip()
                : expression.startsWith(VARIABLE) ? expression.substring(VARIABLE.length()) : "";
        return text.matches("\\w+") ? text : null;
    }
}
