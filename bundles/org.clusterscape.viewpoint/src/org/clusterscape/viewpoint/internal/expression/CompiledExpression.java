package org.clusterscape.viewpoint.internal.expression;

import java.util.List;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionProblem;

/** An expression that has been read and can be evaluated any number of times, by several threads at once. */
public interface CompiledExpression {

    /** Evaluates it. */
    EvaluationResult evaluate(Request request);

    /** What is wrong with its text. */
    default List<ExpressionProblem> problems() {
        return List.of();
    }
}
