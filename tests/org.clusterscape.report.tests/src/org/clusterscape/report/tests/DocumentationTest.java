package org.clusterscape.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.report.ReportEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The examples of the documentation are the classes that these tests compile and run. */
class DocumentationTest {

    private static final Path ROOT = Path.of(System.getProperty("clusterscape.root"));
    private static final Path SOURCES = ROOT.resolve(
            "tests/org.clusterscape.report.tests/src/org/clusterscape/report/tests");
    private static final Path SCHEMAS = ROOT.resolve("bundles/org.clusterscape.report/schema");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "CitiesSection", "OutlineRenderer" })
    void theGuideShowsTheWholeClass(String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(name + ".java")).strip()
                .replace("package org.clusterscape.report.tests;", "package org.example;");
        assertTrue(Files.readString(ROOT.resolve("docs/reports.md")).contains("```java\n" + source + "\n```\n"), name);
    }

    @ParameterizedTest
    @CsvSource({ "sections.exsd, CitiesSection", "renderers.exsd, OutlineRenderer" })
    void theSchemaShowsTheClass(String schema, String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(name + ".java"));
        String body = source.substring(source.indexOf("public final class")).strip();
        assertTrue(parse(schema).getDocumentElement().getTextContent().contains(body), name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "sections.exsd", "renderers.exsd" })
    void everyAttributeIsDescribed(String schema) throws IOException {
        Document document = parse(schema);
        List<Element> attributes = Reports.elements(document, "attribute");
        assertTrue(attributes.size() >= 8, "attributes: " + attributes.size());
        for (Element attribute : attributes) {
            List<Element> texts = Reports.elements(attribute, "documentation");
            assertTrue(!texts.isEmpty() && Reports.text(texts.getFirst()).length() > 20, attribute.getAttribute("name"));
        }
        List<String> parts = Reports.elements(document, "meta.section").stream().map(part -> part.getAttribute("type"))
                .toList();
        assertEquals(List.of("since", "examples", "apiinfo", "implementation", "copyright"), parts);
    }

    @Test
    void theGuideNamesAllSections() throws IOException {
        String guide = Files.readString(ROOT.resolve("docs/reports.md"));
        ReportEngine.ofRegisteredExtensions().sections().stream().filter(section -> !section.onRequest())
                .forEach(section -> assertTrue(guide.contains("| " + section.name() + " | `" + section.id() + "` |"),
                        section.id()));
    }

    @Test
    void theExampleFormatWritesTheHeadings() throws IOException {
        List<String> lines = Reports.text(new SampleModel().model, "outline", folder,
                request -> request.withSections(List.of("clusters", "tests.failing"))).lines().toList();
        assertEquals("  Clusters", lines.get(1));
        assertEquals("    Green City Cluster", lines.get(2));
        assertEquals("! Failing <section>: The figures of <2025> are not there.", lines.getLast());
    }

    private static Document parse(String schema) throws IOException {
        return Reports.parse(Files.readString(SCHEMAS.resolve(schema)));
    }
}
