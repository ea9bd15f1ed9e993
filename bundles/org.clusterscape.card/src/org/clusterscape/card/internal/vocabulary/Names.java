package org.clusterscape.card.internal.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two names are the same name: whatever their case, accents, apostrophes, blanks, and the way to write "and". */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern AND = Pattern.compile("\\s*&\\s*|\\s+und\\s+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {
    }

    /** Equal for names that are the same; empty for null. */
    public static String key(String name) {
        if (name == null) {
            return "";
        }
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT).replace("ß", "ss")).replaceAll("");
        return BLANKS.matcher(AND.matcher(lower).replaceAll(" and ")).replaceAll(" ").strip();
    }

    /** The words of a text alone, as {@link #key} writes them, with one blank between them and none around. */
    public static String words(String text) {
        return NO_WORD.matcher(key(text)).replaceAll(" ").strip();
    }
}
