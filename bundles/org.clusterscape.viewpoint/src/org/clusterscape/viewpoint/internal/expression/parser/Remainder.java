package org.clusterscape.viewpoint.internal.expression.parser;

import org.clusterscape.viewpoint.internal.expression.lexer.TokenKind;

/**
 * Judges what stands behind an expression. The end of an expression does not include the brackets around it, so closing
 * brackets may remain, if they close what was opened; as in Sirius, nothing else may, not even a blank between them.
 */
final class Remainder {

    private Remainder() {
    }

    static boolean isHarmless(String text, int from, Tokens tokens) {
        if (tokens.kind() != TokenKind.END) {
            return false;
        }
        if (from >= text.length()) {
            return true;
        }
        return text.chars().skip(from).allMatch(c -> c == ')') && isBalanced(text);
    }

    private static boolean isBalanced(String text) {
        int open = 0;
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                inString = !inString;
            } else if (inString && c == '\\') {
                i++;
            } else if (!inString) {
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return open == 0;
    }
}
