package org.clusterscape.viewpoint.expression;

/** Thrown by the short forms of evaluation, which have no other way to report an expression without a result. */
public class ExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ExpressionProblem problem;

    public ExpressionException(ExpressionProblem problem) {
        super(problem.message(), problem.cause());
        this.problem = problem;
    }

    /** The first error of the evaluation. */
    public ExpressionProblem problem() {
        return problem;
    }
}
