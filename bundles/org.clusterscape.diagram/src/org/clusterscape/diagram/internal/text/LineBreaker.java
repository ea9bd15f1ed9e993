package org.clusterscape.diagram.internal.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks texts into lines that are no wider than a limit. */
public final class LineBreaker {

    /** A part shorter than this is not worth a line of its own. */
    private static final int SHORTEST_PART = 4;
    private static final double TOLERANCE = 0.01;

    private final ToDoubleFunction<String> width;
    private final double limit;

    public LineBreaker(ToDoubleFunction<String> width, double limit) {
        this.width = width;
        this.limit = limit + TOLERANCE;
    }

    /** The lines of a text; one empty line for an empty text. */
    public List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(paragraph.strip(), lines);
        }
        return lines;
    }

    /** A text without its last character as a reader counts them (with its accents). */
    public static String withoutLastCharacter(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        characters.last();
        int start = characters.previous();
        return start == BreakIterator.DONE ? "" : text.substring(0, start);
    }

    private void wrap(String paragraph, List<String> lines) {
        if (fits(paragraph)) {
            lines.add(paragraph);
            return;
        }
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(paragraph);
        String line = "";
        for (int from = places.first(), to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
            String piece = paragraph.substring(from, to);
            if (fits(line + piece.stripTrailing())) {
                line += piece;
                continue;
            }
            if (!line.isBlank()) {
                lines.add(line.stripTrailing());
            }
            line = breakWord(piece, lines);
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
    }

    /** Adds the full lines of a word that may be too wide, and returns the rest. */
    private String breakWord(String word, List<String> lines) {
        String rest = word;
        while (!fits(rest.stripTrailing())) {
            int end = lengthThatFits(rest);
            int nice = lastPartEnd(rest, end);
            int cut = nice > 0 ? nice : end;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        return rest;
    }

    private int lengthThatFits(String word) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        characters.first();
        int end = characters.next();
        for (int next = characters.next(); next != BreakIterator.DONE && fits(word.substring(0, next)); next = characters.next()) {
            end = next;
        }
        return end;
    }

    /** The last place up to an end where a part of a compound name ends ("net_|work", "net|Work"), or 0. */
    private static int lastPartEnd(String word, int end) {
        for (int i = end; i >= SHORTEST_PART; i--) {
            if (word.length() - i >= SHORTEST_PART && isPartEnd(word.charAt(i - 1), word.charAt(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isPartEnd(char before, char after) {
        return "_-./:@&#+".indexOf(before) >= 0 && Character.isLetterOrDigit(after)
                || Character.isLowerCase(before) && Character.isUpperCase(after);
    }

    private boolean fits(String line) {
        return width.applyAsDouble(line) <= limit;
    }
}
