package org.clusterscape.design.services;

/** Breaks text into lines at blanks. */
final class Lines {

    private static final int MOST_LINES = 8;

    private Lines() {
    }

    /**
     * The text in lines of at most {@code width} characters, unless a single word is longer. Its own line breaks stay.
     * What goes beyond eight lines is cut.
     */
    static String wrap(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        int lines = 0;
        for (String paragraph : text.strip().split("\\R")) {
            int used = 0;
            for (String word : paragraph.strip().split("\\s+")) {
                if (used > 0 && used + 1 + word.length() <= width) {
                    wrapped.append(' ').append(word);
                    used += 1 + word.length();
                    continue;
                }
                if (lines == MOST_LINES) {
                    return wrapped.append(" …").toString();
                }
                if (lines++ > 0) {
                    wrapped.append('\n');
                }
                wrapped.append(word);
                used = word.length();
            }
        }
        return wrapped.toString();
    }
}
