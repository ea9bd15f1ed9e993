package org.clusterscape.viewpoint.internal.expression.evaluator;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.expression.ast.Expr;

/**
 * Collects the messages of an evaluation. As in Sirius, every run of a lambda starts the collection anew: what counts
 * in the end is the messages since the last run began, and not those of a call that was under way then. This is why a
 * sort that fails is silent.
 */
final class Log {

    private static final int MOST = 100;

    private final String expression;
    private final int shift;
    private final ExpressionOrigin origin;
    private List<ExpressionProblem> problems = List.of();
    private int run;

    /**
     * @param expression the whole expression
     * @param shift      how far the parsed text begins behind its beginning
     */
    Log(String expression, int shift, ExpressionOrigin origin) {
        this.expression = expression;
        this.shift = shift;
        this.origin = origin;
    }

    /** A mark to hand to {@link #add} later on. */
    int run() {
        return run;
    }

    void restart() {
        run++;
        if (!problems.isEmpty()) {
            problems = List.of();
        }
    }

    /** Adds a message about a part of the expression, unless a lambda has run since the mark was taken. */
    void add(int mark, Severity severity, String message, Expr where, Throwable cause) {
        if (mark != run) {
            return;
        }
        if (problems.isEmpty()) {
            problems = new ArrayList<>(2);
        }
        int offset = shift + where.start();
        if (isWorthAdding(severity, message, offset)) {
            problems.add(new ExpressionProblem(severity, message, expression, offset, where.end() - where.start(),
                    origin, cause));
        }
    }

    // The same trouble with many elements is told once, and endless others not at all.
    private boolean isWorthAdding(Severity severity, String message, int offset) {
        boolean failed = false;
        for (ExpressionProblem known : problems) {
            if (known.severity() == severity && known.offset() == offset && known.message().equals(message)) {
                return false;
            }
            failed |= known.severity() == Severity.ERROR;
        }
        return problems.size() < MOST || severity == Severity.ERROR && !failed;
    }

    List<ExpressionProblem> problems() {
        return problems.isEmpty() ? problems : List.copyOf(problems);
    }
}
