package org.clusterscape.card.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.card.CardImport;
import org.clusterscape.card.CardImporter;
import org.clusterscape.card.Change;
import org.clusterscape.card.Change.Kind;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.ObstacleCategory;
import org.clusterscape.model.Prerequisite;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer version of a card updates the key field in place, and leaves alone what people added. */
class UpdateTest {

    private static final String CARD = """
            # SF 41: Cluster Management (small firms)

            | Fr | B | Total |
            |---|---|---|
            | 7 | 8 | 15 |

            ## Example

            - **Berlin:** Two parks share one clean room.
            - **Freiburg:** A round table meets, see key field 73.

            ## 2. Reference to sustainability

            - **Social:** Meetings create trust.

            ## 3. Relevance to industrial sectors

            - **Safety (low):** Joint training.

            ## 4. Impact

            - **Positive:** More orders stay in the region.

            ## 5. Implementation measures

            - Found an advisory board with people from firms and research.
            - Secure funding for five years.
            - Publish a yearly report.

            ## 6. Actors

            - chamber of commerce
            - mayor's office

            ## 7. Prerequisites

            > no prerequisites necessary

            ## 8. Obstacles

            - lack of funding
            - distrust between firms

            ## 9. Indicators

            - number of cluster groups

            ## 10. Remarks

            - **Source:** Handbook, https://www.example.org/handbook
            """;

    private Ecosystem model;
    private KeyField keyField;

    @BeforeEach
    void importFirstVersion() throws IOException {
        model = Cards.model();
        keyField = Cards.read(CARD, model).keyField();
    }

    private CardImport update(String card) throws IOException {
        CardImport result = Cards.read(card, model);
        assertSame(keyField, result.keyField());
        assertFalse(result.created());
        return result;
    }

    private static List<String> messages(CardImport result) {
        return result.changes().stream().map(Change::message).toList();
    }

    @Test
    void aChangedTextKeepsItsElement() throws IOException {
        ImplementationMeasure board = keyField.getMeasures().get(0);

        CardImport result = update(CARD.replace("from firms and research", "from firms, research and the city"));

        assertSame(board, keyField.getMeasures().get(0));
        assertEquals("Found an advisory board with people from firms, research and the city.", board.getText());
        assertEquals(1, result.changes().size(), messages(result)::toString);
        Change change = result.changes().get(0);
        assertEquals(Kind.CHANGED, change.kind());
        assertEquals(CardSection.MEASURES, change.section());
        assertEquals("Text", change.feature());
        assertEquals("Found an advisory board with people from firms and research.", change.oldValue());
        assertEquals(board.getText(), change.newValue());
        assertTrue(result.changedModel());
    }

    @Test
    void aRewrittenTextBetweenNeighboursKeepsItsElement() throws IOException {
        ImplementationMeasure funding = keyField.getMeasures().get(1);

        update(CARD.replace("Secure funding for five years.", "Money must come from several sides."));

        assertSame(funding, keyField.getMeasures().get(1));
        assertEquals("Money must come from several sides.", funding.getText());
    }

    @Test
    void scoresTitleAndRatingsChangeInPlace() throws IOException {
        List<EObject> before = List.copyOf(keyField.eContents());

        CardImport result = update(CARD.replace("Cluster Management (small firms)", "Cluster Support (small and new firms)")
                .replace("| 7 | 8 | 15 |", "| 7,5 | - | 7,5 |").replace("(low)", "(high)").replace("**Positive:**", "**Negative:**"));

        assertEquals(before, List.copyOf(keyField.eContents()));
        assertEquals(List.of(
                "Key field “SF 41 Cluster Management”: Name changed from “Cluster Management” to “Cluster Support”",
                "Key field “SF 41 Cluster Support”: Scope changed from “small firms” to “small and new firms”",
                "Key field “SF 41 Cluster Support”: Stated total changed from “15” to “7.5”",
                "City score “Freiburg: 7”: Value changed from “7” to “7.5”",
                "City score “Berlin: 8”: Value “8” removed",
                "Sector relevance “Security: Joint training.”: Level changed from “Low” to “High”",
                "Impact “More orders stay in the region.”: Polarity changed from “Positive” to “Negative”"), messages(result));
    }

    @Test
    void newItemsStandWhereTheCardHasThem() throws IOException {
        CardImport result = update(CARD.replace("- Secure funding", "- Open an office.\n- Secure funding"));

        assertEquals("Open an office.", keyField.getMeasures().get(1).getText());
        assertEquals(List.of("Implementation measure “Open an office.” added"), messages(result));
    }

    @Test
    void reorderedItemsAreMoved() throws IOException {
        Obstacle distrust = keyField.getObstacles().get(1);

        CardImport result = update(CARD.replace("- lack of funding\n- distrust between firms", "- distrust between firms\n- lack of funding"));

        assertSame(distrust, keyField.getObstacles().get(0));
        assertEquals(List.of("Obstacles put into the order of the card"), messages(result));
        assertEquals(List.of(), update(Cards.export(keyField)).changes());
    }

    @Test
    void anItemThatLeftTheCardLeavesTheModel() throws IOException {
        CardImport result = update(CARD.replace("- Publish a yearly report.\n", "").replace("- **Freiburg:** A round table meets, see key field 73.\n", ""));

        assertEquals(2, keyField.getMeasures().size());
        assertEquals(1, keyField.getExamples().size());
        assertEquals(List.of(Kind.REMOVED, Kind.REMOVED), result.changes().stream().map(Change::kind).toList());
        assertEquals(1, model.getCities().get(0).getScores().size());
        assertEquals(List.of(), model.getCities().get(0).getExamples());
    }

    @Test
    void whatPeopleAddedIsNotLost() throws IOException {
        ImplementationMeasure report = keyField.getMeasures().get(2);
        report.setStatus(ImplementationStatus.RUNNING);
        report.setBudget(new BigDecimal("1200.50"));
        Obstacle distrust = keyField.getObstacles().get(1);
        distrust.setSeverity(4);
        distrust.setCategory(ObstacleCategory.MARKET);
        report.getMitigates().add(keyField.getObstacles().get(0));
        Indicator groups = keyField.getIndicators().get(0);
        groups.setCalculator("own.calculator");
        groups.getMeasurements().add(ClusterscapeFactory.eINSTANCE.createMeasurement());
        Prerequisite added = ClusterscapeFactory.eINSTANCE.createPrerequisite();
        added.setText("Somebody must begin");
        keyField.getPrerequisites().add(added);

        assertEquals(List.of(), update(CARD).changes());

        CardImport result = update(CARD.replace("- Publish a yearly report.\n", "").replace("- lack of funding\n- distrust between firms\n", "")
                .replace("- number of cluster groups\n", ""));
        assertEquals(List.of(Kind.KEPT, Kind.KEPT, Kind.KEPT, Kind.KEPT), result.changes().stream().map(Change::kind).toList());
        assertTrue(keyField.getMeasures().contains(report));
        assertEquals(ImplementationStatus.RUNNING, report.getStatus());
        assertEquals(List.of("lack of funding", "distrust between firms"), keyField.getObstacles().stream().map(Obstacle::getText).toList());
        assertEquals(ObstacleCategory.MARKET, distrust.getCategory());
        assertEquals("own.calculator", groups.getCalculator());
        assertEquals(List.of(added), keyField.getPrerequisites());
    }

    @Test
    void anElementThatOthersReferToStays() throws IOException {
        Indicator count = ClusterscapeFactory.eINSTANCE.createIndicator();
        count.setScope(keyField.getMeasures().get(2));
        model.getIndicators().add(count);

        CardImport result = update(CARD.replace("- Publish a yearly report.\n", ""));

        assertEquals(3, keyField.getMeasures().size());
        assertEquals(List.of("Implementation measure “Publish a yearly report.” is no longer in the card, but stays: "
                + "other elements of the model refer to it"), messages(result));
    }

    @Test
    void aTextThatPeopleCorrectedStays() throws IOException {
        keyField.getMeasures().get(1).setText("Secure funding for at least five years.");
        keyField.setScope("small and medium firms");

        CardImport result = update(CARD);

        assertEquals("Secure funding for at least five years.", keyField.getMeasures().get(1).getText());
        assertEquals("small and medium firms", keyField.getScope());
        assertEquals(3, keyField.getMeasures().size());
        assertEquals(List.of(Kind.KEPT, Kind.KEPT), result.changes().stream().map(Change::kind).toList());
        assertFalse(result.changedModel());
    }

    @Test
    void aSectionThatIsLeftOutStays() throws IOException {
        String withoutMeasures = CARD.replaceAll("(?s)## 5.*?(?=## 6)", "").replaceAll("(?s)\\| Fr.*?(?=## Ex)", "");

        assertEquals(List.of(), update(withoutMeasures).changes());
        assertEquals(3, keyField.getMeasures().size());
        assertEquals(2, keyField.getScores().size());

        CardImport emptied = update(CARD.replaceAll("(?s)## 5.*?(?=## 6)", "## 5. Implementation measures\n\n"));
        assertEquals(0, keyField.getMeasures().size());
        assertEquals(3, emptied.changes().size());
    }

    @Test
    void aPointerThatLeftTheTextLeavesTheModel() throws IOException {
        assertEquals(73, keyField.getExamples().get(1).getRelatedKeyFields().get(0).getNumber());

        update(CARD.replace("see key field 73", "see key field 12"));

        assertEquals(List.of("SF 12"), keyField.getExamples().get(1).getRelatedKeyFields().stream().map(KeyField::getCode).toList());
    }

    @Test
    void actorsWithoutAnythingElseLeaveOthersStay() throws IOException {
        model.getActors().get(1).setEmployees(12);

        CardImport result = update(CARD.replace("- chamber of commerce\n- mayor's office\n", "- university\n"));

        assertEquals(List.of("university"), keyField.getActors().stream().map(a -> a.getName()).toList());
        assertEquals(List.of("mayor's office", "university"), model.getActors().stream().map(a -> a.getName()).toList());
        assertTrue(messages(result).contains("Actor “mayor's office” is no longer named by the card"), messages(result)::toString);
    }

    @Test
    void aCardThatIsPointedToFillsThePlaceholder() throws IOException {
        KeyField placeholder = keyField.getExamples().get(1).getRelatedKeyFields().get(0);

        CardImport result = Cards.read("# SF 73: Innovation\n\n## Indicators\n\n- founders\n", model);

        assertSame(placeholder, result.keyField());
        assertTrue(result.created());
        assertEquals(List.of(), placeholder.getTags());
        assertEquals("Innovation", placeholder.getName());
        assertEquals(2, model.getKeyFields().size());
    }

    @Test
    void importingTheSameCardAgainLeavesTheFileAsItIs(@TempDir Path directory) throws IOException {
        int number = 0;
        for (Path card : Cards.all()) {
            Path file = directory.resolve(number++ + ".clusterscape");
            Ecosystem saved = ModelFiles.create(file, Cards.model());
            new CardImporter().importCard(card, saved);
            ModelFiles.save(saved);
            byte[] before = Files.readAllBytes(file);

            Ecosystem loaded = ModelFiles.load(file);
            CardImport again = new CardImporter().importCard(card, loaded);
            ModelFiles.save(loaded);

            assertEquals(List.of(), again.changes());
            assertFalse(again.changedModel());
            assertEquals(new String(before, "UTF-8"), Files.readString(file));
        }
    }

    @Test
    void updatingKeepsIds(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("m.clusterscape");
        Ecosystem saved = ModelFiles.create(file, model);
        ModelFiles.save(saved);
        Ecosystem loaded = ModelFiles.load(file);
        XMIResource resource = (XMIResource) loaded.eResource();
        KeyField loadedField = loaded.getKeyFields().get(0);
        List<String> before = loadedField.eContents().stream().map(resource::getID).toList();

        Cards.read(CARD.replace("A round table meets", "A large round table meets").replace("| 7 |", "| 9 |"), loaded);

        assertEquals(before, loadedField.eContents().stream().map(resource::getID).toList());
        assertEquals(9, loadedField.getScores().get(0).getValue());
    }
}
