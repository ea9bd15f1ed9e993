package org.clusterscape.card.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.card.CardImport;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Importing an exported card gives the same model. */
class RoundTripTest {

    static List<Path> cards() {
        return Cards.all();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void importingTheExportedCardGivesAnEqualModel(Path card) throws IOException {
        CardImport first = Cards.read(card);
        String exported = Cards.export(first.keyField());
        Ecosystem again = Cards.model();
        CardImport second = Cards.read(exported, again);

        assertEquals(dumpWithoutLines(first), dumpWithoutLines(second));
        assertTrue(EcoreUtil.equals(first.keyField().eContainer(), again), "the models differ");
        assertEquals(List.of(), second.notUnderstood());
        assertEquals(exported, Cards.export(second.keyField()));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void importingTheExportedCardIntoTheSameModelChangesNothing(Path card) throws IOException {
        CardImport first = Cards.read(card);
        Ecosystem model = (Ecosystem) first.keyField().eContainer();
        Ecosystem before = EcoreUtil.copy(model);

        CardImport second = Cards.read(Cards.export(first.keyField()), model);

        assertEquals(List.of(), second.changes());
        assertTrue(!second.created() && !second.changedModel());
        assertTrue(EcoreUtil.equals(before, model));
    }

    @Test
    void anEmptyKeyFieldIsACardToo() throws IOException {
        KeyField bare = Cards.keyField("# SF 9: Nothing yet\n\n## Indicators\n");

        CardImport again = Cards.read(Cards.export(bare), Cards.model());

        assertEquals("SF 9", again.keyField().getCode());
        assertEquals("Nothing yet", again.keyField().getName());
        assertEquals(List.of(), again.notUnderstood());
    }

    @Test
    void theExampleOfTheDocumentationIsReadAsItSays() throws IOException {
        String page = Files.readString(Cards.ROOT.resolve("docs/card-format.md"));
        String card = page.substring(page.indexOf("```markdown\n") + 12).split("\n```\n", 2)[0] + "\n";

        CardImport result = Cards.read(card, Cards.model());

        assertEquals(List.of(), result.notUnderstood());
        assertEquals("{HEAD=1, SCORES=6, EXAMPLES=2, DESCRIPTION=1, SUSTAINABILITY=2, SECTORS=2, IMPACTS=2, MEASURES=2, ACTORS=2, "
                + "PREREQUISITES=0, OBSTACLES=2, INDICATORS=2, REMARKS=2}", result.understood().toString());
        assertEquals(withoutTable(card), withoutTable(Cards.export(result.keyField())));
    }

    private static String withoutTable(String card) {
        return card.replaceAll("(?m)^\\|.*\\n", "");
    }

    private static String dumpWithoutLines(CardImport card) {
        return CardDump.of(card).replaceAll("(?m)^(NOT UNDERSTOOD|WARNING).*\\n", "");
    }
}
