package org.clusterscape.card.internal.vocabulary;

import java.util.Set;
import java.util.stream.Collectors;

/** A set of words or short phrases, compared as names are. */
public final class WordList {

    private static final DataTable LISTS = DataTable.load("words");

    private final Set<String> keys;

    private WordList(Set<String> keys) {
        this.keys = keys;
    }

    static WordList of(String name) {
        return new WordList(LISTS.values(name).stream().map(Names::key).collect(Collectors.toUnmodifiableSet()));
    }

    /** The words, as {@link Names#key} writes them. */
    public Set<String> words() {
        return keys;
    }

    public boolean contains(String word) {
        return keys.contains(Names.key(word));
    }

    /** Whether a word of the list occurs in the text. */
    public boolean anyIn(String text) {
        for (String word : Names.words(text).split(" ")) {
            if (keys.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
