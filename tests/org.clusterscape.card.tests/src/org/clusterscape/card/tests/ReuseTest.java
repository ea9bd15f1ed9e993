package org.clusterscape.card.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.card.CardImport;
import org.clusterscape.card.CardImporter;
import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.City;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards that come into one model share its cities, sectors, actors, sources and key fields. */
class ReuseTest {

    private final Ecosystem model = Cards.model();

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }

    private Actor actor(String name, String... aliases) {
        Actor actor = ClusterscapeFactory.eINSTANCE.createActor();
        actor.setName(name);
        actor.getAliases().addAll(List.of(aliases));
        model.getActors().add(actor);
        return actor;
    }

    @Test
    void theExampleCardsShareCitiesSectorsAndActors() throws IOException {
        for (String name : List.of("sf41-cluster-management.md", "sf73-innovation-support.md", "sf12-nahmobilitaet.md")) {
            assertTrue(new CardImporter().importCard(Cards.EXAMPLES.resolve(name), model).created(), name);
        }

        assertEquals(List.of("Freiburg", "Berlin", "Copenhagen", "New York", "Singapore", "Tokyo"), names(model.getCities()));
        assertEquals(8, model.getSectors().size());
        assertEquals(List.of("SF 41", "SF 73", "SF 12"), model.getKeyFields().stream().map(KeyField::getCode).toList());
        assertEquals(List.of(), model.getKeyFields().get(1).getTags());
        assertEquals(1, model.getActors().stream().filter(a -> a.getName().matches("(?i)mayor'?s office")).count());
        assertEquals(2, model.getActors().stream().filter(a -> a.getName().equals("chamber of crafts")).findFirst().orElseThrow()
                .getKeyFields().size());
    }

    @Test
    void citiesOfTheModelComeBeforeThoseOfTheStudy() throws IOException {
        City barcelona = ClusterscapeFactory.eINSTANCE.createCity();
        barcelona.setName("Barcelona");
        barcelona.setAbbreviation("B");
        model.getCities().add(barcelona);

        CardImport result = Cards.read("# SF 1: X\n\nFr\tB\n1\t2\n\n## Example\n\nBerlin: text\n", model);

        assertSame(barcelona, result.keyField().getScores().get(1).getCity());
        assertEquals("Berlin", result.keyField().getExamples().get(0).getCity().getName());
        assertEquals(List.of("Barcelona", "Freiburg", "Berlin"), names(model.getCities()));
    }

    @Test
    void aSectorIsFoundUnderAnotherNameAndRemembersIt() throws IOException {
        Sector sicherheit = ClusterscapeFactory.eINSTANCE.createSector();
        sicherheit.setName("Sicherheit");
        model.getSectors().add(sicherheit);

        CardImport result = Cards.read(Cards.withSection("Sectors", "Safety: joint training"), model);

        assertEquals(List.of("Sicherheit"), names(model.getSectors()));
        assertEquals(List.of("Safety"), sicherheit.getAliases());
        assertTrue(result.changes().stream().anyMatch(c -> "Safety".equals(c.newValue())), result.changes()::toString);
        assertEquals(List.of(), Cards.read(Cards.withSection("Sectors", "Safety: joint training"), model).changes());
    }

    @ParameterizedTest
    @CsvSource({
            "Chamber of Commerce, CHAMBER OF COMMERCE",
            "Mayor's office, Mayors Office",
            "Universität Zürich, universitat zurich",
            "Industry & Trade Board, Industry and Trade Board",
            "Straßenbauamt, Strassenbauamt"})
    void actorsAreFoundByName(String inModel, String inCard) throws IOException {
        Actor actor = actor(inModel);

        CardImport result = Cards.read(Cards.withSection("Actors", "- " + inCard), model);

        assertEquals(List.of(actor), result.keyField().getActors());
        assertEquals(List.of(actor), model.getActors());
    }

    @ParameterizedTest
    @CsvSource({
            "University of Freiburg, University of Freiberg",
            "Chamber of crafts, Chamber of commerce",
            "Stadtwerke Nord, Stadtwerke",
            "C++ Labs, C Labs",
            "Müller GmbH, Möller GmbH"})
    void similarActorsStayTwo(String inModel, String inCard) throws IOException {
        actor(inModel);

        Cards.read(Cards.withSection("Actors", "- " + inCard), model);

        assertEquals(List.of(inModel, inCard), names(model.getActors()));
    }

    @Test
    void actorsAreFoundByAliasAndKeepTheirKind() throws IOException {
        Actor ihk = actor("Industrie- und Handelskammer Südlicher Oberrhein", "IHK");
        ihk.setKind(ActorKind.ASSOCIATION);

        Cards.read(Cards.withSection("Akteure", "IHK, Stadtverwaltung, Universität"), model);

        assertEquals(3, model.getActors().size());
        assertEquals(1, ihk.getKeyFields().size());
        assertEquals(ActorKind.ASSOCIATION, ihk.getKind());
    }

    @Test
    void actorsOfTheSameNameAreNotMixedUp() throws IOException {
        actor("Stadtwerke");
        Actor second = actor("Stadtwerke");
        KeyField keyField = ClusterscapeFactory.eINSTANCE.createKeyField();
        keyField.setCode("SF 1");
        keyField.getActors().add(second);
        model.getKeyFields().add(keyField);

        CardImport linked = Cards.read(Cards.withSection("Actors", "- Stadtwerke"), model);
        CardImport ambiguous = Cards.read(Cards.withSection("Actors", "- Stadtwerke").replace("SF 1", "SF 2"), model);

        assertEquals(List.of(second), linked.keyField().getActors());
        assertEquals(1, ambiguous.warnings().size(), ambiguous.warnings()::toString);
        assertEquals(2, model.getActors().size());
    }

    @ParameterizedTest
    @CsvSource({"SF 41: X, true", "SF41 – X, true", "**SF 41** X, true", "41: X, true", "Schlüsselfeld 41: X, true",
            "KF 41: X, false", "SF 14: X, false", "X, false"})
    void keyFieldsAreFoundByCodeOrNumber(String title, boolean same) throws IOException {
        KeyField existing = Cards.read("# SF 41: Cluster Management\n\n## Indicators\n\n- a\n\n## Measures\n\n- b\n\n## Actors\n\n- c\n", model).keyField();

        Cards.read("# " + title + "\n\n## Indicators\n\n- a\n\n## Measures\n\n- b\n\n## Actors\n\n- c\n", model);

        assertEquals(same ? 1 : 2, model.getKeyFields().size());
        assertEquals(same ? "X" : "Cluster Management", existing.getName());
        assertEquals("SF 41", existing.getCode());
    }

    @Test
    void sourcesAreSharedByTheirAddress() throws IOException {
        Cards.read(Cards.withSection("Remarks", "Source: A, https://www.example.org/x"), model);
        Cards.read(Cards.withSection("Remarks", "(see source: B)\n\nQuelle: B (https://www.example.org/x)").replace("SF 1", "SF 2"), model);

        assertEquals(1, model.getSources().size());
        assertEquals("A", model.getSources().get(0).getName());
    }

    @Test
    void aFailedImportLeavesTheModelAsItWas() throws IOException {
        Cards.read(Cards.withSection("Actors", "- city"), model);
        String before = Cards.export(model.getKeyFields().get(0));

        org.junit.jupiter.api.Assertions.assertThrows(org.clusterscape.model.storage.InputException.class,
                () -> new CardImporter().importCard(Path.of("x.md"), "# SF 2: Nothing\n\nBerlin 7 Hamburg\n", model));

        assertEquals(1, model.getKeyFields().size());
        assertEquals(before, Cards.export(model.getKeyFields().get(0)));
    }
}
