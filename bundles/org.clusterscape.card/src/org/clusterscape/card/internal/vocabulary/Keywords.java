package org.clusterscape.card.internal.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the meaning of a text by words in it. A keyword is one or more words that must all occur; {@code fund*} stands for
 * any word that begins so, {@code *kammer} for any that ends so; behind {@code ^} the words must begin the text, in order.
 *
 * @param <T> what the texts are sorted into
 */
public final class Keywords<T> {

    /** Which keyword decides where several fit. */
    enum Precedence {
        /** The one that stands first in the word list. */
        FIRST_IN_LIST,
        /** The one whose first word stands first in the text. */
        FIRST_IN_TEXT
    }

    private record Keyword<T>(List<String> words, boolean atStart, T meaning) {
    }

    private final List<Keyword<T>> keywords = new ArrayList<>();
    private final Precedence precedence;

    private Keywords(Precedence precedence) {
        this.precedence = precedence;
    }

    static <T> Keywords<T> load(String table, Function<String, T> meaning, Precedence precedence) {
        Keywords<T> keywords = new Keywords<>(precedence);
        DataTable.load(table).rows().forEach((key, values) -> values.forEach(v -> keywords.add(v, meaning.apply(key))));
        return keywords;
    }

    private void add(String keyword, T meaning) {
        boolean atStart = keyword.startsWith("^");
        List<String> words = Arrays.stream(keyword.substring(atStart ? 1 : 0).split(" ")).map(Keywords::wordKey).toList();
        keywords.add(new Keyword<>(words, atStart, meaning));
    }

    private static String wordKey(String word) {
        String stem = word.replace("*", "");
        return word.replace(stem, Names.key(stem));
    }

    /** The meaning of the text, or null where no keyword fits. */
    public T find(String text) {
        String[] words = Names.words(text).split(" ");
        T found = null;
        int best = Integer.MAX_VALUE;
        for (Keyword<T> keyword : keywords) {
            int position = keyword.atStart() ? start(keyword.words(), words) : anywhere(keyword.words(), words);
            if (position >= 0 && precedence == Precedence.FIRST_IN_LIST) {
                return keyword.meaning();
            }
            if (position >= 0 && position < best) {
                best = position;
                found = keyword.meaning();
            }
        }
        return found;
    }

    private static int start(List<String> keyword, String[] words) {
        if (words.length < keyword.size()) {
            return -1;
        }
        for (int i = 0; i < keyword.size(); i++) {
            if (!matches(keyword.get(i), words[i])) {
                return -1;
            }
        }
        return 0;
    }

    private static int anywhere(List<String> keyword, String[] words) {
        int first = Integer.MAX_VALUE;
        for (String wanted : keyword) {
            int position = indexOf(wanted, words);
            if (position < 0) {
                return -1;
            }
            first = Math.min(first, position);
        }
        return first;
    }

    private static int indexOf(String wanted, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (matches(wanted, words[i])) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(String wanted, String word) {
        if (wanted.endsWith("*")) {
            String stem = wanted.substring(0, wanted.length() - 1);
            return stem.startsWith("*") ? word.contains(stem.substring(1)) : word.startsWith(stem);
        }
        return wanted.startsWith("*") ? word.endsWith(wanted.substring(1)) : word.equals(wanted);
    }
}
