package org.clusterscape.card.internal.vocabulary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.model.CardSection;

/** Recognises the titles of a card's sections, however they are numbered, emphasised and ended. */
public final class SectionTitles {

    /**
     * A recognised title.
     *
     * @param number the number in front of it, or -1
     * @param rest what stands behind a colon in the same line and is no part of the title, or an empty text
     */
    public record Title(CardSection section, int number, String rest) {

        /** Whether the number is the one that the section has in the layout of the study. */
        public boolean hasItsNumber() {
            return number > 0 && section.getValue() == CardSection.DESCRIPTION_VALUE - 1 + number;
        }
    }

    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})[.):]{0,2}\\s+(\\S.*)");
    /** Only the number of a title is bold. */
    private static final Pattern BOLD_NUMBER = Pattern.compile("^(\\*\\*|__)(\\(?\\d{1,2}[.):]{0,2})\\1\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private final Map<String, CardSection> sections = new HashMap<>();
    private final List<String> longestFirst;

    SectionTitles() {
        DataTable.load("sections").rows().forEach((section, titles) ->
                titles.forEach(title -> sections.put(Names.words(title), CardSection.valueOf(section))));
        longestFirst = sections.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** The section whose title this is, alone or with a text behind a colon; or null. */
    public Title exact(String line) {
        if (line.length() > LONGEST && line.indexOf(':') < 0) {
            return null;
        }
        String text = withoutEmphasis(BOLD_NUMBER.matcher(line.strip()).replaceFirst("$2 "));
        int number = -1;
        Matcher numbered = NUMBER.matcher(text);
        if (numbered.matches()) {
            number = Integer.parseInt(numbered.group(1));
            text = withoutEmphasis(numbered.group(2).strip());
        }
        CardSection whole = section(text);
        if (whole != null) {
            return new Title(whole, number, "");
        }
        int colon = text.indexOf(':');
        CardSection before = colon < 0 || colon > LONGEST ? null : section(text.substring(0, colon));
        return before == null ? null : new Title(before, number, withoutLeadingStars(text.substring(colon + 1)));
    }

    /** The section whose title this heading is, or begins with; or null. */
    public Title ofHeading(String heading) {
        Title exact = exact(heading);
        if (exact != null) {
            return exact.rest().endsWith("?") ? new Title(exact.section(), exact.number(), "") : exact;
        }
        String words = Names.words(NUMBER.matcher(heading.strip()).replaceFirst("$2")) + " ";
        return longestFirst.stream().filter(title -> words.startsWith(title + " "))
                .map(title -> new Title(sections.get(title), -1, "")).findFirst().orElse(null);
    }

    private CardSection section(String text) {
        CardSection section = sections.get(Names.words(text));
        return section != null ? section : sections.get(Names.words(BRACKETS.matcher(text).replaceAll(" ")));
    }

    private static String withoutLeadingStars(String text) {
        return text.strip().replaceFirst("^(\\*\\*|__)\\s*", "").strip();
    }

    private static String withoutEmphasis(String text) {
        String plain = text;
        for (String mark : Arrays.asList("**", "__", "*", "_")) {
            if (plain.length() > 2 * mark.length() && plain.startsWith(mark) && plain.endsWith(mark)) {
                plain = plain.substring(mark.length(), plain.length() - mark.length()).strip();
            }
        }
        return plain;
    }
}
