package org.clusterscape.card.internal.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes under which a study cites its key fields, such as {@code SF 41}, and how texts write them. */
public final class Codes {

    /**
     * A code.
     *
     * @param prefix the letters in front, or null
     * @param digits the number, and a letter behind it where there is one; of a code that is not of this form, all of it
     * @param spokenOf whether the text says "key field" instead of a prefix, and so means the series that it belongs to
     */
    public record Code(String prefix, String digits, boolean spokenOf) {

        public Code(String prefix, String digits) {
            this(prefix, digits, false);
        }

        /** A code of any form. */
        public static Code free(String text) {
            return new Code(null, text);
        }

        /** The code as the model keeps it. */
        public String text() {
            return prefix == null ? digits : prefix + " " + digits;
        }

        /** The number in it, or null for a code of another form. */
        public Integer number() {
            Matcher number = NUMBER.matcher(digits);
            return number.matches() ? Integer.valueOf(number.group(1)) : null;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("(?:[A-Z]{1,4}[ .-]?)?(\\d{1,4})[a-z]?");
    private static final String DIGITS = "(\\d{1,4}[a-z]?)(?![\\p{L}\\d])";

    private final Map<String, String> prefixes = new HashMap<>();
    private final Pattern known;
    private final Pattern pointer;
    private static final Pattern OTHER = Pattern.compile("([A-Z]{1,4})[ .-]?" + DIGITS);
    private static final Pattern MORE = Pattern.compile("\\s*(?:,|/|&|and|und|or|oder)\\s*" + DIGITS);

    Codes() {
        DataTable.load("codes").rows().forEach((prefix, spellings) ->
                spellings.forEach(spelling -> prefixes.put(Names.key(spelling), prefix)));
        String spellings = DataTable.load("codes").rows().values().stream().flatMap(List::stream)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(s -> Pattern.quote(s).replace(" ", "\\E\\s+\\Q")).collect(Collectors.joining("|"));
        int ignoringCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        known = Pattern.compile("(" + spellings + ")[\\s.-]*(?:no\\.?|nr\\.?)?\\s*" + DIGITS, ignoringCase);
        pointer = Pattern.compile("(?<![\\p{L}\\d])" + known.pattern(), ignoringCase);
    }

    /** The code with one of the known prefixes that begins the text, with the length it takes; or null. */
    public Map.Entry<Code, Integer> atStart(String text) {
        return atStart(known, text);
    }

    /** The code with any prefix of up to four capitals that begins the text; or null. */
    public Map.Entry<Code, Integer> anyAtStart(String text) {
        return atStart(OTHER, text);
    }

    private Map.Entry<Code, Integer> atStart(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Map.entry(code(matcher.group(1), matcher.group(2)), matcher.end()) : null;
    }

    /** The key fields that the text points to, each once. */
    public List<Code> pointers(String text) {
        Map<String, Code> codes = new LinkedHashMap<>();
        Matcher matcher = pointer.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            String prefix = matcher.group(1);
            add(codes, code(prefix, matcher.group(2)));
            from = matcher.end();
            Matcher more = MORE.matcher(text).region(from, text.length());
            while (more.lookingAt()) {
                add(codes, code(prefix, more.group(1)));
                from = more.end();
                more.region(from, text.length());
            }
        }
        return new ArrayList<>(codes.values());
    }

    private static void add(Map<String, Code> codes, Code code) {
        codes.putIfAbsent(code.text(), code);
    }

    private Code code(String spelling, String digits) {
        String prefix = prefixes.get(Names.key(spelling));
        boolean spokenOf = prefix != null && !prefix.equals(spelling.toUpperCase(Locale.ROOT));
        return new Code(prefix == null ? spelling : prefix, digits, spokenOf);
    }
}
