package org.clusterscape.card.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.clusterscape.card.internal.markdown.ForeignBullets;
import org.clusterscape.card.internal.markdown.PlainTitles;
import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.vocabulary.Vocabulary;

/**
 * Writes plain text as Markdown that means just that text: characters that Markdown would take for markup get a backslash,
 * and nothing else does.
 */
final class MarkdownText {

    /** Put behind a text that readers of cards would otherwise take for structure: it is to be taken as it is. */
    static final String AS_IS = "<br>";

    private static final String LINE_STARTS = "#>+-=~|:";
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?=[.)])|\\(?[a-z](?=\\)))([.)])(.*)", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern TRAILING_MARKS = Pattern.compile("#+$");

    private final Predicate<String> isTitle;

    /** @param isTitle whether a line of Markdown would be taken for the title of a section */
    private MarkdownText(Predicate<String> isTitle) {
        this.isTitle = isTitle;
    }

    static MarkdownText forCards(Vocabulary study) {
        return new MarkdownText(new PlainTitles(study.titles(), label -> false)::isTitle);
    }

    /** The lines with a mark at the end that readers are to take them as they are. */
    static List<String> asIs(List<String> lines) {
        int last = lines.size() - 1;
        if (lines.get(last).endsWith(AS_IS) && !lines.get(last).endsWith("\\" + AS_IS)) {
            return lines;
        }
        List<String> marked = new ArrayList<>(lines);
        marked.set(last, lines.get(last) + AS_IS);
        return marked;
    }

    /** The text as one line. */
    static String line(String text) {
        String line = StyledText.normalise(text).replaceAll("\\n+", " ");
        return TRAILING_MARKS.matcher(inline(line)).replaceAll(marks -> "\\\\#".repeat(marks.group().length()));
    }

    /** The text as lines of Markdown; paragraphs with an empty line between them. */
    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : StyledText.normalise(text).split("\n\n")) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            String[] parts = paragraph.split("\n");
            for (int i = 0; i < parts.length; i++) {
                String line = lineStart(inline(parts[i]));
                lines.add(i + 1 < parts.length ? line + "\\" : isTitle.test(line) ? line + AS_IS : line);
            }
        }
        return lines;
    }

    /** Escapes what has a meaning anywhere in a line. */
    static String inline(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00A0') {
                escaped.append("&nbsp;");
                continue;
            }
            boolean escape = switch (c) {
                case '\\', '`', '*', '[' -> true;
                case '_' -> !isInsideWord(text, i);
                case '<' -> i + 1 < text.length()
                        && (Character.isLetter(text.charAt(i + 1)) || "/!?".indexOf(text.charAt(i + 1)) >= 0);
                case '&' -> ENTITY.matcher(text).region(i, text.length()).lookingAt();
                default -> false;
            };
            escaped.append(escape ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    private static boolean isInsideWord(String text, int i) {
        return i > 0 && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** Escapes what has a meaning at the start of a line only. */
    private static String lineStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        if (LINE_STARTS.indexOf(line.charAt(0)) >= 0) {
            return "\\" + line;
        }
        if (ForeignBullets.isMark(line.charAt(0))) {
            return "&#" + (int) line.charAt(0) + ";" + line.substring(1);
        }
        var number = NUMBER.matcher(line);
        return number.matches() ? number.group(1) + "\\" + number.group(2) + number.group(3) : line;
    }
}
