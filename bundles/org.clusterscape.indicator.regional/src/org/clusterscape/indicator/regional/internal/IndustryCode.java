package org.clusterscape.indicator.regional.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The code of an industry, in capitals. Codes of NACE, ISIC and NAICS grow longer with the detail: C contains C32,
 * which contains C32.5.
 */
record IndustryCode(String text) implements Comparable<IndustryCode> {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern HIERARCHICAL = Pattern.compile("(\\p{L}?)(\\d*)");
    private static final int DIVISION_DIGITS = 2;

    /** How detailed industries are told apart. */
    enum Level {
        GIVEN(Integer.MAX_VALUE), SECTION(0), DIVISION(DIVISION_DIGITS), GROUP(DIVISION_DIGITS + 1);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }

        static Level ofParameter(String literal) {
            return valueOf(literal.toUpperCase(Locale.ROOT));
        }
    }

    /** @param text null or blank for figures that name no industry */
    static IndustryCode of(String text) {
        return new IndustryCode(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
    }

    /** The industry of a level that contains this one; this one itself where it is no more detailed than that. */
    IndustryCode at(Level level) {
        Matcher matcher = HIERARCHICAL.matcher(compact());
        if (level == Level.GIVEN || !matcher.matches() || level == Level.SECTION && matcher.group(1).isEmpty()) {
            return this;
        }
        String digits = matcher.group(2);
        return new IndustryCode(matcher.group(1) + digits.substring(0, Math.min(level.digits, digits.length())));
    }

    /** Industries of a level, each with the given ones that make it up. */
    static Collection<List<IndustryCode>> grouped(Collection<IndustryCode> codes, Level level) {
        return codes.stream()
                .collect(Collectors.groupingBy(code -> code.at(level), TreeMap::new, Collectors.toList())).values();
    }

    /** The codes of all industries that contain this one, without punctuation. */
    Stream<String> containers() {
        String compact = compact();
        Matcher matcher = HIERARCHICAL.matcher(compact);
        if (!matcher.matches()) {
            return Stream.empty();
        }
        int letters = matcher.group(1).length();
        Stream<String> longer = IntStream.range(letters + DIVISION_DIGITS, compact.length())
                .mapToObj(length -> compact.substring(0, length));
        return letters == 1 && compact.length() > 1 ? Stream.concat(Stream.of(matcher.group(1)), longer) : longer;
    }

    boolean isIn(IndustryCode other) {
        return containers().anyMatch(other.compact()::equals);
    }

    String compact() {
        return PUNCTUATION.matcher(text).replaceAll("");
    }

    @Override
    public int compareTo(IndustryCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text.isEmpty() ? Messages.industryWithoutCode : text;
    }
}
