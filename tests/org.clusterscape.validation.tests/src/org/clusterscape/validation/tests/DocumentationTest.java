package org.clusterscape.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.clusterscape.validation.Validator;
import org.clusterscape.validation.tests.cases.Case;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The documentation says what the code does. */
class DocumentationTest {

    private static final Path ROOT = Path.of(System.getProperty("clusterscape.root"));
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| (\\w+) \\| (.+?) \\| (.+?) \\|$",
            Pattern.MULTILINE);

    @Test
    void userGuideListsEveryConstraintWithItsSeverityAndDemand() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        Matcher row = ROW.matcher(guide());
        while (row.find()) {
            documented.put(row.group(1), row.group(2) + ": " + row.group(3));
        }
        Map<String, String> registered = new TreeMap<>();
        Validator.ofRegisteredConstraints().constraints().stream()
                .filter(c -> c.plugin().equals("org.clusterscape.validation"))
                .forEach(c -> registered.put(c.id(), c.severity() + ": " + c.description()));
        assertEquals(registered.keySet(), documented.keySet());
        registered.forEach((id, text) -> assertEquals(text, documented.get(id), id));
    }

    @Test
    void userGuideSaysWhichProblemsHaveARemedy() throws IOException {
        Matcher row = ROW.matcher(guide());
        while (row.find()) {
            String id = row.group(1);
            boolean fixed = Case.all().anyMatch(c -> c.id().equals(id) && c.fix() != null);
            assertEquals(fixed, !row.group(4).equals("–"), id);
        }
    }

    @Test
    void schemaDescribesEveryElementAndAttribute() throws Exception {
        for (String tag : new String[] {"element", "attribute"}) {
            NodeList nodes = schema().getElementsByTagName(tag);
            assertTrue(nodes.getLength() > 0);
            for (int i = 0; i < nodes.getLength(); i++) {
                Element node = (Element) nodes.item(i);
                if (node.hasAttribute("name") && !node.getAttribute("name").equals("extension")) {
                    NodeList texts = node.getElementsByTagName("documentation");
                    assertTrue(texts.getLength() > 0 && !texts.item(0).getTextContent().isBlank(),
                            tag + " " + node.getAttribute("name"));
                }
            }
        }
    }

    @Test
    void exampleOfTheSchemaIsTheOneThatIsCompiled() throws Exception {
        String text = normal(schema().getDocumentElement().getTextContent());
        Path tests = ROOT.resolve("tests/org.clusterscape.validation.tests");
        String source = Files.readString(tests.resolve(
                "src/org/clusterscape/validation/tests/example/CityWithoutCountry.java"));
        String code = normal(source.substring(source.indexOf("public final class")));
        assertFalse(code.isEmpty());
        assertTrue(text.contains(code), "the class");

        String descriptor = Files.readString(tests.resolve("plugin.xml"));
        String extension = normal(descriptor.substring(descriptor.indexOf("<extension"),
                descriptor.indexOf("</extension>")));
        assertTrue(text.contains(extension), "the extension");
    }

    private static String guide() throws IOException {
        return Files.readString(ROOT.resolve("docs/validation.md"));
    }

    private static Document schema() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(
                ROOT.resolve("bundles/org.clusterscape.validation/schema/constraints.exsd").toFile());
    }

    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
