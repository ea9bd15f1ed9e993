package org.clusterscape.card.internal.vocabulary;

import java.util.HashMap;
import java.util.Map;

/** Cyrillic and Greek letters that look like Latin ones, as they slip into texts that passed through a scanner. */
final class Homoglyphs {

    private final Map<Character, Character> latin = new HashMap<>();

    Homoglyphs() {
        DataTable.load("homoglyphs").rows().forEach((key, looks) ->
                looks.forEach(look -> latin.put(look.charAt(0), key.charAt(0))));
    }

    /** The word in Latin letters where all its letters look like Latin ones; otherwise the word as it is. */
    String latin(String word) {
        StringBuilder result = new StringBuilder(word.length());
        for (char c : word.toCharArray()) {
            char replaced = latin.getOrDefault(c, c);
            if (Character.isLetter(replaced) && Character.UnicodeScript.of(replaced) != Character.UnicodeScript.LATIN) {
                return word;
            }
            result.append(replaced);
        }
        return result.toString();
    }
}
