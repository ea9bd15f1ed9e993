package org.clusterscape.viewpoint.internal.expression.lexer;

/**
 * A piece of an expression.
 *
 * @param kind  what it is
 * @param text  as it is written
 * @param start where it begins
 */
public record Token(TokenKind kind, String text, int start) {

    /** The position behind its last character. */
    public int end() {
        return start + text.length();
    }
}
