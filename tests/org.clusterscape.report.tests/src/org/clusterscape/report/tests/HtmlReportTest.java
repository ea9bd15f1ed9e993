package org.clusterscape.report.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The structure of the HTML report: what a reader, a screen reader and a browser without network rely on. */
class HtmlReportTest {

    @TempDir
    Path folder;
    private Document page;

    @BeforeEach
    void write() throws IOException {
        page = Reports.parse(Reports.text(new SampleModel().model, "html", folder));
    }

    @Test
    void hasAChapterForEachKeyFieldAndCluster() {
        assertEquals(List.of("Overview #", "Key fields #", "Clusters #", "Actors #", "Indicators #", "Problems found #",
                "About this report #"), headings("h2"));
        assertEquals(List.of("SF 41 Cluster management #", "SF 73 Energy supply #", "Green City Cluster #", "Local food #",
                "Links #", "How the values are computed #", "Sources #", "Sections of this report #"), headings("h3"));
    }

    @Test
    void hasAllPartsOfACardInTheirOrder() {
        Element chapter = byId("key-field-sf-41").getParentNode() instanceof Element section ? section : null;
        assertEquals(List.of("Scores #", "Examples #", "Differentiated description #", "Reference to sustainability #",
                "Relevance to industrial sectors #", "Impact #", "Implementation measures #", "Actors #", "Prerequisites #",
                "Obstacles and barriers #", "Indicators #", "Special features and remarks #", "Related #"),
                Reports.texts(Reports.elements(chapter, "h4")));
    }

    @Test
    void saysWhatTheModelSays() {
        String text = Reports.text(page.getDocumentElement());
        Stream<String> expected = Stream.of("36 points", "1 of 2", "EUR 125,000", "EUR 1,250,000.50", "15 Jan 2025",
                "31 Dec 2026", "Amt für Wirtschaftsförderung", "4 of 5", "also WiFö", "No law has to be changed.",
                "Region: Upper Rhine", "EUR 2,400,000,000", "undefined: the boards are being elected", "60 businesses",
                "↗ improving (+2)", "↘ worsening (-4)", "↘ improving (-30)", "Not recorded", "Written by Clusterscape 0.1.0",
                "Version 2026-03", "org.clusterscape.report");
        assertAll(expected.map(words -> () -> assertTrue(text.contains(words), words)));
    }

    @Test
    void headingsDoNotSkipALevel() {
        int level = 0;
        for (Element element : Reports.elements(page, "*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertTrue(next <= level + 1, Reports.text(element));
                level = next;
            }
        }
        assertEquals(1, Reports.elements(page, "h1").size());
    }

    @Test
    void everyInternalLinkLeadsSomewhere() {
        Set<String> ids = new HashSet<>();
        for (Element element : Reports.elements(page, "*")) {
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), "twice: " + element.getAttribute("id"));
            }
        }
        List<String> links = Stream.concat(Reports.elements(page, "a").stream(), Reports.elements(page, "use").stream())
                .map(a -> a.getAttribute("href")).filter(href -> href.startsWith("#")).toList();
        assertTrue(links.size() > 50, "links: " + links.size());
        assertAll(links.stream().map(link -> () -> assertTrue(ids.contains(link.substring(1)), link)));
    }

    @Test
    void needsNothingFromAnywhere() {
        for (String element : List.of("link", "img", "iframe", "object", "embed", "base", "form", "image")) {
            assertEquals(0, Reports.elements(page, element).size(), element);
        }
        for (Element element : Reports.elements(page, "*")) {
            assertFalse(element.hasAttribute("src") || element.hasAttribute("style") || element.hasAttribute("onclick"),
                    element.getTagName());
        }
        String style = Reports.elements(page, "style").getFirst().getTextContent();
        assertFalse(style.contains("url(") || style.contains("@import"), "the style loads something");
        String policy = Reports.elements(page, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content")).findFirst().orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
    }

    @Test
    void tablesTellTheirCaptionAndHeads() {
        List<Element> tables = Reports.elements(page, "table");
        assertTrue(tables.size() > 10, "tables: " + tables.size());
        for (Element table : tables) {
            String caption = Reports.text(Reports.elements(table, "caption").getFirst());
            assertFalse(caption.isEmpty());
            int columns = Reports.elements(Reports.elements(table, "thead").getFirst(), "th").size();
            for (Element row : Reports.elements(table, "tr")) {
                int cells = Reports.elements(row, "th").size() + Reports.elements(row, "td").size();
                assertEquals(columns, cells, caption);
            }
            for (Element head : Reports.elements(table, "th")) {
                assertTrue(Set.of("col", "row").contains(head.getAttribute("scope")), caption);
            }
        }
    }

    @Test
    void chartsSayWhatTheyShow() {
        List<Element> charts = Reports.elements(page, "svg").stream().filter(svg -> svg.getAttribute("role").equals("img"))
                .toList();
        assertTrue(charts.size() > 5, "charts: " + charts.size());
        for (Element chart : charts) {
            String[] ids = chart.getAttribute("aria-labelledby").split(" ");
            assertFalse(Reports.text(byId(ids[0])).isEmpty());
            assertTrue(Reports.text(byId(ids[1])).endsWith("."), ids[1]);
        }
        String scores = Reports.texts(Reports.elements(page, "desc")).stream().filter(d -> d.contains("6 cities")).findFirst()
                .orElseThrow();
        assertEquals("Points from 0 to 10 for 6 cities. Highest: Berlin with 8. Lowest: Singapore with 1.", scores);
    }

    @Test
    void hasLandmarksAndALanguage() {
        assertEquals("en", page.getDocumentElement().getAttribute("lang"));
        for (String landmark : List.of("main", "header", "footer", "title")) {
            assertEquals(1, Reports.elements(page, landmark).stream().filter(e -> !(e.getParentNode() instanceof Element parent)
                    || !parent.getTagName().equals("svg")).count(), landmark);
        }
        Element first = Reports.elements(Reports.elements(page, "body").getFirst(), "a").getFirst();
        assertEquals("#main", first.getAttribute("href"), "the first link skips to the content");
        for (Element navigation : Reports.elements(page, "nav")) {
            assertFalse(navigation.getAttribute("aria-label").isEmpty());
        }
    }

    @Test
    void valuesForSortingAreNumbers() {
        for (Element cell : Reports.elements(page, "td")) {
            String value = cell.getAttribute("data-v");
            if (!value.isEmpty()) {
                Double.parseDouble(value);
            }
        }
        List<String> budgets = Reports.elements(page, "td").stream().filter(td -> Reports.text(td).startsWith("EUR 1"))
                .map(td -> td.getAttribute("data-v")).toList();
        assertEquals(List.of("125000", "1250000.5"), budgets.stream().map(v -> new BigDecimal(v).toPlainString())
                .toList());
    }

    private List<String> headings(String element) {
        return Reports.texts(Reports.elements(page, element));
    }

    private Element byId(String id) {
        return Reports.elements(page, "*").stream().filter(e -> e.getAttribute("id").equals(id)).findFirst().orElseThrow();
    }
}
