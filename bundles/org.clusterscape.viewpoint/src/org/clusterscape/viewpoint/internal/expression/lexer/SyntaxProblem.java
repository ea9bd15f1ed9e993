package org.clusterscape.viewpoint.internal.expression.lexer;

/**
 * What is wrong with the text of an expression.
 *
 * @param message what is wrong
 * @param offset  where, in the text that was parsed
 * @param length  how many characters; 0 where something is missing
 */
public record SyntaxProblem(String message, int offset, int length) {
}
