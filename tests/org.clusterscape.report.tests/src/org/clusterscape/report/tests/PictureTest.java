package org.clusterscape.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.clusterscape.report.ReportResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pictures in reports: shown, linked, enlarged, and refused where they would run or break something. */
class PictureTest {

    @TempDir
    Path folder;

    @Test
    void isAFigureOfThePage() throws IOException {
        Document page = Reports.parse(Files.readString(write("html", "overview", "tests.pictures").file()));
        Element figure = Reports.elements(page, "figure").stream()
                .filter(element -> element.getAttribute("id").equals("picture-circles")).findFirst().orElseThrow();
        assertEquals("Two <circles> A big one and a small one.",
                Reports.text(Reports.elements(figure, "figcaption").getFirst()));
        assertEquals(2, Reports.elements(figure, "circle").size());
        String style = Reports.elements(page, "style").getFirst().getTextContent();
        assertTrue(style.contains("#circles .big { fill: #0b5c66; }"), "the page has the style of the picture");
    }

    @Test
    void isDescribedWhereItCannotBeShown() throws IOException {
        String text = Files.readString(write("md", "tests.pictures").file());
        assertTrue(text.contains("Two \\<circles\\>") || text.contains("Two &lt;circles"), text);
        assertTrue(text.contains("A big one and a small one."), text);
        assertFalse(text.contains("<svg"), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "tests.unsafePicture; g onclick", "tests.brokenPicture; not well-formed" })
    void whatWouldHarmThePageFailsItsSection(String section, String reason) throws IOException {
        ReportResult result = write("html", "overview", section);
        assertFalse(result.isComplete());
        assertTrue(result.failures().getFirst().reason().contains(reason), result.failures().toString());
        String page = Files.readString(result.file());
        assertFalse(page.contains("onclick="), "nothing of it is in the page");
        Reports.parse(page);
    }

    @Test
    void isColouredAndEnlargedInABrowser() throws Exception {
        Optional<Path> executable = Chromium.executable();
        assumeTrue(executable.isPresent(), "Chromium is not installed; on Debian: apt-get install chromium");
        Path report = write("html", "overview", "tests.pictures").file();
        try (Chromium browser = Chromium.start(executable.get())) {
            browser.open(report);
            assertEquals("rgb(11, 92, 102)",
                    browser.evaluate("getComputedStyle(document.querySelector('#circles .big')).fill"));
            browser.evaluate("document.querySelector('.canvas-tools button').click()");
            assertEquals("30 15 140 70", browser.evaluate("document.querySelector('#circles').getAttribute('viewBox')"));
            browser.evaluate("document.querySelectorAll('.canvas-tools button')[2].click()");
            assertEquals("0 0 200 100", browser.evaluate("document.querySelector('#circles').getAttribute('viewBox')"));
            assertEquals(List.of(), browser.complaints());
        }
    }

    private ReportResult write(String format, String... sections) throws IOException {
        return Reports.write(new SampleModel().model, Reports.request(format, folder).withSections(List.of(sections)));
    }
}
