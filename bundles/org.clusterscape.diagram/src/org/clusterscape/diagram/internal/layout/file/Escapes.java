package org.clusterscape.diagram.internal.layout.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/**
 * Writes any text so that it can stand in a line between blanks: what cannot is written as percent signs and hexadecimal
 * digits.
 */
final class Escapes {

    private Escapes() {
    }

    /** A text that has no blanks. */
    static String word(String text) {
        return escape(text, c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** The same for the begin of a line, which must not be empty, nor look like a comment or a mark of version control. */
    static String firstWord(String text) {
        String escaped = word(text);
        if (escaped.isEmpty()) {
            return "%";
        }
        return "#<=>|".indexOf(escaped.charAt(0)) < 0 ? escaped : hex(escaped.substring(0, 1)) + escaped.substring(1);
    }

    /** A text that has no line breaks and no blanks at its ends. */
    static String line(String text) {
        String escaped = escape(text, c -> c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
        String begun = escaped.startsWith(" ") ? "%20" + escaped.substring(1) : escaped;
        return begun.endsWith(" ") ? begun.substring(0, begun.length() - 1) + "%20" : begun;
    }

    private static String escape(String text, IntPredicate special) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                escaped.append("%%u%04X".formatted(c)); // Half a character has no UTF-8 form.
            } else if (c == '%' || Character.isISOControl(c) || c == 0xFEFF || special.test(c)) {
                escaped.append(hex(Character.toString(c)));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hex.append("%%%02X".formatted(b & 0xff));
        }
        return hex.toString();
    }

    /** The text again; throws IllegalArgumentException if it has a bad escape. */
    static String plain(String escaped) {
        if (escaped.indexOf('%') < 0) {
            return escaped;
        }
        if (escaped.equals("%")) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        while (at < escaped.length()) {
            if (escaped.charAt(at) != '%') {
                flush(bytes, text);
                text.append(escaped.charAt(at++));
            } else if (escaped.startsWith("%u", at)) {
                flush(bytes, text);
                text.append((char) digits(escaped, at + 2, at + 6));
                at += 6;
            } else {
                bytes.write(digits(escaped, at + 1, at + 3));
                at += 3;
            }
        }
        flush(bytes, text);
        return text.toString();
    }

    private static int digits(String text, int from, int to) {
        if (to > text.length()) {
            throw new IllegalArgumentException(text);
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                throw new IllegalArgumentException(text);
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private static void flush(ByteArrayOutputStream bytes, StringBuilder text) {
        text.append(bytes.toString(StandardCharsets.UTF_8));
        bytes.reset();
    }
}
