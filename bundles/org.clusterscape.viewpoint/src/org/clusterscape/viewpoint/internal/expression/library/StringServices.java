package org.clusterscape.viewpoint.internal.expression.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.viewpoint.internal.expression.limits.Watchdog;
import org.clusterscape.viewpoint.internal.expression.limits.WatchedText;

/** Texts. Positions count from 1; a null is taken for the empty text, or gives null again. */
final class StringServices {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\n");
    private static final Pattern EMPTY_LINE = Pattern.compile("(\r\n|\n)(\r\n|\n)");
    private static final Class<String> TEXT = String.class;
    private static final Class<Integer> NUMBER = Integer.class;
    private static final Class<Boolean> FLAG = Boolean.class;

    private StringServices() {
    }

    /** Regular expressions are looked after, for some of them never come to an end. */
    static void addTo(Library library, Watchdog watchdog) {
        joining(library);
        properties(library);
        replacing(library);
        matching(library, watchdog);
        asking(library);
        searching(library);
        cutting(library);
        changing(library);
    }

    private static void joining(Library library) {
        library.add("concat", TEXT, TEXT, TEXT, (a, b) -> text(a) + text(b), "Both texts, one behind the other.");
        library.add("add", TEXT, TEXT, TEXT, (a, b) -> text(a) + text(b), "Both texts, one behind the other.");
        library.add("prefix", TEXT, TEXT, TEXT, (a, b) -> text(b) + text(a), "The text with another put before it.");
        library.add("lineSeparator", Object.class, TEXT, any -> System.lineSeparator(),
                "What separates lines on this system.");
    }

    private static void properties(Library library) {
        String none = "The empty text: a specification has no properties.";
        library.add("getProperty", TEXT, TEXT, key -> "", none);
        library.add("getProperty", TEXT, List.class, TEXT, (key, arguments) -> "", none);
    }

    private static void replacing(Library library) {
        String literally = "The text with the first occurrence of another text replaced.";
        library.add("substitute", TEXT, TEXT, TEXT, TEXT, StringServices::substituteFirst, literally);
        library.add("substituteFirst", TEXT, TEXT, TEXT, TEXT, StringServices::substituteFirst, literally);
        library.add("substituteAll", TEXT, TEXT, TEXT, TEXT, (a, what, by) -> text(a).replace(text(what), text(by)),
                "The text with every occurrence of another text replaced.");
        library.add("removeLineSeparators", TEXT, TEXT, a -> a == null ? null : LINE_BREAK.matcher(a).replaceAll(""),
                "The text in one line.");
        library.add("removeEmptyLines", TEXT, TEXT, a -> a == null ? null : EMPTY_LINE.matcher(a).replaceAll(""),
                "The text without double line breaks.");
    }

    private static void matching(Library library, Watchdog watchdog) {
        String first = "The text with the first match of a regular expression replaced.";
        for (String name : List.of("replace", "replaceFirst")) {
            library.add(name, TEXT, TEXT, TEXT, TEXT,
                    (a, regex, by) -> matcher(a, regex, watchdog).replaceFirst(text(by)), first);
        }
        library.add("replaceAll", TEXT, TEXT, TEXT, TEXT,
                (a, regex, by) -> matcher(a, regex, watchdog).replaceAll(text(by)),
                "The text with every match of a regular expression replaced.");
        library.add("matches", TEXT, TEXT, FLAG, (a, regex) -> matcher(a, regex, watchdog).matches(),
                "Whether a regular expression matches the whole text.");
    }

    private static Matcher matcher(String a, String regex, Watchdog watchdog) {
        return Pattern.compile(text(regex)).matcher(new WatchedText(text(a), watchdog.patience()));
    }

    private static void asking(Library library) {
        library.add("contains", TEXT, TEXT, FLAG, (a, b) -> text(a).contains(text(b)),
                "Whether the other text is in it.");
        library.add("startsWith", TEXT, TEXT, FLAG, (a, b) -> text(a).startsWith(text(b)),
                "Whether it begins with the other text.");
        library.add("endsWith", TEXT, TEXT, FLAG, (a, b) -> text(a).endsWith(text(b)),
                "Whether it ends with the other text.");
        library.add("equalsIgnoreCase", TEXT, TEXT, FLAG, (a, b) -> text(a).equalsIgnoreCase(text(b)),
                "Whether both are equal but for upper and lower case.");
        library.add("strcmp", TEXT, TEXT, NUMBER, (a, b) -> text(a).compareTo(text(b)),
                "Less than, equal to or greater than 0, as the text comes before, is equal or comes after the other.");
        library.add("strstr", TEXT, TEXT, FLAG, (a, b) -> text(a).contains(text(b)),
                "Whether the other text is in it.");
        library.add("isAlpha", TEXT, FLAG, a -> a != null && a.chars().allMatch(Character::isLetter),
                "Whether there are only letters in it.");
        library.add("isAlphaNum", TEXT, FLAG, a -> a != null && a.chars().allMatch(Character::isLetterOrDigit),
                "Whether there are only letters and digits in it.");
        library.add("size", TEXT, NUMBER, a -> text(a).length(), "The number of characters.");
    }

    private static void searching(Library library) {
        String first = "The position of the first occurrence of another text, or -1.";
        String last = "The position of the last occurrence of another text, or -1.";
        library.add("index", TEXT, TEXT, NUMBER, (a, b) -> position(text(a).indexOf(text(b))), first);
        library.add("index", TEXT, TEXT, NUMBER, NUMBER, (a, b, from) -> position(text(a).indexOf(text(b), from)),
                first + " The search begins behind so many characters.");
        library.add("lastIndex", TEXT, TEXT, NUMBER, (a, b) -> position(text(a).lastIndexOf(text(b))), last);
        library.add("lastIndex", TEXT, TEXT, NUMBER, NUMBER,
                (a, b, from) -> position(text(a).lastIndexOf(text(b), from)),
                last + " The search begins behind so many characters and goes backwards.");
    }

    private static void cutting(Library library) {
        library.add("first", TEXT, NUMBER, TEXT, (a, n) -> a == null || a.length() < n ? a : a.substring(0, n),
                "The first n characters, or all if there are fewer.");
        library.add("last", TEXT, NUMBER, TEXT, (a, n) -> a == null || a.length() < n ? a : a.substring(a.length() - n),
                "The last n characters, or all if there are fewer.");
        library.add("substring", TEXT, NUMBER, TEXT, (a, from) -> a == null ? null : a.substring(from - 1),
                "What follows from a position on.");
        library.add("substring", TEXT, NUMBER, NUMBER, TEXT,
                (a, from, to) -> a == null ? null : a.substring(from - 1, to),
                "What stands from one position to another, both included.");
        library.add("at", TEXT, NUMBER, TEXT, (a, n) -> a == null ? null : String.valueOf(a.charAt(n - 1)),
                "The character at a position, as a text.");
        library.add("characters", TEXT, List.class, StringServices::characters, "The characters, as texts.");
        library.add("tokenize", TEXT, List.class, a -> tokens(new StringTokenizer(text(a))),
                "The words between blanks and line breaks.");
        library.add("tokenize", TEXT, TEXT, List.class, (a, by) -> tokens(new StringTokenizer(text(a), text(by))),
                "The parts between any of the given characters, without empty ones.");
        library.add("trim", TEXT, TEXT, a -> a == null ? null : a.trim(), "The text without blanks around it.");
    }

    private static void changing(Library library) {
        library.add("toLower", TEXT, TEXT, a -> a == null ? null : a.toLowerCase(Locale.ROOT),
                "The text in lower case.");
        library.add("toUpper", TEXT, TEXT, a -> a == null ? null : a.toUpperCase(Locale.ROOT),
                "The text in upper case.");
        library.add("toLowerFirst", TEXT, TEXT,
                a -> a == null || a.isEmpty() ? a
                        : a.length() == 1 ? a.toLowerCase(Locale.ROOT)
                                : Character.toLowerCase(a.charAt(0)) + a.substring(1),
                "The text with its first letter in lower case.");
        library.add("toUpperFirst", TEXT, TEXT,
                a -> a == null || a.isEmpty() ? a
                        : a.length() == 1 ? a.toUpperCase(Locale.ROOT)
                                : Character.toUpperCase(a.charAt(0)) + a.substring(1),
                "The text with its first letter in upper case.");
        library.add("toInteger", TEXT, NUMBER, a -> Integer.valueOf(text(a)), "The whole number that the text says.");
        library.add("toReal", TEXT, Double.class, a -> Double.valueOf(text(a)), "The number that the text says.");
        library.add("toBoolean", TEXT, FLAG, Boolean::valueOf, "Whether the text says \"true\", in any case.");
    }

    private static String substituteFirst(String a, String what, String by) {
        return Pattern.compile(text(what), Pattern.LITERAL).matcher(text(a))
                .replaceFirst(Matcher.quoteReplacement(text(by)));
    }

    private static List<String> characters(String a) {
        List<String> result = new ArrayList<>();
        text(a).chars().forEach(c -> result.add(String.valueOf((char) c)));
        return result;
    }

    private static List<String> tokens(StringTokenizer tokenizer) {
        List<String> result = new ArrayList<>();
        while (tokenizer.hasMoreTokens()) {
            result.add(tokenizer.nextToken());
        }
        return result;
    }

    private static int position(int index) {
        return index < 0 ? -1 : index + 1;
    }

    private static String text(String a) {
        return a == null ? "" : a;
    }
}
