package org.clusterscape.card.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clusterscape.card.CardBatch;
import org.clusterscape.card.CardFailure;
import org.clusterscape.card.CardImport;
import org.clusterscape.card.CardSummary;
import org.clusterscape.card.ImportReport;
import org.clusterscape.model.Ecosystem;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many cards in one run. */
class BatchTest {

    @TempDir
    Path directory;
    private final Ecosystem model = Cards.model();

    @BeforeEach
    void writeCards() throws IOException {
        Files.writeString(directory.resolve("b.md"), Cards.withSection("Actors", "- city"));
        Files.writeString(directory.resolve("README.md"), "# Our cards\n\nThey lie here.\n");
        Files.writeString(directory.resolve("notes.txt"), "not looked at");
        Files.writeString(directory.resolve(".hidden.md"), "not looked at");
        Path inside = Files.createDirectories(directory.resolve("inside/.git")).getParent();
        Files.writeString(inside.resolve("a.MARKDOWN"), Cards.withSection("Actors", "- city").replace("SF 1", "SF 2"));
        Files.writeString(inside.resolve(".git/c.md"), "not looked at");
        Files.write(inside.resolve("z.md"), new byte[] {1, 0, 2});
    }

    private ImportReport run(Path... paths) {
        return new CardBatch().importAll(List.of(paths), model, new NullProgressMonitor());
    }

    @Test
    void aDirectoryIsImportedAndWhatIsNoCardIsNamed() {
        ImportReport report = run(directory);

        assertEquals(List.of("README.md", "b.md", "inside/a.MARKDOWN", "inside/z.md"),
                report.results().stream().map(r -> directory.relativize(r.file()).toString().replace('\\', '/')).toList());
        assertEquals(List.of("SF 1", "SF 2"), model.getKeyFields().stream().map(k -> k.getCode()).toList());
        assertEquals(1, model.getActors().size());
        assertEquals(List.of(directory.resolve("README.md"), directory.resolve("inside/z.md")),
                report.failures().stream().map(CardFailure::file).toList());
        assertTrue(report.failures().get(0).error().getMessage().contains("no key-field card"));
        assertTrue(report.changedModel());
    }

    @Test
    void pathsThatLeadNowhereAreFailures() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));

        ImportReport report = run(directory.resolve("missing.md"), empty, directory.resolve("b.md"));

        assertEquals(2, report.failures().size());
        assertEquals(1, report.imported().size());
        assertTrue(report.failures().get(0).error().getMessage().contains("no such file"));
        assertTrue(report.failures().get(1).error().getMessage().contains("holds no card"));
    }

    @Test
    void aFileIsImportedOnceButTwoCardsOfOneKeyFieldAreWarnedOf() throws IOException {
        Path copy = Files.copy(directory.resolve("b.md"), directory.resolve("copy.md"));

        ImportReport report = run(directory.resolve("b.md"), directory.resolve("inside/../b.md"), copy);

        assertEquals(2, report.results().size());
        CardImport second = assertInstanceOf(CardImport.class, report.of(copy));
        assertTrue(second.warnings().get(0).message().contains("was already imported"), second.warnings()::toString);
        assertEquals(List.of(), report.imported().get(0).warnings());
    }

    @Test
    void summariesArePlainData() {
        List<CardSummary> summaries = run(directory.resolve("b.md"), directory.resolve("README.md")).summaries();

        assertEquals("SF 1", summaries.get(0).code());
        assertEquals("SF 1 Test", summaries.get(0).keyField());
        assertEquals(1, summaries.get(0).understood().get("actors"));
        assertEquals(2, summaries.get(0).understood().get("scores"));
        assertEquals(null, summaries.get(0).error());
        assertTrue(summaries.get(1).error().startsWith(directory.resolve("README.md") + ": This is no key-field card"), summaries.get(1).error());
    }

    @Test
    void progressIsReportedAndCancelled() {
        List<String> tasks = new ArrayList<>();
        NullProgressMonitor monitor = new NullProgressMonitor() {

            @Override
            public void subTask(String name) {
                tasks.add(name);
                setCanceled(name.equals("b.md"));
            }
        };

        assertThrows(OperationCanceledException.class, () -> new CardBatch().importAll(List.of(directory), model, monitor));

        assertEquals(List.of("README.md", "b.md"), tasks.stream().filter(t -> !t.isEmpty()).toList());
        assertEquals(1, model.getKeyFields().size());
    }
}
