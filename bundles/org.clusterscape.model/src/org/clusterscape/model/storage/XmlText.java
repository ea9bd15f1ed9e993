package org.clusterscape.model.storage;

/**
 * Which characters a model file can hold. XML 1.0 has no place for U+0000 and most other control characters, for U+FFFE
 * and U+FFFF, and for halves of surrogate pairs; text that is pasted from elsewhere can contain them.
 */
public final class XmlText {

    /** What stands for a character that cannot be stored. */
    public static final char REPLACEMENT = '\uFFFD';

    private XmlText() {
    }

    /** Whether every character of the text can be stored. */
    public static boolean isClean(String text) {
        return firstUnclean(text, 0) < 0;
    }

    /**
     * The text with U+FFFD in the place of each character that cannot be stored; the same string where there is none.
     *
     * @param text may be null, and null comes back then
     */
    public static String clean(String text) {
        int unclean = text == null ? -1 : firstUnclean(text, 0);
        if (unclean < 0) {
            return text;
        }
        char[] characters = text.toCharArray();
        while (unclean >= 0) {
            characters[unclean] = REPLACEMENT;
            unclean = firstUnclean(text, unclean + 1);
        }
        return new String(characters);
    }

    /** The index of the first character from a start that cannot be stored, or -1. */
    private static int firstUnclean(String text, int start) {
        for (int i = start, length = text.length(); i < length; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < '\uFFFE'
                || c == '\n' || c == '\t' || c == '\r';
    }
}
