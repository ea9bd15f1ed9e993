package org.clusterscape.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clusterscape.diagram.drawing.TextStyle;
import org.clusterscape.diagram.text.FontMetrics;
import org.clusterscape.diagram.text.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontMetricsTest {

    private static final TextStyle PLAIN = new TextStyle(2048, false, false, false, false);
    private static final TextStyle BOLD = new TextStyle(2048, true, false, false, false);
    private final FontMetrics metrics = FontMetrics.bundled();

    /** The advance widths in the font's hmtx table, in its own units. */
    @ParameterizedTest
    @CsvSource({ "A,1413,1490", "ß,1262,1318", "ẞ,1452,1476", "Ω,1577,1593", "ж,1659,1733", "…,1770,1958", "€,1365,1390" })
    void widthsAreThoseOfTheFont(String character, double regular, double bold) {
        assertEquals(regular, metrics.width(character, PLAIN), 1e-9);
        assertEquals(bold, metrics.width(character, BOLD), 1e-9);
        assertEquals(regular * 3, metrics.width(character.repeat(3), PLAIN), 1e-9, "glyphs are set side by side");
    }

    @Test
    void linesHaveTheHeightOfTheFont() {
        TextStyle style = new TextStyle(12, false, false, false, false);
        assertEquals(12 * 1984 / 2048.0, metrics.ascent(style), 1e-9);
        assertEquals(12 * 494 / 2048.0, metrics.descent(style), 1e-9);
        assertEquals(metrics.ascent(style) + metrics.descent(style), metrics.lineHeight(style), 1e-9);
    }

    @Test
    void decomposedLettersAndControlCharactersMeasureAsTheyAreDrawn() {
        assertEquals(metrics.width("Köln", PLAIN), metrics.width("Ko\u0308ln", PLAIN), 1e-9);
        assertEquals(metrics.width("Köln", PLAIN), metrics.width("K\u0000ö\u000bl\ufffen\u202e", PLAIN), 1e-9);
        assertEquals(metrics.width("ab", PLAIN), metrics.width("a\ud800b", PLAIN), 1e-9, "half a character");
        assertEquals(0, metrics.width("", PLAIN));
        assertEquals(0, metrics.width(null, PLAIN));
    }

    @ParameterizedTest
    @ValueSource(doubles = { 30, 60, 90, 150, 400, 2000 })
    void wrappedLinesFitAndNothingIsLost(double width) {
        String text = "Die Donaudampfschifffahrtsgesellschaft am Oberrhein, UnternehmensNetzwerkKoordination und"
                + " https://example.org/a_rather_long/path_without_blanks?query=1";
        List<String> lines = metrics.wrap(text, TextStyle.PLAIN, width);
        for (String line : lines) {
            assertTrue(metrics.width(line, TextStyle.PLAIN) <= width + 0.02, line);
            assertEquals(line.strip(), line);
        }
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
    }

    @Test
    void wordsStayWholeWhereTheyFit() {
        assertEquals(List.of("Green City", "Cluster"), metrics.wrap("Green City Cluster", TextStyle.PLAIN, 75));
        assertEquals(List.of("one", "", "two"), metrics.wrap("one\r\n\ntwo", TextStyle.PLAIN, 500));
    }

    @Test
    void compoundNamesBreakBetweenTheirParts() {
        double room = metrics.width("UnternehmensNetz", TextStyle.PLAIN);
        assertEquals("Unternehmens", metrics.wrap("UnternehmensNetzwerk", TextStyle.PLAIN, room).getFirst());
        assertEquals("regional_", metrics.wrap("regional_cluster", TextStyle.PLAIN, room).getFirst().substring(0, 9));
    }

    @Test
    void whatDoesNotFitIsReplacedByAnEllipsis() {
        TextBlock block = metrics.fit("Verband der regionalen Unternehmen", TextStyle.PLAIN, 80, 30);
        assertEquals(2, block.lines().size());
        assertTrue(block.shortened());
        assertTrue(block.lines().getLast().endsWith("…"), block.lines().toString());
        assertTrue(block.width() <= 80.02);
        TextBlock whole = metrics.fit("Verband", TextStyle.PLAIN, 80, 30);
        assertFalse(whole.shortened());
        assertEquals(List.of("Verband"), whole.lines());
        assertEquals(List.of(""), metrics.fit("Verband", TextStyle.PLAIN, 2, 10).lines(), "no room even for an ellipsis");
    }
}
