package org.clusterscape.viewpoint.internal.expression.lexer;

import org.clusterscape.viewpoint.internal.expression.Messages;

/** Resolves the backslash escapes of Java in texts, and <code>\xHH</code>. */
public final class Escapes {

    private Escapes() {
    }

    /**
     * The text without its escapes.
     *
     * @throws IllegalArgumentException where a backslash begins none
     */
    public static String resolve(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int position = 0;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '\\') {
                result.append(c);
                continue;
            }
            char kind = position < text.length() ? text.charAt(position++) : ' ';
            int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
            result.append(digits == 0 ? simple(kind) : hexadecimal(text, position, digits));
            position += digits;
        }
        return result.toString();
    }

    private static char simple(char kind) {
        return switch (kind) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case '\\', '"', '\'' -> kind;
            default -> throw new IllegalArgumentException(Messages.bind(Messages.Syntax_strangeEscape, "\\" + kind));
        };
    }

    private static char hexadecimal(String text, int position, int digits) {
        int end = Math.min(text.length(), position + digits);
        String code = text.substring(position, end);
        if (!code.matches("[0-9a-fA-F]{" + digits + "}")) {
            throw new IllegalArgumentException(
                    Messages.bind(Messages.Syntax_strangeEscape, text.substring(position - 2, end)));
        }
        return (char) Integer.parseInt(code, 16);
    }
}
