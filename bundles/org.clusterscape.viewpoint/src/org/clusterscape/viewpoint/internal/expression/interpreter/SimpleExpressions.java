package org.clusterscape.viewpoint.internal.expression.interpreter;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.expression.CompiledExpression;
import org.clusterscape.viewpoint.internal.expression.Messages;

/** The forms of expressions without an inner structure: literals and <code>var:</code>. */
final class SimpleExpressions {

    static final String VARIABLE = "var:";

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

    static CompiledExpression variable(String text) {
        String name = text.trim().substring(VARIABLE.length());
        return request -> {
            if (name.equals("self")) {
                return EvaluationResult.of(request.self());
            }
            return request.variables().contains(name) ? EvaluationResult.of(request.variables().get(name))
                    : error(text, VARIABLE, Messages.bind(Messages.Evaluation_unknownVariable, name),
                            request.origin(), null);
        };
    }

    static EvaluationResult error(String text, String prefix, String message, ExpressionOrigin origin,
            Throwable cause) {
        int start = Math.min(prefix.length(), text.length());
        return EvaluationResult.failed(new ExpressionProblem(Severity.ERROR, message, text, start,
                text.length() - start, origin, cause));
    }
}
