package org.clusterscape.card.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clusterscape.card.CardWarning;
import org.clusterscape.card.internal.Messages;
import org.clusterscape.model.storage.InputException;

/**
 * The lines of a card, cleaned of characters that a model cannot hold.
 *
 * @param name the file as the user knows it
 * @param original the lines as they stand in the file
 * @param lines the same lines for the readers: only plain blanks, escaped characters masked (see {@link Escapes})
 * @param warnings what had to be cleaned
 */
public record CardSource(String name, List<String> original, List<String> lines, List<CardWarning> warnings) {

    /** A hundred times the length of a long card. */
    private static final int LINE_LIMIT = 20_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws InputException when the text is empty, no text at all, or HTML */
    public static CardSource of(String name, String text) throws InputException {
        return of(name, text, new ArrayList<>());
    }

    static CardSource of(String name, String text, List<CardWarning> warnings) throws InputException {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        refuse(name, content);
        List<String> original = content.lines().toList();
        if (original.size() > LINE_LIMIT) {
            throw new InputException(name, Messages.bind(Messages.Source_tooManyLines, LINE_LIMIT));
        }
        List<String> lines = new ArrayList<>(original.size());
        for (int i = 0; i < original.size(); i++) {
            lines.add(Escapes.mask(clean(original.get(i), i + 1, warnings)));
        }
        return new CardSource(name, original, lines, warnings);
    }

    private static void refuse(String name, String content) throws InputException {
        if (content.isBlank()) {
            throw new InputException(name, Messages.Source_empty);
        }
        if (content.indexOf('\0') >= 0) {
            throw new InputException(name, Messages.Source_binary);
        }
        String start = content.substring(0, Math.min(content.length(), 500)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")) {
            throw new InputException(name, Messages.Source_html);
        }
        if (start.startsWith("{\\rtf")) {
            throw new InputException(name, Messages.Source_binary);
        }
    }

    private static String clean(String line, int number, List<CardWarning> warnings) {
        StringBuilder clean = new StringBuilder(line.length());
        int replaced = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isBlank(c)) {
                clean.append(' ');
            } else if (Character.isHighSurrogate(c) && i + 1 < line.length() && Character.isLowSurrogate(line.charAt(i + 1))) {
                clean.append(c).append(line.charAt(++i));
            } else if (isIllegal(c)) {
                clean.append('\uFFFD');
                replaced++;
            } else {
                clean.append(c);
            }
        }
        if (replaced > 0) {
            warnings.add(new CardWarning(number, Messages.bind(Messages.Warning_illegalCharacters, replaced)));
        }
        return clean.toString();
    }

    /** No-break space, vertical tab (a line break in Word), form feed (a page break in text from PDF), Unicode's line ends. */
    private static boolean isBlank(char c) {
        return c == '\u00A0' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Not allowed in XML, or needed as a stand-in. */
    private static boolean isIllegal(char c) {
        return c < ' ' && c != '\t' || Character.isSurrogate(c) || c >= '\uFFFE' || Escapes.isMasked(c);
    }
}
