package org.clusterscape.viewpoint.expression;

/**
 * A message about one expression, from reading or from evaluating it.
 *
 * @param severity   how much it matters
 * @param message    what is wrong, for people who write expressions
 * @param expression the whole text of the expression, its prefix included
 * @param offset     where in that text the trouble begins, counted from 0
 * @param length     how many characters it covers; 0 where something is missing
 * @param origin     the element of the specification that holds the expression, or null
 * @param cause      the exception behind the message, or null
 */
public record ExpressionProblem(Severity severity, String message, String expression, int offset, int length,
        ExpressionOrigin origin, Throwable cause) {

    /** The same message about an expression of the given element. */
    public ExpressionProblem withOrigin(ExpressionOrigin place) {
        return new ExpressionProblem(severity, message, expression, offset, length, place, cause);
    }

    @Override
    public String toString() {
        return severity + ": " + message + " [" + expression + ", " + offset + "]";
    }
}
