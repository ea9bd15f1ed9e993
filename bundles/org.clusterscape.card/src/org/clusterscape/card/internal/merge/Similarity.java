package org.clusterscape.card.internal.merge;

import java.util.HashMap;
import java.util.Map;

import org.clusterscape.card.internal.vocabulary.Names;

/** How much two texts have in common. */
final class Similarity {

    private Similarity() {
    }

    /** The share of common words (Dice coefficient), from 0 to 1. */
    static double of(String a, String b) {
        String[] words = Names.words(a).split(" ");
        String[] others = Names.words(b).split(" ");
        Map<String, Integer> left = new HashMap<>();
        for (String word : words) {
            left.merge(word, 1, Integer::sum);
        }
        int common = 0;
        for (String other : others) {
            if (left.merge(other, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (words.length + others.length);
    }
}
