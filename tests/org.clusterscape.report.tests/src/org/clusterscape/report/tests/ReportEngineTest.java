package org.clusterscape.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.report.FailedSection;
import org.clusterscape.report.ReportEngine;
import org.clusterscape.report.ReportRequest;
import org.clusterscape.report.ReportResult;
import org.clusterscape.report.SectionDescriptor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One bad section does not spoil the rest, and a report is written as a whole or not at all. */
class ReportEngineTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path folder;
    private final Ecosystem model = new SampleModel().model;

    @Test
    void knowsTheContributedSectionsAndFormats() {
        ReportEngine engine = ReportEngine.ofRegisteredExtensions();
        assertTrue(engine.formats().containsAll(List.of("html", "md", "outline")), engine.formats().toString());
        List<String> usual = engine.sections().stream().filter(section -> !section.onRequest()).map(SectionDescriptor::id)
                .toList();
        assertEquals(List.of("overview", "keyFields", "clusters", "actors", "indicators", "problems", "provenance"), usual);
        assertTrue(engine.sections().stream().noneMatch(section -> section.name().startsWith("%")), "names are translated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "tests.failing; This section is missing; The figures of <2025> are not there.",
            "tests.half; This section is incomplete; IllegalStateException: out of words",
            "tests.hanging; This section is missing; It took longer than 200 milliseconds",
            "tests.endless; This section is incomplete; It took longer than 200 milliseconds",
            "tests.missing; This section is missing; NoSuchClass" })
    void showsABoxInPlaceOfASectionThatFails(String section, String title, String reason) throws IOException {
        ReportRequest request = Reports.request("html", folder).withSections(List.of("overview", section, "provenance"))
                .withSectionLimit(section.matches(".*(hanging|endless)") ? SHORT : ReportRequest.DEFAULT_SECTION_LIMIT);
        ReportResult result = Reports.write(model, request);

        assertFalse(result.isComplete());
        FailedSection failure = result.failures().getFirst();
        assertEquals(1, result.failures().size());
        assertEquals(section, failure.id());
        assertEquals("org.clusterscape.report.tests", failure.plugin());
        assertTrue(failure.reason().contains(reason), failure.reason());

        Document page = Reports.parse(Files.readString(result.file()));
        List<String> headings = Reports.texts(Reports.elements(page, "h2"));
        assertEquals(List.of("Overview #", failure.name() + " #", "About this report #"), headings);
        List<Element> boxes = boxes(page);
        assertEquals(2, boxes.size(), "a notice at the top and a box in place");
        assertTrue(Reports.text(boxes.get(0)).contains(failure.name()));
        assertTrue(Reports.text(boxes.get(1)).startsWith(title), Reports.text(boxes.get(1)));
        assertTrue(Reports.text(boxes.get(1)).contains(failure.reason()), Reports.text(boxes.get(1)));
        assertTrue(Reports.text(boxes.get(1)).contains("org.clusterscape.report.tests"));
    }

    @Test
    void keepsWhatASectionWroteBeforeItFailed() throws IOException {
        String markdown = Reports.text(model, "md", folder, request -> request.withSections(List.of("tests.half")));
        assertTrue(markdown.contains("This much was written."));
        assertTrue(markdown.contains("> **✗ This section is incomplete**"), markdown);
        assertTrue(markdown.contains("> - [Half a section](#section-tests-half)"), markdown);
    }

    @Test
    void leavesOutASectionWithoutAnythingToSay() throws IOException {
        String outline = Reports.text(model, "outline", folder,
                request -> request.withSections(List.of("tests.silent", "problems")));
        assertEquals(List.of(model.getName(), "  Problems found"), outline.lines().toList());
    }

    @Test
    void linksToWhatThePluginsDescribe() throws IOException {
        Document page = Reports.parse(Reports.text(model, "html", folder,
                request -> request.withSections(List.of("org.example.cities"))));
        List<String> rows = Reports.elements(page, "tr").stream().map(row -> row.getAttribute("id"))
                .filter(id -> !id.isEmpty()).toList();
        assertEquals(List.of("city-freiburg", "city-berlin", "city-k-benhavn", "city-new-york", "city-singapore",
                "city-tokyo"), rows);
    }

    @ParameterizedTest
    @ValueSource(strings = { "html", "md" })
    void writesEveryKindOfBlock(String format) throws IOException {
        String text = Reports.text(model, format, folder, request -> request.withSections(List.of("tests.everything")));
        for (String words : List.of("second line", "https://example.org/a?b=1&amp;c=2", "no link", "EUR 1,234,567.50", "Term",
                "1,250", "Done", "9 Mar 2026", "10", "Box CAUTION", "place-not-a-name")) {
            assertTrue(text.contains(words), words);
        }
        assertFalse(text.contains("javascript:"), "a link that is none");
    }

    @Test
    void keepsTheLevelsOfHeadingsInOrder() throws IOException {
        Document page = Reports.parse(Reports.text(model, "html", folder,
                request -> request.withSections(List.of("tests.everything"))));
        List<String> tags = Reports.elements(page, "*").stream().map(Element::getTagName)
                .filter(tag -> tag.matches("h[1-6]")).toList();
        assertEquals(List.of("h1", "h2", "h3", "h4"), tags);
    }

    @ParameterizedTest
    @ValueSource(strings = { "html", "md" })
    void theSameModelAndDateGiveTheSameBytes(String format) throws IOException {
        byte[] first = Files.readAllBytes(Reports.write(model, Reports.request(format, folder)).file());
        byte[] second = Files.readAllBytes(Reports.write(new SampleModel().model, Reports.request(format, folder)).file());
        assertArrayEquals(first, second);
    }

    @Test
    void refusesWhatDoesNotExist() {
        ReportRequest format = Reports.request("papyrus", folder);
        String message = assertThrows(IllegalArgumentException.class, () -> Reports.write(model, format)).getMessage();
        assertTrue(message.startsWith("There is no report format papyrus."), message);
        ReportRequest section = Reports.request("html", folder).withSections(List.of("overview", "nothing"));
        message = assertThrows(IllegalArgumentException.class, () -> Reports.write(model, section)).getMessage();
        assertTrue(message.startsWith("There is no report section nothing."), message);
    }

    @Test
    void aCancelledReportLeavesTheOldFile() throws IOException {
        ReportRequest request = Reports.request("html", folder).withSections(List.of("tests.hanging"));
        Files.writeString(request.target(), "old");
        IProgressMonitor cancelsWhenItHangs = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                setCanceled(true);
            }
        };
        assertThrows(OperationCanceledException.class,
                () -> ReportEngine.ofRegisteredExtensions().write(model, request, cancelsWhenItHangs));
        assertOnlyOldFile(request);
    }

    @Test
    void aRendererThatFailsLeavesTheOldFileAndIsNamed() throws IOException {
        ReportRequest request = Reports.request("tests-broken", folder);
        Files.writeString(request.target(), "old");
        String message = assertThrows(IOException.class, () -> Reports.write(model, request)).getMessage();
        assertTrue(message.contains("tests-broken") && message.contains("org.clusterscape.report.tests")
                && message.contains("no ink"), message);
        assertOnlyOldFile(request);
    }

    @Test
    void reportsProgress() throws IOException {
        List<String> names = new CopyOnWriteArrayList<>();
        double[] worked = { 0, 0 };
        IProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void beginTask(String name, int totalWork) {
                worked[1] = totalWork;
            }

            @Override
            public void subTask(String name) {
                names.add(name);
            }

            @Override
            public synchronized void internalWorked(double work) {
                worked[0] += work;
            }

            @Override
            public void worked(int work) {
                internalWorked(work);
            }
        };
        ReportEngine.ofRegisteredExtensions().write(model, Reports.request("md", folder), monitor);
        assertTrue(names.containsAll(List.of("Overview", "Key fields", "Problems found")), names.toString());
        assertEquals(worked[1], worked[0], 1e-6 * worked[1]);
    }

    private void assertOnlyOldFile(ReportRequest request) throws IOException {
        assertEquals("old", Files.readString(request.target()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(request.target()), files.toList());
        }
    }

    private static List<Element> boxes(Document page) {
        return Reports.elements(page, "div").stream().filter(div -> div.getAttribute("class").equals("callout bad")).toList();
    }
}
