package org.clusterscape.card.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clusterscape.card.CardExporter;
import org.clusterscape.card.CardImport;
import org.clusterscape.card.CardImporter;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.storage.InputException;

/** The cards of these tests, and short ways to import them. */
final class Cards {

    static final Path ROOT = Path.of(System.getProperty("clusterscape.root")).toAbsolutePath();
    static final Path DATA = ROOT.resolve("tests/org.clusterscape.card.tests/data");
    static final Path EXAMPLES = ROOT.resolve("examples/cards");
    static final Path EXAMPLE = EXAMPLES.resolve("sf41-cluster-management.md");
    private static final Path REAL = ROOT.resolve("../shared/cards/sf41-cluster-management.md").normalize();

    private Cards() {
    }

    /** The card of the study; the test is skipped where it is missing. */
    static Path real() {
        assumeTrue(Files.exists(REAL), "The card of the study is not here: " + REAL);
        return REAL;
    }

    /** The cards of this project, and the card of the study where it is there. */
    static List<Path> all() {
        List<Path> cards = new ArrayList<>(variations());
        cards.addAll(markdown(EXAMPLES));
        if (Files.exists(REAL)) {
            cards.add(REAL);
        }
        return cards;
    }

    /** The cards that vary the layout, each with what is to be read from it. */
    static List<Path> variations() {
        return markdown(DATA);
    }

    private static List<Path> markdown(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ecosystem model() {
        return ClusterscapeFactory.eINSTANCE.createEcosystem();
    }

    static CardImport read(Path card) throws IOException {
        return new CardImporter().importCard(card, model());
    }

    static CardImport read(String card, Ecosystem model) throws InputException {
        return new CardImporter().importCard(Path.of("card.md"), card, model);
    }

    static KeyField keyField(String card) throws InputException {
        return read(card, model()).keyField();
    }

    static String export(KeyField keyField) {
        return new CardExporter().export(keyField);
    }

    /** A card with only a title, scores, and one section. */
    static String withSection(String title, String content) {
        return "# SF 1: Test\n\n| Fr | B |\n|---|---|\n| 1 | 2 |\n\n## " + title + "\n\n" + content + "\n";
    }
}
