package org.clusterscape.report.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.clusterscape.report.ReportEngine;
import org.clusterscape.report.ReportRequest;
import org.clusterscape.report.ReportResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Diagrams as sections of reports: which there are, and where their parts lead. */
class DiagramsInReportsTest {

    private static final Path REGION = Path.of(System.getProperty("clusterscape.root"), "examples",
            "region.clusterscape");

    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    @TempDir
    Path folder;
    private Path model;

    @BeforeEach
    void copy() throws IOException {
        model = Files.copy(REGION, folder.resolve("region.clusterscape"));
    }

    @Test
    void showTheModelAndItsElements() throws Exception {
        Document page = page(ModelFiles.load(model), "diagrams", "elementDiagrams", "keyFields", "clusters", "actors");
        List<String> titles = texts(page, "h3");
        assertTrue(titles.containsAll(List.of("Ecosystem map #", "Barriers and measures #", "Key field #")),
                titles.toString());
        assertTrue(texts(page, "h4").contains("SF 41 Cluster Management #"), texts(page, "h4").toString());
        long pictures = elements(page, "figure").stream().filter(each -> each.getAttribute("class").equals("picture"))
                .count();
        assertTrue(pictures >= 3 + 7, pictures + " pictures: three of the region and one for each key field at least");
    }

    @Test
    void leadToWhereTheReportDescribesThings() throws Exception {
        Document page = page(ModelFiles.load(model), "diagrams", "actors", "clusters", "keyFields");
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page, "*")) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), "the id " + id + " is there once");
        }
        List<String> links = elements(page, "svg").stream().flatMap(svg -> elements(svg, "a").stream())
                .map(link -> link.getAttribute("href")).filter(address -> address.startsWith("#")).toList();
        assertTrue(links.size() > 50, links.size() + " links");
        assertEquals(List.of(), links.stream().filter(link -> !ids.contains(link.substring(1))).toList());
    }

    @Test
    void keepTheirOwnLookInThePage() throws Exception {
        Document page = page(ModelFiles.load(model), "diagrams");
        String sheet = String.join("\n", elements(page, "style").stream().map(Element::getTextContent).toList());
        Set<String> styledByThePage = new HashSet<>();
        Matcher styled = CLASS.matcher(sheet.replaceAll("(?m)^.*#d-.*$", ""));
        while (styled.find()) {
            styledByThePage.add(styled.group(1));
        }
        assertTrue(styledByThePage.contains("tiles"), "the style sheet of the page: " + styledByThePage);
        Set<String> classes = new HashSet<>();
        elements(page, "svg").stream().filter(svg -> svg.getAttribute("class").equals("clusterscape-diagram"))
                .flatMap(svg -> elements(svg, "*").stream())
                .forEach(each -> classes.addAll(List.of(each.getAttribute("class").split(" "))));
        assertTrue(classes.contains("cs-icon"), classes.toString());
        classes.retainAll(styledByThePage);
        assertEquals(Set.of(), classes);
    }

    @Test
    void areTheSameForTheSameModel() throws Exception {
        byte[] first = Files.readAllBytes(write(ModelFiles.load(model), "diagrams").file());
        assertEquals(new String(first), Files.readString(write(ModelFiles.load(model), "diagrams").file()));
    }

    @Test
    void keepSavedPlaces() throws Exception {
        Path layout = folder.resolve("region.ecosystemMap.layout");
        Files.writeString(layout, "clusterscape-layout 1\ndiagram ecosystemMap\nroot ecosystem\n\nx bounds=nowhere\n");
        ReportResult result = write(ModelFiles.load(model), "overview", "diagrams");
        assertFalse(result.isComplete(), "a broken file with places is not passed over");
        assertTrue(result.failures().getFirst().reason().contains("region.ecosystemMap.layout"),
                result.failures().toString());
    }

    @Test
    void ofAnEmptyModelAreLeftOut() throws Exception {
        Ecosystem empty = ClusterscapeFactory.eINSTANCE.createEcosystem();
        empty.setName("Leer");
        ModelFiles.create(folder.resolve("leer.clusterscape"), empty);
        Document page = page(empty, "overview", "diagrams", "elementDiagrams");
        assertTrue(elements(page, "figure").stream().noneMatch(each -> each.getAttribute("class").equals("picture")));
    }

    @Test
    void thatAreTooLargeAreNamed() throws Exception {
        Ecosystem ecosystem = ModelFiles.load(model);
        for (int i = 0; i < 3_000; i++) {
            Actor actor = ClusterscapeFactory.eINSTANCE.createActor();
            actor.setName("Actor " + i);
            ecosystem.getActors().add(actor);
        }
        Document page = page(ecosystem, "diagrams");
        assertTrue(texts(page, "p").stream().anyMatch(text -> text.contains("too many for a report")),
                texts(page, "p").toString());
    }

    private Document page(Ecosystem ecosystem, String... sections) throws Exception {
        ReportResult result = write(ecosystem, sections);
        assertTrue(result.isComplete(), result.failures().toString());
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(result.file())));
    }

    private ReportResult write(Ecosystem ecosystem, String... sections) throws IOException {
        return ReportEngine.ofRegisteredExtensions().write(ecosystem,
                ReportRequest.of("html", folder.resolve("report.html")).withSections(List.of(sections))
                        .withDate(OffsetDateTime.parse("2026-03-31T10:00:00+02:00"))
                        .withSectionLimit(Duration.ofMinutes(10)),
                null);
    }

    private static List<String> texts(Document page, String name) {
        return elements(page, name).stream().map(each -> each.getTextContent().strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static List<Element> elements(Document page, String name) {
        return list(page.getElementsByTagName(name));
    }

    private static List<Element> elements(Element element, String name) {
        return list(element.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
