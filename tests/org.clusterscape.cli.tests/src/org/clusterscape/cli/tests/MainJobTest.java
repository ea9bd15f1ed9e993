package org.clusterscape.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.storage.ModelFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** From a card to a model, its problems, its indicators and a report. */
class MainJobTest {

    private static final Path CARDS = Run.ROOT.resolve("examples/cards");

    @TempDir
    Path folder;

    @Test
    void aCardBecomesAModelWithIndicatorsAndReports() throws IOException {
        Path model = folder.resolve("Städte & Räume.clusterscape");
        Path importReport = folder.resolve("import.json");
        Run.of("import", CARDS.resolve("sf41-cluster-management.md"), "-o", model, "--report", importReport).expect(0);
        assertTrue(Files.readString(importReport).contains("SF 41"));

        Run validate = Run.of("validate", model, "--json");
        assertTrue(validate.code() < 2, validate.err());
        for (JsonElement problem : validate.json().getAsJsonArray()) {
            assertEquals(List.of("id", "severity", "element", "path", "message", "fix"), List.copyOf(problem.getAsJsonObject().keySet()));
        }

        JsonArray values = Run.of("indicators", model, "--record", "--json").expect(0).json().getAsJsonArray();
        assertEquals(4, values.size());
        KeyField keyField = load(model);
        keyField.getIndicators().forEach(indicator -> assertEquals(1, indicator.getMeasurements().size(), indicator.getName()));

        for (String format : List.of("html", "md")) {
            Path report = folder.resolve("report." + format);
            Run.of("report", model, "-o", report).expect(0);
            assertTrue(Files.readString(report).contains(keyField.getName()), format);
        }

        Path card = folder.resolve("card.md");
        Run.of("export", "card", model, "--key-field", "sf41", "-o", card).expect(0);
        byte[] before = Files.readAllBytes(model);
        Run.of("import", card, "-o", model).expect(0);
        assertEquals(new String(before), Files.readString(model), "an exported card imported again changes nothing");
    }

    @Test
    void valuesHaveTheMembersOnWhichScriptsRely() {
        Path model = folder.resolve("model.clusterscape");
        Run.of("import", CARDS.resolve("sf41-cluster-management.md"), "-o", model).expect(0);
        JsonObject value = Run.of("indicators", model, "--calculator", "card.scoreTotal", "--element", "SF 41", "--json")
                .expect(0).json().getAsJsonArray().get(0).getAsJsonObject();
        assertTrue(value.keySet().containsAll(Set.of("calculator", "element", "label", "value", "flag", "unit",
                "undefined", "parameters")));
        assertEquals("card.scoreTotal", value.get("calculator").getAsString());
        assertEquals(36, value.get("value").getAsInt());
        assertEquals(ModelFiles.id(loadQuietly(model)), value.get("element").getAsString());
        assertTrue(value.get("undefined").isJsonNull());
    }

    @Test
    void aValueOfTheWholeModelHasNoElement() {
        Path model = folder.resolve("model.clusterscape");
        Run.of("new", model).expect(0);
        JsonObject value = Run.of("indicators", model, "--calculator", "card.clusterGroups", "--json").expect(0).json()
                .getAsJsonArray().get(0).getAsJsonObject();
        assertTrue(value.get("element").isJsonNull());
        assertEquals(0, value.get("value").getAsInt());
    }

    @Test
    void aFolderOfCardsIsImportedAndAFileThatIsNoCardIsNamed() throws IOException {
        Path cards = Files.createDirectory(folder.resolve("cards"));
        Files.copy(CARDS.resolve("sf41-cluster-management.md"), cards.resolve("a.md"));
        Files.writeString(cards.resolve("b.md"), "# Shopping\n\n- bread\n");
        Path model = folder.resolve("model.clusterscape");
        Run run = Run.of("import", cards, "-o", model).expect(2);
        assertTrue(run.err().contains("b.md"), run.err());
        assertEquals("SF 41", load(model).getCode());
    }

    @Test
    void noResultIsWrittenOverWhatIsRead() throws IOException {
        Path card = Files.copy(CARDS.resolve("sf41-cluster-management.md"), folder.resolve("card.md"));
        Path model = folder.resolve("model.clusterscape");
        Run.of("import", card, "-o", model).expect(0);
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), model);
        String cardText = Files.readString(card);
        String modelText = Files.readString(model);
        for (List<Object> command : List.<List<Object>>of(List.of("report", model, "-o", model),
                List.of("report", model, "-o", link), List.of("export", "card", model, "-o", model),
                List.of("import", card, "-o", model, "--report", model), List.of("import", card, "-o", card),
                List.of("import", card, "-o", model, "--report", card),
                List.of("import", folder.resolve("."), "-o", model, "--report", card))) {
            Run.of(command.toArray()).expect(2);
            assertEquals(cardText, Files.readString(card), command.toString());
            assertEquals(modelText, Files.readString(model), command.toString());
        }
    }

    @Test
    void theOnlyCardOfAModelNeedsNotBeNamed() {
        Path model = folder.resolve("model.clusterscape");
        Run.of("import", CARDS.resolve("sf41-cluster-management.md"), "-o", model).expect(0);
        assertTrue(Run.of("export", "card", model).expect(0).out().startsWith("# SF 41"));
    }

    @Test
    void aDryRunWritesNothing() {
        Path model = folder.resolve("model.clusterscape");
        Run run = Run.of("import", CARDS.resolve("sf41-cluster-management.md"), "-o", model, "--dry-run").expect(0);
        assertTrue(run.out().contains("SF 41"), run.out());
        assertTrue(Files.notExists(model));
    }

    private static KeyField load(Path model) throws IOException {
        Ecosystem ecosystem = ModelFiles.load(model);
        return ecosystem.getKeyFields().stream().filter(k -> "SF 41".equals(k.getCode())).findFirst().orElseThrow();
    }

    private static KeyField loadQuietly(Path model) {
        try {
            return load(model);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
