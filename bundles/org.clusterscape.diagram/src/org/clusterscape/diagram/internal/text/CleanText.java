package org.clusterscape.diagram.internal.text;

import java.text.Normalizer;

/** Makes texts of a model fit to be drawn and written: composed, and without what XML or a font cannot take. */
public final class CleanText {

    private CleanText() {
    }

    /** The text in composed form; tabs become blanks, line feeds stay, other control characters and broken ones go. */
    public static String of(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String unified = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        if (unified.codePoints().noneMatch(CleanText::isRemoved) && unified.indexOf('\t') < 0) {
            return Normalizer.normalize(unified, Normalizer.Form.NFC);
        }
        StringBuilder kept = new StringBuilder(unified.length());
        unified.codePoints().filter(c -> !isRemoved(c)).forEach(c -> kept.appendCodePoint(c == '\t' ? ' ' : c));
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** The text in one line. */
    public static String line(String text) {
        return of(text).replace('\n', ' ').strip();
    }

    private static boolean isRemoved(int c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 || c >= 0xd800 && c < 0xe000 || (c & 0xfffe) == 0xfffe
                || c >= 0xfdd0 && c <= 0xfdef || isDirectionControl(c) || c == 0xad;
    }

    /** Invisible controls that could turn other text around, or show it where it is not. */
    private static boolean isDirectionControl(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x2028 || c == 0x2029;
    }
}
