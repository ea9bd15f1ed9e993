package org.clusterscape.viewpoint.internal.expression;

import java.util.List;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Variables;
import org.eclipse.emf.ecore.EObject;

/** An expression that has been read and can be evaluated any number of times, by several threads at once. */
public interface CompiledExpression {

    /**
     * Evaluates it.
     *
     * @param self      the element it is about; may be null
     * @param variables the other variables
     * @param origin    where it comes from, for messages; may be null
     */
    EvaluationResult evaluate(EObject self, Variables variables, ExpressionOrigin origin);

    /** What is wrong with its text. */
    default List<ExpressionProblem> problems() {
        return List.of();
    }
}
