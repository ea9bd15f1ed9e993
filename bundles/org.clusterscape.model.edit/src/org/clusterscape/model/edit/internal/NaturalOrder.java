package org.clusterscape.model.edit.internal;

import java.math.BigInteger;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order of labels in the user's language, with numbers in them by value: SF 5 comes before SF 41. */
final class NaturalOrder implements Comparator<String> {

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private final Collator collator = Collator.getInstance();

    @Override
    public int compare(String one, String other) {
        List<String> parts = parts(one);
        List<String> otherParts = parts(other);
        for (int i = 0; i < Math.min(parts.size(), otherParts.size()); i++) {
            int order = comparePart(parts.get(i), otherParts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), otherParts.size());
    }

    private static List<String> parts(String text) {
        return PART.matcher(text).results().map(MatchResult::group).toList();
    }

    private int comparePart(String one, String other) {
        return isNumber(one) && isNumber(other) ? new BigInteger(one).compareTo(new BigInteger(other))
                : collator.compare(one, other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
