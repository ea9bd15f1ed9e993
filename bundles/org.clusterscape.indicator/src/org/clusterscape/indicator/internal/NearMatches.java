package org.clusterscape.indicator.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody probably meant who wrote a name that does not exist. */
final class NearMatches {

    private static final int AT_MOST = 5;

    private NearMatches() {
    }

    /** The names that differ by a few letters or contain what was written, the nearest first; maybe none. */
    static List<String> of(String written, List<String> names) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        int tolerance = Math.max(1, wanted.length() / 4);
        return wanted.isEmpty() ? List.of() : names.stream()
                .filter(name -> contains(name, wanted) || distance(lower(name), wanted) <= tolerance)
                .sorted(Comparator.comparingInt((String name) -> distance(lower(name), wanted))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(AT_MOST).toList();
    }

    private static boolean contains(String name, String wanted) {
        return wanted.length() > 2 && lower(name).contains(wanted);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's: how many letters to insert, remove or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
