package org.clusterscape.card.internal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.card.internal.markdown.StyledText.Range;

/**
 * A label at the start of a text, such as {@code **Berlin:** ...} or {@code Berlin: ...}.
 *
 * @param label the label, without colon and markup
 * @param form how it is marked as a label
 * @param rest the text behind it
 */
public record LeadingLabel(String label, Form form, StyledText rest) {

    /** How sure it is that a label is one. */
    public enum Form {
        /** Meant as a label, whatever it says. */
        BOLD,
        /** A label if it says what a label may say. */
        COLON,
        /** A label only if it says exactly what is known. */
        DASH
    }


    private static final int LONGEST = 60;
    private static final Pattern BOLD_END = Pattern.compile("[ \\t]*(?::|[–—-](?=\\s|$))");
    private static final Pattern PLAIN =
            Pattern.compile("([^:\\n!?;]{1," + LONGEST + "}?)(?::(?=\\s|$)|(\\s[–—-](?=\\s)))");

    public boolean bold() {
        return form == Form.BOLD;
    }

    /** The label that begins the text, or null. A text to be taken as it is has no plain one. */
    public static LeadingLabel of(StyledText text) {
        LeadingLabel bold = boldLabel(text);
        return bold != null || text.isAsIs() ? bold : plainLabel(text);
    }

    /** The bold label that begins the text, or null. */
    public static LeadingLabel boldLabel(StyledText text) {
        if (text.bold().isEmpty() || text.bold().get(0).from() > 0) {
            return null;
        }
        Range range = text.bold().get(0);
        String inside = text.text().substring(0, range.to()).stripTrailing();
        if (inside.endsWith(":")) {
            return new LeadingLabel(label(text, inside.length() - 1), Form.BOLD, text.from(range.to()));
        }
        Matcher end = BOLD_END.matcher(text.text()).region(range.to(), text.text().length());
        return end.lookingAt() ? new LeadingLabel(label(text, inside.length()), Form.BOLD, text.from(end.end())) : null;
    }

    private static LeadingLabel plainLabel(StyledText text) {
        Matcher matcher = PLAIN.matcher(text.text());
        if (!matcher.lookingAt()) {
            return null;
        }
        Form form = matcher.group(2) == null ? Form.COLON : Form.DASH;
        return new LeadingLabel(label(text, matcher.end(1)), form, text.from(matcher.end()));
    }

    private static String label(StyledText text, int end) {
        return text.sub(0, end).plainLine();
    }
}
