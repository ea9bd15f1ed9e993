package org.clusterscape.validation.internal.constraints;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds elements that are meant to be told apart by a key and cannot be. */
final class Keys {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Keys() {
    }

    /** What an import compares names by: without regard to case, white space and the way umlauts are composed; or null. */
    static String name(String text) {
        return Words.blank(text) ? null : SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).strip())
                .replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Like {@link #name}, but {@code SF41} is the same as {@code SF 41}. */
    static String code(String text) {
        String key = name(text);
        return key == null ? null : key.replace(" ", "");
    }

    /** The first element of each key; elements without a key (null) are left out. */
    static <K, T> Map<K, T> firsts(List<T> elements, Function<T, K> key) {
        Map<K, T> firsts = new HashMap<>();
        for (T element : elements) {
            K k = key.apply(element);
            if (k != null) {
                firsts.putIfAbsent(k, element);
            }
        }
        return firsts;
    }
}
