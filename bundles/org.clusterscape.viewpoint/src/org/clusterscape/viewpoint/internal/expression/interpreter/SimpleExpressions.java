package org.clusterscape.viewpoint.internal.expression.interpreter;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.expression.CompiledExpression;

/** The forms of expressions without an inner structure: literals. */
final class SimpleExpressions {

    private SimpleExpressions() {
    }

    /** An Integer, if Java reads one, or else the text. */
    static CompiledExpression literal(String text) {
        Object value;
        try {
            value = Integer.valueOf(text);
        } catch (NumberFormatException e) {
            value = text;
        }
        EvaluationResult result = EvaluationResult.of(value);
        return request -> result;
    }

    static EvaluationResult error(String text, String prefix, String message, ExpressionOrigin origin,
            Throwable cause) {
        int start = Math.min(prefix.length(), text.length());
        return EvaluationResult.failed(new ExpressionProblem(Severity.ERROR, message, text, start,
                text.length() - start, origin, cause));
    }
}
