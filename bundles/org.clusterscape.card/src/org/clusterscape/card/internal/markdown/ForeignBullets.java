package org.clusterscape.card.internal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of lists that Markdown does not know: the bullets of word processors, dashes, and letters such as {@code a)}. */
public final class ForeignBullets {

    private static final String BULLETS = "•·▪◦‣●■►∙\uF0B7\uF0A7";
    private static final Pattern BULLET = Pattern.compile("(\\s{0,3})[" + BULLETS + "]\\s*(\\S.*)");
    private static final Pattern DASH_OR_LETTER = Pattern.compile("(\\s{0,3})(?:[–—]|\\(?[a-z]\\))\\s+(\\S.*)");

    private ForeignBullets() {
    }

    /**
     * The line with a hyphen for such a mark. A dash or a letter counts only where it begins a block or follows another one.
     */
    static String replace(String line, boolean beginsBlock, String lineBefore) {
        Matcher matcher = BULLET.matcher(line);
        if (!matcher.matches()) {
            matcher = DASH_OR_LETTER.matcher(line);
            boolean first = beginsBlock || lineBefore.stripTrailing().endsWith(":");
            if (!matcher.matches() || !first && !DASH_OR_LETTER.matcher(lineBefore).matches()) {
                return line;
            }
        }
        return matcher.group(1) + "- " + matcher.group(2);
    }

    /** Whether a line that begins with the character could be taken for an item. */
    public static boolean isMark(char c) {
        return BULLETS.indexOf(c) >= 0 || c == '–' || c == '—';
    }
}
