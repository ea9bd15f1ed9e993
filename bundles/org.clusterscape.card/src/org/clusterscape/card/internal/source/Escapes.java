package org.clusterscape.card.internal.source;

/**
 * Characters behind a backslash. In Markdown a backslash takes the special meaning of a punctuation mark away; in cards
 * it shall also take away the meaning that readers of cards give to colons, brackets and commas. Therefore such a
 * character travels through all readers as one of Unicode's 32 noncharacters, which no text contains, and turns back
 * into itself when the text goes into the model.
 */
public final class Escapes {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final char FIRST = '\uFDD0';

    private Escapes() {
    }

    /** The line with every escaped punctuation mark as a single stand-in. */
    public static String mask(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder masked = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int mark = c == '\\' && i + 1 < line.length() ? PUNCTUATION.indexOf(line.charAt(i + 1)) : -1;
            if (mark >= 0) {
                masked.append((char) (FIRST + mark));
                i++;
            } else {
                masked.append(c);
            }
        }
        return masked.toString();
    }

    /** The text with the characters that the stand-ins stand for. */
    public static String unmask(String text) {
        return replace(text, "");
    }

    /** The text as it was before {@link #mask}, for places where Markdown knows no escapes, such as code. */
    public static String restore(String text) {
        return replace(text, "\\");
    }

    /** Whether the character is a stand-in for an escaped one. */
    public static boolean isMasked(char c) {
        return c >= FIRST && c < FIRST + PUNCTUATION.length();
    }

    private static String replace(String text, String before) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMasked(c)) {
                if (plain == null) {
                    plain = new StringBuilder(text.substring(0, i));
                }
                plain.append(before).append(PUNCTUATION.charAt(c - FIRST));
            } else if (plain != null) {
                plain.append(c);
            }
        }
        return plain == null ? text : plain.toString();
    }
}
