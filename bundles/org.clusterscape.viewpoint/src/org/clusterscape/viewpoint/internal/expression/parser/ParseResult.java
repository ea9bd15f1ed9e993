package org.clusterscape.viewpoint.internal.expression.parser;

import java.util.List;

import org.clusterscape.viewpoint.internal.expression.ast.Expr;
import org.clusterscape.viewpoint.internal.expression.lexer.SyntaxProblem;

/**
 * What became of the text of an expression.
 *
 * @param root     the expression; null where there are errors
 * @param errors   what makes it no expression
 * @param forgiven what is wrong, yet clear enough to go on, as Sirius does
 */
public record ParseResult(Expr root, List<SyntaxProblem> errors, List<SyntaxProblem> forgiven) {
}
