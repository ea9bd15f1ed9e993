package org.clusterscape.viewpoint.tests.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.snapshot.CaseResult;
import org.clusterscape.viewpoint.snapshot.DiagramDump;
import org.clusterscape.viewpoint.snapshot.SnapshotException;
import org.clusterscape.viewpoint.snapshot.SnapshotOptions;
import org.clusterscape.viewpoint.snapshot.SnapshotReport;
import org.clusterscape.viewpoint.snapshot.SnapshotRunner;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonParser;

/** What Sirius made of designs and models, the engine makes of them too. */
class ReferenceCasesTest {

    private static final Path DATA = Path.of(System.getProperty("clusterscape.root"), "tests",
            "org.clusterscape.viewpoint.tests", "data", "golden");

    static Stream<String> diagrams() throws IOException {
        return Files.readAllLines(DATA.resolve("diagrams").resolve("cases.txt")).stream()
                .filter(line -> line.startsWith("case ")).map(line -> line.substring(5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    void diagramsAreThoseOfSirius(String name) throws SnapshotException {
        SnapshotReport report = run("diagrams", Set.of(name));
        assertEquals(1, report.cases().size());
        assertEqual(report.cases().get(0));
    }

    @Test
    void expressionsGiveWhatTheyGiveInSirius() throws SnapshotException {
        SnapshotReport report = run("expressions", Set.of());
        assertEqual(report.cases().get(0));
        assertEquals(710, report.compared());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    void dumpsAreLaidOutAsTheReferenceIs(String name) throws IOException {
        String text = Files.readString(DATA.resolve("diagrams").resolve("dump-" + name + ".json"));
        assertEquals(text, DiagramDump.text(JsonParser.parseString(text)));
    }

    private static SnapshotReport run(String folder, Set<String> names) throws SnapshotException {
        SnapshotOptions options = SnapshotOptions.standard().withCases(names)
                .withClassSources(List.of(JavaClassSource.of(ReferenceCasesTest.class.getClassLoader())));
        String out = System.getProperty("clusterscape.snapshots");
        return new SnapshotRunner(out == null ? options : options.withOutput(Path.of(out))).run(DATA.resolve(folder),
                new NullProgressMonitor());
    }

    private static void assertEqual(CaseResult result) {
        assertEquals(CaseResult.Outcome.EQUAL, result.outcome(),
                () -> result.message() + "\n" + String.join("\n", result.differences().subList(0,
                        Math.min(30, result.differences().size()))));
        assertEquals(List.of(), result.notes());
        assertTrue(result.compared() > 0 && result.compared() == result.equal());
    }
}
