package org.clusterscape.diagram.internal.svg;

import java.util.Locale;
import java.util.Set;

/** Lets only harmless addresses through. */
public final class SafeLink {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private SafeLink() {
    }

    /** The address, or null if it is empty or could run something. */
    public static String of(String address) {
        if (address == null) {
            return null;
        }
        String link = address.strip();
        if (link.isEmpty() || link.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            return null;
        }
        int colon = link.indexOf(':');
        int end = firstOf(link, "/?#");
        boolean hasScheme = colon >= 0 && colon < end;
        return !hasScheme || SCHEMES.contains(link.substring(0, colon).toLowerCase(Locale.ROOT)) ? link : null;
    }

    private static int firstOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
