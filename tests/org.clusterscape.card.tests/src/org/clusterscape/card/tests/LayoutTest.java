package org.clusterscape.card.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clusterscape.card.CardImport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same card in another layout is the same card. */
class LayoutTest {

    private static final int WIDTH = 70;

    enum Layout {
        PLAIN_TITLES(card -> card.replaceAll("(?m)^#+ ", "")),
        TITLES_WITHOUT_HASH_OR_BOLD(card -> card.replaceAll("(?m)^#+ ", "").replace("**", "")),
        BOLD_TITLES(card -> card.replaceAll("(?m)^#+ \\**(.*?)\\**$", "**$1**")),
        UNDERLINED_TITLES(card -> card.replaceAll("(?m)^#+ (.*)$", "$1\n----------")),
        ONE_LEVEL(card -> card.replaceAll("(?m)^#+ ", "### ")),
        CLOSED_TITLES(card -> card.replaceAll("(?m)^(#+) (.*)$", "$1 $2 $1")),
        TITLES_WITHOUT_NUMBERS(card -> card.replaceAll("(?m)^(#+) \\d+\\. ", "$1 ")),
        TITLES_IN_CAPITALS(card -> replace(card, "(?m)^#+ (?!SF).*$", String::toUpperCase)),
        TITLES_WITHOUT_MARKS(card -> card.replaceAll("(?m)^(#.*)[:?]$", "$1")),
        NO_BOLD(card -> card.replace("**", "")),
        NO_EMPTY_LINES_BELOW_TITLES(card -> card.replaceAll("(?m)^(#.*)\n\n", "$1\n")),
        MORE_EMPTY_LINES(card -> card.replace("\n\n", "\n \n\n\n")),
        PIPE_TABLE(card -> replace(card, "(?m)^(Fr.*)\n(.*)$", LayoutTest::pipes)),
        BLANKS_IN_TABLE(card -> replace(card, "(?m)^Fr.*\n.*$", table -> table.replace('\t', ' '))),
        ALIGNED_TABLE(card -> replace(card, "(?m)^Fr.*\n.*$", table -> table.replace("\t", "     "))),
        EMPTY_LINE_IN_TABLE(card -> replace(card, "(?m)^Fr.*\n.*$", table -> table.replace("\n", "\n\n"))),
        STARS_FOR_BULLETS(card -> card.replaceAll("(?m)^- ", "* ")),
        NUMBERS_FOR_BULLETS(card -> card.replaceAll("(?m)^- ", "1. ")),
        BULLETS_APART(card -> card.replaceAll("(?m)^- (.*)$", "- $1\n")),
        INDENTED_BULLETS(card -> card.replaceAll("(?m)^- ", "  -   ")),
        WRAPPED(card -> replace(card, "(?m)^(?!#|Fr).{71,}$", LayoutTest::wrap)),
        WINDOWS_LINE_ENDS(card -> card.replace("\n", "\r\n")),
        TRAILING_BLANKS(card -> card.replaceAll("(?m)$", "   ")),
        NO_BREAK_SPACES(card -> card.replace(": ", ":\u00A0").replace("- ", "-\u00A0")),
        RULES_BETWEEN_SECTIONS(card -> card.replaceAll("(?m)^(#+ .*\\d)", "* * *\n\n$1")),
        TIGHT_LABELS(card -> card.replace(":** ", ":**")),
        COLON_BEHIND_BOLD(card -> card.replace(":**", "**:")),
        UNDERSCORES_FOR_BOLD(card -> card.replace("**", "__")),
        LABELS_AS_BULLETS(card -> card.replaceAll("(?m)^(\\*\\*(?:Fr|Ber|NYC|Econ|Soc|Ecol|Res).*)$", "- $1"));

        private final UnaryOperator<String> change;

        Layout(UnaryOperator<String> change) {
            this.change = change;
        }
    }

    private static String replace(String card, String pattern, UnaryOperator<String> replacement) {
        return Pattern.compile(pattern).matcher(card).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match.group())));
    }

    private static String pipes(String table) {
        List<String> rows = Stream.of(table.split("\n")).map(row -> "| " + row.replace("\t", " | ") + " |").toList();
        return rows.get(0) + "\n" + "|---".repeat(table.split("\n")[0].split("\t").length) + "|\n" + rows.get(1);
    }

    private static String wrap(String line) {
        StringBuilder wrapped = new StringBuilder();
        int length = 0;
        for (String word : line.split(" ")) {
            boolean next = length + word.length() > WIDTH;
            wrapped.append(wrapped.isEmpty() ? "" : next ? line.startsWith("- ") ? "\n  " : "\n" : " ").append(word);
            length = (next ? 0 : length) + word.length() + 1;
        }
        return wrapped.toString();
    }

    private static void assertReadsTheSame(Path card, Layout layout) throws IOException {
        String original = Files.readString(card);
        String changed = layout.change.apply(original);
        assertNotEquals(original, changed);

        CardImport expected = Cards.read(original, Cards.model());
        CardImport actual = Cards.read(changed, Cards.model());

        assertEquals(CardDump.of(expected.keyField()), CardDump.of(actual.keyField()));
        assertEquals(List.of(), actual.notUnderstood());
    }

    @ParameterizedTest
    @EnumSource
    void theExampleReadsTheSame(Layout layout) throws IOException {
        assertReadsTheSame(Cards.EXAMPLE, layout);
    }

    @ParameterizedTest
    @EnumSource
    void theCardOfTheStudyReadsTheSame(Layout layout) throws IOException {
        assertReadsTheSame(Cards.real(), layout);
    }
}
