package org.clusterscape.card.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clusterscape.card.CardImport;
import org.clusterscape.card.CardWarning;
import org.clusterscape.card.CardImporter;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.storage.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings, line ends and damage: what can be read is read the same, the rest gets a clear error. */
class InputTest {

    private static final String CARD = Cards.withSection("Maßnahmen", "- Grüne Dächer für Schulen\n- Wege öffnen");

    @TempDir
    Path directory;

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("card.md"), content);
    }

    private CardImport read(byte[] content) throws IOException {
        return Cards.read(file(content));
    }

    private static byte[] bytes(String prefix, String text, Charset charset) {
        return (prefix + text).getBytes(charset);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", bytes("", CARD, StandardCharsets.UTF_8), 0),
                Arguments.of("UTF-8 with mark", bytes("\uFEFF", CARD, StandardCharsets.UTF_8), 0),
                Arguments.of("UTF-16 LE", bytes("\uFEFF", CARD, StandardCharsets.UTF_16LE), 0),
                Arguments.of("UTF-16 BE", bytes("\uFEFF", CARD, StandardCharsets.UTF_16BE), 0),
                Arguments.of("Windows-1252", bytes("", CARD, Charset.forName("windows-1252")), 1),
                Arguments.of("CRLF", bytes("", CARD.replace("\n", "\r\n"), StandardCharsets.UTF_8), 0),
                Arguments.of("CR", bytes("", CARD.replace("\n", "\r"), StandardCharsets.UTF_8), 0),
                Arguments.of("no-break spaces", bytes("", CARD.replace(" ", "\u00A0"), StandardCharsets.UTF_8), 0),
                Arguments.of("decomposed umlauts", bytes("", CARD.replace("Maßn", "Massn"), StandardCharsets.UTF_8), 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void everyEncodingReadsTheSame(String name, byte[] content, int warnings) throws IOException {
        CardImport result = read(content);

        assertEquals(CardDump.of(Cards.keyField(CARD)), CardDump.of(result.keyField()));
        assertEquals(warnings, result.warnings().size());
        assertEquals(List.of(), result.notUnderstood());
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                Arguments.of("", "empty"),
                Arguments.of(" \n\t\r\n", "empty"),
                Arguments.of("\uFEFF", "empty"),
                Arguments.of("%PDF-1.7 ...", "not a text file"),
                Arguments.of("PK\u0003\u0004word/document.xml", "not a text file"),
                Arguments.of("# SF 1: X\0\0", "not a text file"),
                Arguments.of("{\\rtf1\\ansi SF 41}", "not a text file"),
                Arguments.of("<!DOCTYPE html><html><body>SF 41</body></html>", "HTML"),
                Arguments.of("\n  <html>", "HTML"),
                Arguments.of("<?xml version='1.0'?><a/>", "HTML or XML"),
                Arguments.of("# A project\n\nSome words.\n\n## Examples\n\nNone yet.\n\n## License\n\nFree.\n", "no key-field card"),
                Arguments.of("# SF 41: Only a title\n\nand a text\n", "no key-field card"),
                Arguments.of("Berlin, Freiburg and Tokyo.", "no key-field card"),
                Arguments.of("Fr\tB\n1\t2\n\n## Example\n\nBerlin: text\n", "no title"),
                Arguments.of("x\n".repeat(20_001), "more than 20000 lines"),
                Arguments.of("x".repeat((4 << 20) + 1), "more than 4 MiB"));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void whatIsNoCardGetsAClearError(String content, String message) throws IOException {
        Path file = file(content.getBytes(StandardCharsets.UTF_8));

        InputException error = assertThrows(InputException.class, () -> Cards.read(file));

        assertTrue(error.getMessage().contains(message), error.getMessage());
        assertEquals(file.toString(), error.file());
    }

    @Test
    void missingFilesAndDirectoriesGetAClearError() {
        InputException missing = assertThrows(InputException.class, () -> Cards.read(directory.resolve("no.md")));
        InputException folder = assertThrows(InputException.class, () -> Cards.read(directory));

        assertTrue(missing.getMessage().contains("no such file"), missing.getMessage());
        assertTrue(folder.getMessage().contains("directory"), folder.getMessage());
    }

    @Test
    void charactersThatModelsCannotHoldAreReplaced() throws IOException {
        CardImport result = Cards.read(CARD.replace("Grüne", "Gr\u0001ne\uFFFE \uD800x \uFDD0y"), Cards.model());

        assertEquals("Gr\uFFFDne\uFFFD \uFFFDx \uFFFDy Dächer für Schulen", result.keyField().getMeasures().get(0).getText());
        assertEquals(9, result.warnings().get(0).line());
        assertTrue(result.warnings().get(0).message().startsWith("4 control characters"), result.warnings()::toString);
    }

    @Test
    void aDamagedByteCostsOneCharacterAndNoOther() throws IOException {
        byte[] bytes = "# SF 1: Größe, Häuser, Flüsse\n\n## 9. Indicators\n\n- Zahl der X Höfe\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xED;

        CardImport result = read(bytes);

        assertEquals("Größe, Häuser, Flüsse", result.keyField().getName());
        assertEquals("Zahl der \uFFFD Höfe", result.keyField().getIndicators().getFirst().getName());
        assertEquals(List.of(5), result.warnings().stream().map(CardWarning::line).toList());
    }

    @Test
    void pageBreaksAndWordsLineBreaksAreBlanks() throws IOException {
        KeyField keyField = Cards.keyField(CARD.replace("Dächer für", "Dächer\u000Bfür\f"));

        assertEquals("Grüne Dächer für  Schulen", keyField.getMeasures().get(0).getText());
    }

    @Test
    void fiveThousandItemsAreReadAndUpdated() throws IOException {
        List<String> items = IntStream.range(0, 5000).mapToObj(i -> "- Maßnahme " + i + " für Straße " + i * 7).toList();
        String card = Cards.withSection("Maßnahmen", String.join("\n", items));
        CardImport first = Cards.read(card, Cards.model());
        assertEquals(5000, first.keyField().getMeasures().size());

        CardImport again = new CardImporter().importCard(Path.of("card.md"), card.replace("- Maßnahme 77 für", "- Maßnahme 77 vor"),
                (org.clusterscape.model.Ecosystem) first.keyField().eContainer());

        assertEquals(1, again.changes().size());
        assertEquals(5000, first.keyField().getMeasures().size());
        assertEquals("Maßnahme 77 vor Straße 539", first.keyField().getMeasures().get(77).getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*", "**a ", "[", "![", "`", "<", "&", "(", "_", "# ", "\\", "| ", "1. ", "a, ", "A. ", "x: ", "**x:** ",
            "Berlin: ", "SF 1, ", "  ", "\t", "- > ", "<b>", "((", "]("})
    void endlessRepetitionIsReadOrRefused(String piece) throws IOException {
        String card = CARD + "\n\n## Example\n\n" + piece.repeat(40_000) + "\n\n" + (piece + "\n").repeat(2_000);

        CardImport result = Cards.read(card, Cards.model());

        assertEquals("SF 1", result.keyField().getCode());
        assertFalse(Cards.export(result.keyField()).isEmpty());
    }
}
