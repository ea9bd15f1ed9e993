package org.clusterscape.card.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.clusterscape.card.CardImport;
import org.clusterscape.card.UnreadLine;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost silently: each word of a card is in the model, is a title or label that cards have, or is reported. */
class LineAccountTest {

    private static final Path WORD_LISTS =
            Cards.ROOT.resolve("bundles/org.clusterscape.card/src/org/clusterscape/card/internal/vocabulary");
    /** The lists whose words stand for structure: what they say is in the model in another form. */
    private static final List<String> STRUCTURE = List.of("sections", "dimensions", "levels", "polarities", "remark-labels", "codes");
    private static final List<String> STRUCTURE_WORDS = List.of("total", "scoreLabel", "missing", "columnTitle", "conjunction");

    static List<Path> cards() {
        return Cards.all();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyWordIsInTheModelOrItsLineIsReported(Path card) throws IOException {
        CardImport result = Cards.read(card);
        Set<String> known = structureWords();
        known.addAll(wordsOfModel(result.keyField().eContainer()));
        Set<Integer> reported = result.notUnderstood().stream().map(UnreadLine::line).collect(Collectors.toSet());

        List<String> lost = new ArrayList<>();
        List<String> lines = Files.readAllLines(card);
        for (int i = 0; i < lines.size(); i++) {
            Set<String> missing = new TreeSet<>(words(lines.get(i)));
            missing.removeAll(known);
            if (!missing.isEmpty() && !reported.contains(i + 1)) {
                lost.add((i + 1) + ": " + missing);
            }
        }
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void reportedLinesAreThoseOfTheCard(Path card) throws IOException {
        List<String> lines = Files.readAllLines(card);

        for (UnreadLine unread : Cards.read(card).notUnderstood()) {
            assertEquals(lines.get(unread.line() - 1).strip(), unread.text());
        }
    }

    private static Set<String> structureWords() throws IOException {
        Set<String> words = new HashSet<>();
        for (String list : STRUCTURE) {
            words.addAll(words(Files.readString(WORD_LISTS.resolve(list + ".properties"))));
        }
        for (String line : Files.readAllLines(WORD_LISTS.resolve("words.properties"), StandardCharsets.UTF_8)) {
            if (STRUCTURE_WORDS.contains(line.split(" ")[0])) {
                words.addAll(words(line));
            }
        }
        return words;
    }

    private static Set<String> wordsOfModel(EObject model) {
        Set<String> words = new HashSet<>();
        for (TreeIterator<EObject> elements = EcoreUtil.getAllContents(model, false); elements.hasNext();) {
            EObject element = elements.next();
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                Object value = element.eGet(attribute);
                if (value != null) {
                    words.addAll(words(value.toString()));
                    words.addAll(words(value.toString().replaceAll("\\.0$", "")));
                }
            }
        }
        return words;
    }

    /** Words and numbers; digits of list markers and titles do not count. */
    private static Set<String> words(String text) {
        String withoutMarker = text.replaceFirst("^[\\s#*_]*\\(?\\d{1,2}[.)]?\\s", "");
        String plain = Normalizer.normalize(withoutMarker.replace('В', 'B').replace('С', 'C'), Normalizer.Form.NFC)
                .replaceAll("(?<=\\p{L})(?=\\p{N})", " ");
        Set<String> words = new HashSet<>(List.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
