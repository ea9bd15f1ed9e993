package org.clusterscape.viewpoint.tests.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.clusterscape.viewpoint.snapshot.SnapshotException;
import org.clusterscape.viewpoint.snapshot.SnapshotOptions;
import org.clusterscape.viewpoint.snapshot.SnapshotRunner;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in the files that describe cases are found before anything runs, with their place. */
class CasesFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            model a.ecore                                              | 1 | "model" stands before the first "case".
            case one;modle a.ecore                                     | 2 | "modle" is not known here
            case one;# comment;;model                                  | 4 | "model" has no value.
            case one;model a;odesign b;viewpoint c                     | 1 | The case "one" has no line "desc".
            case a;model a;odesign b;viewpoint c;desc d;case a         | 6 | There are two cases "a".
            case ../a                                                  | 1 | "../a" cannot be the name of a case
            case                                                       | 1 | "" cannot be the name of a case
            """)
    void mistakesAreNamedWithFileAndLine(String lines, int line, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.txt"), lines.replace(";", "\n"));
        SnapshotException problem = assertThrows(SnapshotException.class, this::run);
        assertEquals(file, problem.file());
        assertEquals(line, problem.line());
        assertTrue(problem.getMessage().startsWith(message), problem::getMessage);
        assertEquals(file + ":" + line + ": " + problem.getMessage(), problem.fullMessage());
    }

    @Test
    void aFolderWithoutCases() {
        SnapshotException problem = assertThrows(SnapshotException.class, this::run);
        assertEquals(folder + ": There are no cases here: neither cases.txt nor expressions.json.",
                problem.fullMessage());
    }

    @Test
    void casesThatAreNotThere() throws IOException {
        Files.writeString(folder.resolve("cases.txt"), "case a\nmodel a\nodesign b\nviewpoint c\ndesc d\n");
        SnapshotRunner runner = new SnapshotRunner(SnapshotOptions.standard().withCases(Set.of("b")));
        SnapshotException problem = assertThrows(SnapshotException.class,
                () -> runner.run(folder, new NullProgressMonitor()));
        assertEquals("There is no case \"b\".", problem.getMessage());
    }

    private void run() throws SnapshotException {
        new SnapshotRunner(SnapshotOptions.standard()).run(folder, new NullProgressMonitor());
    }
}
