package org.clusterscape.card.internal.read;

import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.vocabulary.Names;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.card.internal.vocabulary.WordList;

/** Recognises texts that say that a section has nothing, such as "none" or, with typing errors, "no prerequistes necessary". */
public final class Nothing {

    private static final int MOST_WORDS = 7;
    private static final int MOST_TYPING_ERRORS = 2;
    private static final int SHORTEST_MISTYPED = 8;

    private final WordList nothing;
    private final WordList negations;
    private final WordList intros;
    private final WordList needed;
    private final WordList nouns;

    public Nothing(Vocabulary vocabulary) {
        nothing = vocabulary.words("nothing");
        negations = vocabulary.words("negation");
        intros = vocabulary.words("nothingIntro");
        needed = vocabulary.words("needed");
        nouns = vocabulary.words("introNoun");
    }

    public boolean isSaidBy(StyledText text) {
        if (text.isAsIs() || text.text().length() > 100) {
            return false;
        }
        String plain = text.plainLine();
        if (nothing.contains(plain) || nothing.contains(plain.replaceAll("[.!]+$", ""))) {
            return true;
        }
        String spoken = Names.words(plain);
        for (String intro : intros.words()) {
            spoken = spoken.startsWith(intro + " ") ? spoken.substring(intro.length() + 1) : spoken;
        }
        String[] words = spoken.split(" ");
        if (words.length < 2 || words.length > MOST_WORDS || !negations.contains(words[0])) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (!needed.contains(words[i]) && !isNoun(words[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isNoun(String word) {
        return nouns.contains(word) || word.length() >= SHORTEST_MISTYPED
                && nouns.words().stream().anyMatch(noun -> distance(word, noun) <= MOST_TYPING_ERRORS);
    }

    /** The number of letters to insert, leave out or replace (Levenshtein distance). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
