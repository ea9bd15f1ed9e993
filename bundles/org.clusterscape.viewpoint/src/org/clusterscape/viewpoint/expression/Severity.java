package org.clusterscape.viewpoint.expression;

/** How much an {@link ExpressionProblem} matters, in rising order. */
public enum Severity {

    /** Worth knowing only for the author of the expression. */
    INFO,

    /** Something was not found and gave nothing; what remains of the result is still a result. */
    WARNING,

    /** The expression has no result. */
    ERROR
}
