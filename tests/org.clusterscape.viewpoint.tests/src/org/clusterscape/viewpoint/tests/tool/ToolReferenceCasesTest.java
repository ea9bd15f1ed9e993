package org.clusterscape.viewpoint.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clusterscape.viewpoint.snapshot.CaseResult;
import org.clusterscape.viewpoint.snapshot.SnapshotException;
import org.clusterscape.viewpoint.snapshot.SnapshotOptions;
import org.clusterscape.viewpoint.snapshot.SnapshotRunner;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What tools, tables and trees do in Sirius, they do here too, and all of it can be undone. */
class ToolReferenceCasesTest {

    private static final Path CASES = Yard.DATA.resolve("golden").resolve("tools");

    @TempDir
    Path output;

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(CASES.resolve("cases.txt")).stream().filter(line -> line.startsWith("case "))
                .map(line -> line.substring(5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void toolsDoWhatTheyDoInSirius(String name) throws SnapshotException {
        CaseResult result = run(Set.of(name)).getFirst();
        assertEquals(CaseResult.Outcome.EQUAL, result.outcome(),
                () -> result.message() + "\n" + String.join("\n", result.differences()));
        assertTrue(result.compared() > 0);
    }

    @Test
    void everyStepIsUndoneAndRedoneAsAWhole() throws SnapshotException, IOException {
        run(Set.of());
        List<String> wrong = new ArrayList<>();
        int steps = 0;
        for (String name : cases().toList()) {
            JsonObject result = JsonParser.parseString(Files.readString(output.resolve("result-" + name + ".json")))
                    .getAsJsonObject();
            if (result.has("steps")) {
                for (JsonElement each : result.getAsJsonArray("steps")) {
                    JsonObject step = each.getAsJsonObject();
                    if (step.has("undo")) {
                        steps++;
                        step.getAsJsonObject("undo").asMap().forEach((what, value) -> {
                            if (!value.isJsonPrimitive() || !value.getAsBoolean()) {
                                wrong.add(name + " " + step.get("do") + ": " + what);
                            }
                        });
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(119, steps);
    }

    private List<CaseResult> run(Set<String> names) throws SnapshotException {
        return new SnapshotRunner(SnapshotOptions.standard().withCases(names).withOutput(output))
                .run(CASES, new NullProgressMonitor()).cases();
    }
}
