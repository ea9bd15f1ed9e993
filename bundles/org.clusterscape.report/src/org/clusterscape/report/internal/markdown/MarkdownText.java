package org.clusterscape.report.internal.markdown;

import java.util.List;

import org.clusterscape.report.document.Inline;
import org.clusterscape.report.document.Status;
import org.clusterscape.report.internal.text.CleanText;

/** Writes running text as Markdown on one line, so that no text of a model can begin a block or become markup. */
final class MarkdownText {

    private static final String BREAK = "<br>";
    private static final String ESCAPED = "\\`*_{}[]|~$";
    private static final String BLOCK_START = "#+-=:";

    private MarkdownText() {
    }

    static String of(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            text.append(switch (inline) {
                case Inline.Text plain -> escape(plain.text());
                case Inline.Emphasis emphasis -> marked(emphasis.text(), "*", "em");
                case Inline.Strong strong -> marked(strong.text(), "**", "strong");
                case Inline.Link link -> "[" + escape(link.text()) + "](" + (link.isInternal() ? link.address()
                        : "<" + link.address().replace("&", "&amp;") + ">") + ")";
                case Inline.Badge badge -> badge(badge.status());
            });
        }
        return text.toString().strip();
    }

    static String badge(Status status) {
        String symbol = switch (status.tone()) {
            case GOOD -> "✓";
            case CAUTION -> "⚠";
            case BAD -> "✗";
            case INFO -> "▸";
            case NEUTRAL -> "○";
        };
        return symbol + " " + escape(status.label());
    }

    /** Text in bold; as HTML where the marks of Markdown would not be understood beside a punctuation mark. */
    static String bold(String text) {
        return marked(text, "**", "strong");
    }

    private static String marked(String text, String mark, String element) {
        String inner = escape(text).strip();
        if (inner.isEmpty()) {
            return "";
        }
        boolean plain = Character.isLetterOrDigit(inner.codePointAt(0))
                && Character.isLetterOrDigit(inner.codePointBefore(inner.length()));
        return plain ? mark + inner + mark : "<" + element + ">" + inner + "</" + element + ">";
    }

    /** Text as data: line feeds are line breaks, and every character that means something is escaped. */
    static String escape(String text) {
        String clean = CleanText.of(text).replace('\t', ' ');
        StringBuilder result = new StringBuilder(clean.length() + 16);
        boolean lineStart = true;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == '\n') {
                result.append(BREAK);
            } else if (lineStart && BLOCK_START.indexOf(c) >= 0 || ESCAPED.indexOf(c) >= 0 || endsNumber(clean, i)) {
                result.append('\\').append(c);
            } else {
                result.append(entity(clean, i, c));
            }
            lineStart = c == '\n' || lineStart && c == ' ';
        }
        return result.toString();
    }

    /** Whether a full stop or bracket would make the number before it, at the start of a line, that of a list item. */
    private static boolean endsNumber(String text, int i) {
        char c = text.charAt(i);
        boolean ends = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
        if (c != '.' && c != ')' || !ends) {
            return false;
        }
        int start = i;
        while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
            start--;
        }
        return start < i && text.substring(0, start).isBlank();
    }

    /** Characters that would begin HTML, an entity or a link that some readers recognise by its looks. */
    private static String entity(String text, int i, char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@' -> "&#64;";
            case ':' -> text.startsWith("//", i + 1) ? "&#58;" : ":";
            case '!' -> text.startsWith("[", i + 1) ? "\\!" : "!";
            case '.' -> i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3) ? "&#46;" : ".";
            default -> String.valueOf(c);
        };
    }
}
