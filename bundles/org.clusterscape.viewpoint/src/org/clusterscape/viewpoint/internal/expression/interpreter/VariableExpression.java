package org.clusterscape.viewpoint.internal.expression.interpreter;

import java.util.List;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.internal.expression.CompiledExpression;
import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.Request;
import org.clusterscape.viewpoint.internal.expression.check.CheckRequest;

/** The form <code>var:name</code>: the value of a variable. */
final class VariableExpression implements CompiledExpression {

    static final String PREFIX = "var:";

    private final String text;
    private final String name;

    VariableExpression(String text) {
        this.text = text;
        this.name = text.trim().substring(PREFIX.length());
    }

    @Override
    public EvaluationResult evaluate(Request request) {
        if (name.equals("self")) {
            return EvaluationResult.of(request.self());
        }
        return request.variables().contains(name) ? EvaluationResult.of(request.variables().get(name))
                : unknown(request.origin());
    }

    @Override
    public List<ExpressionProblem> check(CheckRequest request) {
        return request.mayExist(name) ? List.of() : unknown(null).problems();
    }

    private EvaluationResult unknown(ExpressionOrigin origin) {
        return SimpleExpressions.error(text, PREFIX, Messages.bind(Messages.Evaluation_unknownVariable, name), origin,
                null);
    }
}
