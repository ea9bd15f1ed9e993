package org.clusterscape.viewpoint.internal.expression;

import java.util.List;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.internal.expression.check.CheckRequest;

/** An expression that has been read and can be evaluated any number of times, by several threads at once. */
public interface CompiledExpression {

    /** Evaluates it. */
    EvaluationResult evaluate(Request request);

    /** What is wrong with its text, at a place of which that much is known. */
    default List<ExpressionProblem> check(CheckRequest request) {
        return problems();
    }

    /** What is wrong with its text, wherever it stands. */
    default List<ExpressionProblem> problems() {
        return List.of();
    }
}
