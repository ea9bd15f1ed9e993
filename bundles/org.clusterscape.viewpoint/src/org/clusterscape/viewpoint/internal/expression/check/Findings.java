package org.clusterscape.viewpoint.internal.expression.check;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.expression.ast.Expr;

/** Collects the problems of one expression. */
final class Findings {

    private final String text;
    private final int shift;
    private final List<ExpressionProblem> problems = new ArrayList<>();
    private boolean muted;

    /**
     * @param text  the whole expression
     * @param shift how far the parsed text begins behind its beginning
     */
    Findings(String text, int shift) {
        this.text = text;
        this.shift = shift;
    }

    void add(Severity severity, String message, Expr where) {
        ExpressionProblem problem = new ExpressionProblem(severity, message, text, shift + where.start(),
                where.end() - where.start(), null, null);
        if (!muted && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Whether nothing is collected for a while; gives what was so before. */
    boolean mute(boolean mute) {
        boolean before = muted;
        muted = mute;
        return before;
    }

    List<ExpressionProblem> problems() {
        return problems;
    }
}
