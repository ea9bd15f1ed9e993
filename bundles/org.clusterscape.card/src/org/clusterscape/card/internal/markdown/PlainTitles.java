package org.clusterscape.card.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.card.internal.source.Escapes;
import org.clusterscape.card.internal.vocabulary.SectionTitles;
import org.clusterscape.card.internal.vocabulary.SectionTitles.Title;

/**
 * Section titles that are no Markdown headings: plain or bold lines, numbered or not. Markdown would take many of them
 * for lists, so they become headings before it is parsed.
 */
public final class PlainTitles {

    private static final int LONGEST_LABEL = 60;
    /** Deeper than the headings of sections, which it must not end. */
    private static final String SMALL_HEADING = "###### ";
    private static final Pattern INDENTED = Pattern.compile("(?: {4}|\\t).*");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\*\\*|__)?\\(?\\d{1,2}[.):]{0,2}(?:\\*\\*|__)?\\s.*");
    private static final Pattern ESCAPED_NUMBER =
            Pattern.compile("(\\s{0,3}(?:\\*\\*|__)?\\(?\\d{1,2})(?:\\\\\\.|" + Escapes.mask("\\.") + ")");
    private static final Pattern TIGHT_HEADING = Pattern.compile("#{1,6}[^#\\s].*");
    private static final Pattern BOLD_LABEL = Pattern.compile("(\\*\\*|__)[^*_]+(?::\\1|\\1\\s*:).*");
    private static final Pattern TIGHT_LABEL =
            Pattern.compile("^(\\s{0,3}(?:(?:[-*+]|\\d{1,2}[.)])\\s+)?(?:\\*\\*[^*]+:\\*\\*|__[^_]+:__))(?=[^\\s*_])");
    private static final Pattern OTHER_BLOCK = Pattern.compile("(?:#{1,6}\\s|[>|]|[-*+]\\s).*");

    private static final Pattern LIST_ITEM = Pattern.compile("\\s{0,3}(?:[-*+]|\\d{1,9}[.)])\\s+\\S.*");

    private final SectionTitles titles;
    private final Predicate<String> isLabel;

    /** @param isLabel whether a text is a label of one of the sections, such as a city or a dimension of sustainability */
    public PlainTitles(SectionTitles titles, Predicate<String> isLabel) {
        this.titles = titles;
        this.isLabel = isLabel;
    }

    /** The lines with headings for plain titles; each line stays in its place. */
    public List<String> toHeadings(List<String> lines) {
        List<String> result = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean alone = isBlank(lines, i - 1) || isHeading(lines.get(i - 1));
            boolean title = titleIn(line, alone, isBlank(lines, i + 1)) != null;
            if (TIGHT_HEADING.matcher(line).matches() && titles.exact(line.replaceFirst("^#+", "")) != null) {
                result.add("## " + line.replaceFirst("^#+", "")); // not a heading in Markdown, but meant as one
                continue;
            }
            boolean label = !alone && LIST_ITEM.matcher(result.get(i - 1)).matches() && beginsWithLabel(line);
            String other = label ? SMALL_HEADING + line : ForeignBullets.replace(line, alone, i == 0 ? "" : lines.get(i - 1));
            result.add(title ? "## " + plainNumber(line).strip() : apart(other));
        }
        return result;
    }

    /** A label below an item that is not indented would be taken for more of the item. */
    private boolean beginsWithLabel(String line) {
        int colon = line.indexOf(':');
        String label = colon < 0 ? line : line.substring(0, colon);
        return !line.startsWith(" ") && !line.startsWith("\t") && label.length() <= LONGEST_LABEL && isLabel.test(label.strip());
    }

    /** Whether the line, alone between empty ones, would be taken for a title. */
    public boolean isTitle(String line) {
        return titleIn(line, true, true) != null;
    }

    /** Converters write the number of a plain title as {@code 5\.}, lest it be taken for a list. */
    private String plainNumber(String line) {
        Matcher matcher = ESCAPED_NUMBER.matcher(line);
        String plain = matcher.lookingAt() ? matcher.group(1) + "." + line.substring(matcher.end()) : line;
        Title title = plain.equals(line) ? null : titles.exact(plain);
        return title != null && title.hasItsNumber() && title.rest().isEmpty() ? plain : line;
    }

    private Title titleIn(String written, boolean beginsBlock, boolean endsBlock) {
        String line = beginsBlock && endsBlock ? plainNumber(written) : written;
        if (line.isBlank() || line.endsWith("\\") || INDENTED.matcher(line).matches() || OTHER_BLOCK.matcher(line.strip()).matches()
                || line.chars().anyMatch(c -> Escapes.isMasked((char) c))) {
            return null;
        }
        Title title = titles.exact(line);
        if (title == null) {
            return null;
        }
        String text = line.strip();
        boolean fits = NUMBERED.matcher(text).matches()
                ? title.hasItsNumber() || beginsBlock && endsBlock && title.rest().isEmpty()
                : beginsBlock && (title.rest().isEmpty() || BOLD_LABEL.matcher(text).matches());
        return fits ? title : null;
    }

    /** A bold label needs a blank behind it, or Markdown does not see that it ends. */
    private static String apart(String line) {
        return line.contains(":**") || line.contains(":__") ? TIGHT_LABEL.matcher(line).replaceFirst("$1 ") : line;
    }

    private static boolean isBlank(List<String> lines, int index) {
        return index < 0 || index >= lines.size() || lines.get(index).isBlank();
    }

    private static boolean isHeading(String line) {
        return line.startsWith("#");
    }
}
