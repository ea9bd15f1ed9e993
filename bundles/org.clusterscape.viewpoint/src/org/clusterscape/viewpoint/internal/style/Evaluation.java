package org.clusterscape.viewpoint.internal.style;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.session.ModelSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Evaluates what styles say about one element of the model, and remembers whether anything had to be evaluated at all:
 * what consists of constants only is the same for all elements.
 */
final class Evaluation {

    private final ModelSession session;
    private final EObject self;
    private final Variables variables;
    private final EObject origin;
    private boolean constant = true;

    /**
     * @param self      the element
     * @param variables what its expressions see besides
     * @param origin    the element of the specification that messages name, unless an expression is of another one
     */
    Evaluation(ModelSession session, EObject self, Variables variables, EObject origin) {
        this.session = session;
        this.self = self;
        this.variables = variables;
        this.origin = origin;
    }

    /** The same with other variables; what is evaluated there does not count here. */
    Evaluation with(Variables others) {
        return new Evaluation(session, self, others, origin);
    }

    /** Whether nothing that was asked so far depends on the element. */
    boolean isConstant() {
        return constant;
    }

    /** Something that depends on the element was used. */
    void setVarying() {
        constant = false;
    }

    /** An integer; 0 for anything that is none, and the given number after an error. */
    Integer integer(String expression, EStructuralFeature feature, Integer afterError) {
        return integer(origin, expression, feature, afterError);
    }

    /** The same for an expression of another element of the specification, such as a colour. */
    Integer integer(EObject holder, String expression, EStructuralFeature feature, Integer afterError) {
        Integer literal = literal(expression);
        if (literal != null) {
            return literal;
        }
        EvaluationResult result = evaluate(holder, expression, feature);
        return result.hasErrors() ? afterError : Integer.valueOf(result.asInt().orElse(0));
    }

    /** Whether something is true; false without a value and after an error. */
    boolean holds(EObject holder, String expression, EStructuralFeature feature) {
        EvaluationResult result = evaluate(holder, expression, feature);
        return !result.hasErrors() && result.asBoolean().orElse(false);
    }

    /** A text; null without a value. */
    String text(EObject holder, String expression, EStructuralFeature feature, String afterError) {
        EvaluationResult result = evaluate(holder, expression, feature);
        return result.hasErrors() ? afterError : result.asString().orElse(null);
    }

    /** Any value. */
    Object value(EObject holder, String expression, EStructuralFeature feature) {
        return evaluate(holder, expression, feature).value();
    }

    private EvaluationResult evaluate(EObject holder, String expression, EStructuralFeature feature) {
        constant = false;
        return session.evaluate(expression, self, variables, holder, feature);
    }

    private static Integer literal(String expression) {
        if (expression == null || expression.isEmpty() || expression.length() > 11) {
            return null;
        }
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if ((c < '0' || c > '9') && (c != '-' || i > 0)) {
                return null;
            }
        }
        try {
            return Integer.valueOf(expression);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
