package org.clusterscape.indicator.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The descriptions of all extension points are complete, and their examples are real. */
class ExtensionPointSchemaTest {

    private static final Path ROOT = Path.of(System.getProperty("clusterscape.root"));
    private static final Path OWN = ROOT.resolve("bundles/org.clusterscape.indicator/schema/calculators.exsd");
    private static final Pattern PLACEHOLDER = Pattern.compile("[(\\[]Enter |TODO|FIXME");
    private static final Pattern PRE = Pattern.compile("<pre>(.*?)</pre>", Pattern.DOTALL);

    static List<Path> schemas() throws IOException {
        try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
            return bundles.map(bundle -> bundle.resolve("schema")).filter(Files::isDirectory)
                    .flatMap(ExtensionPointSchemaTest::exsds).sorted().toList();
        }
    }

    private static Stream<Path> exsds(Path folder) {
        return Stream.of(folder.toFile().listFiles((dir, name) -> name.endsWith(".exsd"))).map(File::toPath);
    }

    private static Document parse(InputSource source) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(source);
    }

    private static Document parse(Path file) throws Exception {
        return parse(new InputSource(file.toUri().toString()));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    private static String documentation(Element element) {
        NodeList texts = element.getElementsByTagName("documentation");
        return texts.getLength() == 0 ? "" : texts.item(0).getTextContent().strip();
    }

    /** The text of a section such as the examples, with the markup that a browser would show. */
    private static String section(Document schema, String type) {
        return elements(schema.getElementsByTagName("meta.section")).stream()
                .filter(section -> section.getAttribute("type").equalsIgnoreCase(type))
                .map(section -> documentation((Element) section.getParentNode().getParentNode()))
                .collect(Collectors.joining());
    }

    private static List<String> listings(String text) {
        return PRE.matcher(text).results().map(match -> match.group(1).strip()).toList();
    }

    @Test
    void theOwnSchemaIsAmongThem() throws IOException {
        assertTrue(schemas().contains(OWN));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyAttributeAndSectionIsDocumented(Path file) throws Exception {
        Document schema = parse(file);
        Matcher placeholder = PLACEHOLDER.matcher(Files.readString(file));
        assertFalse(placeholder.find(), () -> "a placeholder: " + placeholder.group());
        List<Element> attributes = elements(schema.getElementsByTagName("attribute"));
        assertFalse(attributes.isEmpty());
        assertAll(attributes.stream().map(attribute -> (Executable) () -> assertTrue(
                documentation(attribute).length() >= 20, () -> "not documented: attribute "
                        + attribute.getAttribute("name") + ": " + documentation(attribute))));
        for (String section : List.of("since", "examples", "apiinfo", "implementation")) {
            assertFalse(section(schema, section).isEmpty(), () -> "the section " + section + " is missing");
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void thePointIsDeclaredWithThisSchema(Path file) throws Exception {
        Path bundle = file.getParent().getParent();
        Element meta = elements(parse(file).getElementsByTagName("meta.schema")).getFirst();
        assertEquals(bundle.getFileName().toString(), meta.getAttribute("plugin"));
        List<Element> points = elements(parse(bundle.resolve("plugin.xml")).getElementsByTagName("extension-point"))
                .stream().filter(point -> point.getAttribute("id").equals(meta.getAttribute("id"))).toList();
        assertEquals(1, points.size());
        assertEquals("schema/" + file.getFileName(), points.getFirst().getAttribute("schema"));
        assertTrue(points.getFirst().getAttribute("name").startsWith("%"), "the name is translatable");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void exampleAndShippedContributionsFollowTheSchema(Path file) throws Exception {
        Document schema = parse(file);
        Path bundle = file.getParent().getParent();
        Element meta = elements(schema.getElementsByTagName("meta.schema")).getFirst();
        String point = meta.getAttribute("plugin") + "." + meta.getAttribute("id");
        List<String> examples = listings(section(schema, "examples")).stream().filter(text -> text.startsWith("<"))
                .toList();
        assertFalse(examples.isEmpty(), "there is an example of a contribution");
        Set<String> declared = declared(schema);
        for (String example : examples) {
            String root = example.replaceFirst("^<\\?xml.*?\\?>", "");
            Element extension = parse(new InputSource(new StringReader("<plugin>" + root + "</plugin>")))
                    .getDocumentElement();
            assertEquals(Set.of(), undeclared(extension, point, declared));
            assertEquals(1, extension.getElementsByTagName("extension").getLength());
        }
        assertEquals(Set.of(), undeclared(parse(bundle.resolve("plugin.xml")).getDocumentElement(), point, declared));
    }

    private static Set<String> declared(Document schema) {
        Set<String> names = new TreeSet<>();
        for (Element element : elements(schema.getElementsByTagName("element"))) {
            names.add(element.getAttribute("name"));
            elements(element.getElementsByTagName("attribute"))
                    .forEach(a -> names.add(element.getAttribute("name") + "/" + a.getAttribute("name")));
        }
        return names;
    }

    private static Set<String> undeclared(Element plugin, String point, Set<String> declared) {
        Set<String> used = new TreeSet<>();
        for (Element extension : elements(plugin.getElementsByTagName("extension"))) {
            if (extension.getAttribute("point").equals(point)) {
                elements(extension.getElementsByTagName("*")).forEach(element -> addNames(element, used));
            }
        }
        used.removeAll(declared);
        return used;
    }

    private static void addNames(Element element, Set<String> names) {
        names.add(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getTagName() + "/" + element.getAttributes().item(i).getNodeName());
        }
    }

    @Test
    void theExampleInSchemaAndGuideIsTheOneThatIsCompiledAndTested() throws Exception {
        Path bundle = ROOT.resolve("tests/org.clusterscape.indicator.tests");
        String java = Files.readString(bundle.resolve("src/org/example/indicators/LinkagesPerActor.java")).strip();
        String plugin = squeezed(Files.readString(bundle.resolve("plugin.xml")));
        List<String> listings = listings(section(parse(OWN), "examples"));
        assertEquals(java, listings.getLast());
        assertTrue(plugin.contains(squeezed(listings.getFirst())));

        String guide = Files.readString(ROOT.resolve("docs/indicators.md"));
        assertTrue(guide.contains("```java\n" + java + "\n```"));
        assertTrue(squeezed(guide).contains(squeezed(listings.getFirst())));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
