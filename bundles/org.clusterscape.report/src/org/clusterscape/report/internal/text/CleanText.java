package org.clusterscape.report.internal.text;

/** Makes text of models fit for a document: line ends as line feeds, and nothing that no reader could see or that XML forbids. */
public final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {
    }

    /**
     * The text with a visible replacement character for each control character, lone surrogate and non-character, and for
     * the two characters that make text run backwards against its letters (U+202D, U+202E).
     */
    public static String of(String text) {
        int length = text.length();
        int clean = 0;
        while (clean < length && isPlain(text.charAt(clean))) {
            clean++;
        }
        if (clean == length) {
            return text;
        }
        StringBuilder result = new StringBuilder(length).append(text, 0, clean);
        for (int i = clean; i < length;) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                result.append('\n');
                i += i < length && text.charAt(i) == '\n' ? 1 : 0;
            } else if (isAllowed(c)) {
                result.appendCodePoint(c);
            } else {
                result.append(REPLACEMENT);
            }
        }
        return result.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c >= 0xA0 && c < 0x2000;
    }

    private static boolean isAllowed(int c) {
        if (c < ' ' || c >= 0x7F && c < 0xA0) {
            return c == '\n' || c == '\t';
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean override = c == 0x202D || c == 0x202E;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !surrogate && !override && !noCharacter;
    }
}
