package org.clusterscape.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

/** Commands that only look, on the example region. */
class LookTest {

    private static final Path REGION = Run.ROOT.resolve("examples/region.clusterscape");

    @Test
    void infoCountsElementsByType() {
        JsonObject info = Run.of("info", REGION, "--json").expect(0).json().getAsJsonObject();
        assertEquals(4, info.getAsJsonObject("byType").get("Cluster").getAsInt());
        int sum = info.getAsJsonObject("byType").entrySet().stream().mapToInt(e -> e.getValue().getAsInt()).sum();
        assertEquals(info.get("elements").getAsInt(), sum);
        assertTrue(Run.of("info", REGION).expect(0).out().contains("Cluster "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SF 41", "sf41", "41"})
    void showFindsAKeyFieldByCodeOrNumber(String reference) {
        JsonObject keyField = Run.of("show", REGION, reference, "--json").expect(0).json().getAsJsonObject();
        assertEquals("KeyField", keyField.get("type").getAsString());
        assertEquals("SF 41", keyField.getAsJsonObject("features").get("code").getAsString());
        String id = keyField.get("id").getAsString();
        assertEquals(keyField, Run.of("show", REGION, id, "--json").expect(0).json());
    }

    @Test
    void showPrintsTheTreeDownToADepth() {
        String shallow = Run.of("show", REGION, "--depth", "1").expect(0).out();
        String deep = Run.of("show", REGION).expect(0).out();
        assertTrue(shallow.lines().count() < deep.lines().count());
        assertTrue(deep.contains("Membership: "), deep);
        JsonObject tree = Run.of("show", REGION, "--depth", "1", "--json").expect(0).json().getAsJsonObject();
        assertEquals(shallow.lines().count() - 1, tree.getAsJsonArray("children").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "import", "export", "export card", "validate", "indicators", "report", "show", "info", "completion"})
    void everyCommandExplainsItselfWithAnExample(String command) {
        String help = Run.of((Object[]) (command + " --help").split(" ")).expect(0).out();
        assertTrue(help.contains("Example"), help);
        assertTrue(help.contains("clusterscape " + command), help);
        help.lines().forEach(line -> assertTrue(line.length() <= 110, line));
    }

    @Test
    void theListOfCalculatorsIsCompleteForMachines() {
        Set<String> members = Run.of("indicators", "--list", "--json").expect(0).json().getAsJsonArray().get(0)
                .getAsJsonObject().keySet();
        assertTrue(members.containsAll(Set.of("id", "name", "formula", "source", "unit", "parameters")));
        assertTrue(Run.of("indicators", "--list").expect(0).out().contains("card.scoreRank"));
    }

    @Test
    void versionNamesProductAndJava() {
        assertTrue(Run.of("--version").expect(0).out().matches("(?s)Clusterscape \\d+\\.\\d+\\.\\d+.*Java \\d+.*"));
    }

    @Test
    void completionKnowsTheCommands() {
        assertTrue(Run.of("completion").expect(0).out().contains("indicators"));
    }
}
