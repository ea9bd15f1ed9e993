package org.clusterscape.model.storage.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ClusterscapeResource;
import org.clusterscape.model.storage.InputException;
import org.clusterscape.model.storage.Limits;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no models are refused as a whole, with the place of the fault and a message that helps. */
class BadInputTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <clusterscape:Ecosystem xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:clusterscape="http://www.clusterscape.org/model/1.0" xmi:id="root">
            """;
    private static final String TAIL = "</clusterscape:Ecosystem>\n";

    @TempDir
    Path folder;

    private static Arguments body(String name, String body, int line, int column, String message) {
        return Arguments.of(name, HEAD + body + TAIL, line, column, message);
    }

    private static Arguments whole(String name, String text, int line, int column, String message) {
        return Arguments.of(name, text, line, column, message);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                whole("empty file", "", 0, 0, "is empty"),
                whole("blanks only", " \n\n\t ", 0, 0, "is empty"),
                whole("zero bytes", "\0\0\0\0", 1, 1, "not even XML"),
                whole("plain text", "Cluster Management", 1, 1, "not even XML"),
                whole("archive", "PK\3\4...", 1, 1, "not even XML"),
                whole("cut off between elements", HEAD + "  <cities xmi:id=\"c\"/>\n", 4, 1, "cut off"),
                whole("cut off inside a tag", HEAD + "  <cities xmi:id=\"c\" name=\"Frei", 3, 32, "cut off"),
                whole("cut off in the outermost tag", HEAD.substring(0, 100), 2, 62, "incomplete"),
                body("unclosed element", "  <cities xmi:id=\"c\">\n", 4, 3, "damaged"),
                body("unquoted attribute", "  <cities name=Freiburg/>\n", 3, 16, "damaged"),
                body("unknown entity", "  <cities name=\"a&nbsp;b\"/>\n", 3, 24, "nbsp"),
                body("undeclared prefix", "  <x:cities/>\n", 3, 14, "damaged"),
                body("control character", "  <cities name=\"a&#x0;b\"/>\n", 3, 23, "damaged"),
                whole("something after the end", HEAD + TAIL + "<more/>", 4, 2, "damaged"),
                whole("no element", "<?xml version=\"1.0\"?>\n<!-- nothing -->\n", 3, 1, "damaged"),
                whole("web page", "<html><body/></html>", 1, 1, "outermost element is \"html\""),
                whole("other metamodel", "<e:EPackage xmlns:e=\"http://www.eclipse.org/emf/2002/Ecore\"/>", 1, 1,
                        "\"EPackage\" of http://www.eclipse.org/emf/2002/Ecore"),
                whole("part of a model", "<c:Actor xmlns:c=\"http://www.clusterscape.org/model/1.0\"/>", 1, 1, "only a part"),
                whole("unknown root type", "<c:Foo xmlns:c=\"http://www.clusterscape.org/model/1.0\"/>", 1, 1, "no type \"Foo\""),
                whole("newer format", "\n<c:Ecosystem xmlns:c=\"http://www.clusterscape.org/model/2.0\"/>", 2, 1, "format 2.0"),
                whole("unknown root metamodel", "<x:Thing xmlns:x=\"http://example.org/x\"/>", 1, 1, "http://example.org/x"),
                whole("several models", "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
                        + " xmlns:c=\"http://www.clusterscape.org/model/1.0\">\n<c:Ecosystem/>\n<c:Ecosystem/></xmi:XMI>", 3, 1,
                        "more than one"),
                whole("no model inside", "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>", 1, 1, "no model"),
                body("unknown extension", "  <extensions xmlns:x=\"http://example.org/x\" xsi:type=\"x:Thing\" xmi:id=\"x\"/>\n", 3, 3,
                        "not installed here: http://example.org/x"),
                body("unknown type", "  <clusters xsi:type=\"clusterscape:Club\"/>\n", 3, 3, "no type \"Club\""),
                body("abstract type", "  <extensions xsi:type=\"clusterscape:NamedElement\"/>\n", 3, 3, "NamedElement"),
                body("type of a value", "  <extensions xsi:type=\"clusterscape:ActorKind\"/>\n", 3, 3, "ActorKind"),
                body("type without namespace", "  <extensions xsi:type=\"Actor\"/>\n", 3, 3, "without the extension"),
                body("no type", "  <extensions xmi:id=\"x\"/>\n", 3, 3, "does not say of which type"),
                body("wrong type", "  <actors xsi:type=\"clusterscape:City\"/>\n", 3, 3, "cannot hold an element of the type \"City\""),
                body("unknown attribute", "  <cities xmi:id=\"c\" mayor=\"x\"/>\n", 3, 3, "no \"mayor\" in the type \"City\""),
                body("unknown element", "  <cities>\n    <mayor/>\n  </cities>\n", 4, 5, "no \"mayor\""),
                body("attribute of another namespace", "  <cities xmlns:x=\"http://example.org/x\" x:name=\"x\"/>\n", 3, 3, "x:name"),
                body("nested XMI", "  <xmi:XMI>\n  </xmi:XMI>\n", 3, 3, "xmi:XMI"),
                body("illegal literal", "  <actors kind=\"GUILD\"/>\n", 3, 3, "\"GUILD\" is not possible for \"kind\": it must be one of OTHER, SME"),
                body("illegal number", "  <cities population=\"many\"/>\n", 3, 3, "whole number"),
                body("illegal decimal", "  <indicators targetValue=\"1,5\"/>\n", 3, 3, "decimal point"),
                body("illegal score", "  <actors influence=\"high\"/>\n", 3, 3, "number"),
                body("illegal date", "  <clusters foundationDate=\"spring\"/>\n", 3, 3, "date"),
                body("impossible date", "  <clusters foundationDate=\"2026-02-31\"/>\n", 3, 3, "date"),
                body("illegal flag", "  <linkages directed=\"maybe\"/>\n", 3, 3, "true or false"),
                body("calculated value", "  <keyFields total=\"36\"/>\n", 3, 3, "calculated"),
                body("text between elements", "  <cities/>\n  Freiburg\n", 4, 3, "text between the elements"),
                body("element given twice", "  <clusters>\n    <advisoryBoard/>\n    <advisoryBoard/>\n  </clusters>\n", 5, 5, "given twice"),
                body("value given twice", "  <cities name=\"a\">\n    <name>b</name>\n  </cities>\n", 4, 5, "given twice"),
                body("element inside a value", "  <cities><aliases><b/></aliases></cities>\n", 3, 20, "\"b\" is not expected"),
                body("dangling reference", "  <actors xmi:id=\"a\"/>\n  <actors xmi:id=\"b\" city=\"gone\"/>\n", 4, 3, "no xmi:id \"gone\""),
                body("dangling in a list", "  <actors xmi:id=\"a\"/>\n  <keyFields actors=\"a gone\"/>\n", 4, 3, "no xmi:id \"gone\""),
                body("dangling path", "  <actors city=\"//@cities.7\"/>\n", 3, 3, "//@cities.7"),
                body("reference to the wrong type", "  <actors xmi:id=\"a\" city=\"a\"/>\n", 3, 3, "of the type \"Actor\", where \"City\""),
                body("several for one", "  <cities xmi:id=\"a\"/>\n  <cities xmi:id=\"b\"/>\n  <actors city=\"a b\"/>\n", 5, 3, "one element only"),
                body("reference to nothing", "  <actors>\n    <city/>\n  </actors>\n", 4, 5, "does not say to what"),
                body("reference into another file", "  <actors>\n    <city href=\"other.clusterscape#c\"/>\n  </actors>\n", 4, 5, "elements of this file"),
                body("reference to a server", "  <keyFields>\n    <relatedKeyFields href=\"http://example.org/a.clusterscape#k\"/>\n  </keyFields>\n", 4, 5, "files of this computer only"),
                body("reference to a server in a list", "  <keyFields relatedKeyFields=\"https://example.org/a.clusterscape#k\"/>\n", 3, 3, "files of this computer only"),
                body("reference to a file server", "  <keyFields relatedKeyFields=\"file://server/share/a.clusterscape#k\"/>\n", 3, 3, "files of this computer only"),
                body("reference to another protocol", "  <keyFields relatedKeyFields=\"jar:http://example.org/a.jar!/a#k\"/>\n", 3, 3, "files of this computer only"),
                body("child in another file", "  <actors href=\"other.clusterscape#c\"/>\n", 3, 3, "cannot be kept in another place"),
                body("duplicate id", "  <cities xmi:id=\"a\"/>\n  <cities xmi:id=\"b\"/>\n  <cities xmi:id=\"a\"/>\n", 5, 3, "\"a\" occurs a second time here; the first is in line 3"),
                body("blank in an id", "  <cities xmi:id=\"a b\"/>\n", 3, 3, "\"a b\" cannot be an xmi:id"),
                body("empty id", "  <cities xmi:id=\"\"/>\n", 3, 3, "must not be empty"),
                body("markup in an id", "  <cities xmi:id=\"a&amp;b\"/>\n", 3, 3, "cannot be an xmi:id"),
                whole("doctype", "<?xml version=\"1.0\"?>\n<!DOCTYPE x>\n<x/>", 2, 1, "DOCTYPE"),
                whole("entity bomb", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n<x>&c;&c;&c;&c;</x>", 1, 1, "DOCTYPE"),
                whole("unknown encoding", "<?xml version=\"1.0\" encoding=\"klingon\"?>\n<x/>", 1, 1, "klingon"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isRefused(String name, String text, int line, int column, String message) throws IOException {
        Path file = folder.resolve("model.clusterscape");
        Files.writeString(file, text);
        InputException refusal = assertThrows(InputException.class, () -> ModelFiles.load(file));
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
        assertEquals(line + ":" + column, refusal.line() + ":" + refusal.column(), refusal.getMessage());
        assertEquals(file.toString(), refusal.file());
        assertFalse(refusal.getMessage().contains("Exception") || refusal.getMessage().contains("null"), refusal.getMessage());
    }

    @Test
    void missingFile() {
        InputException refusal = assertThrows(InputException.class, () -> ModelFiles.load(Path.of("no such.clusterscape")));
        assertEquals("no such.clusterscape", refusal.file());
        assertTrue(refusal.getMessage().contains("no such file"));
    }

    @Test
    void missingFileWithABackupNamesTheBackup() throws IOException {
        Path file = folder.resolve("region.clusterscape");
        Ecosystem ecosystem = Models.savedRegion(file);
        ecosystem.setName("Changed");
        ModelFiles.save(ecosystem);
        Files.delete(file);
        InputException refusal = assertThrows(InputException.class, () -> ModelFiles.load(file));
        assertTrue(refusal.getMessage().contains(".region.clusterscape.~1~"), refusal.getMessage());
    }

    @Test
    void folder() {
        InputException refusal = assertThrows(InputException.class, () -> ModelFiles.load(folder));
        assertTrue(refusal.getMessage().contains("folder"));
    }

    @Test
    void nothingIsFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = folder.resolve("model.clusterscape");
        Files.writeString(file, "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n" + HEAD
                + "<cities name=\"&s;\"/>" + TAIL);
        InputException refusal = assertThrows(InputException.class, () -> ModelFiles.load(file));
        assertTrue(refusal.getMessage().contains("DOCTYPE"));
        assertFalse(refusal.getMessage().contains("secret"));
    }

    @Test
    void metamodelsAreNotLookedUpInFiles() throws IOException {
        String metamodel = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ecore:EPackage xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" name=\"x\""
                + " nsURI=\"http://example.org/x\" nsPrefix=\"x\"/>";
        Path ecore = Files.writeString(folder.resolve("x.ecore"), metamodel);
        Path file = folder.resolve("model.clusterscape");
        Files.writeString(file, HEAD + "<extensions xmlns:x=\"" + ecore.toUri() + "\" xsi:type=\"x:T\" "
                + "xsi:schemaLocation=\"http://example.org/x x.ecore\"/>" + TAIL);
        InputException refusal = assertThrows(InputException.class, () -> ModelFiles.load(file));
        assertTrue(refusal.getMessage().contains("not installed here"), refusal.getMessage());
    }

    @Test
    void invalidBytes() throws IOException {
        Path file = folder.resolve("model.clusterscape");
        byte[] bytes = (HEAD + "  <!-- ä -->\n  <cities name=\"Zürich\"/>\n" + TAIL).getBytes(StandardCharsets.UTF_8);
        int place = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("rich");
        bytes[place - 1] = (byte) 0xFC;
        Files.write(file, bytes);
        InputException refusal = assertThrows(InputException.class, () -> ModelFiles.load(file));
        assertTrue(refusal.getMessage().contains("UTF-8"), refusal.getMessage());
        assertEquals("4:18", refusal.line() + ":" + refusal.column());
    }

    @Test
    void tooDeep() throws IOException {
        Path file = folder.resolve("model.clusterscape");
        String type = "<extensions xsi:type=\"clusterscape:Cluster\">\n";
        Files.writeString(file, HEAD + type.repeat(300) + "</extensions>".repeat(300) + TAIL);
        InputException refusal = assertThrows(InputException.class, () -> ModelFiles.load(file));
        assertTrue(refusal.getMessage().contains("200"), refusal.getMessage());
        assertEquals(202, refusal.line());
    }

    @Test
    void tooLarge() throws IOException {
        Path file = folder.resolve("region.clusterscape");
        Models.savedRegion(file);
        Map<String, Limits> limits = Map.of(ClusterscapeResource.OPTION_LIMITS, new Limits(100, 200));
        ClusterscapeResource resource = new ClusterscapeResource(URI.createFileURI(file.toString()));
        InputException refusal = assertThrows(InputException.class, () -> resource.load(limits));
        assertTrue(refusal.getMessage().contains("larger than"), refusal.getMessage());
        InputException streamed = assertThrows(InputException.class, () -> resource.load(Files.newInputStream(file), limits));
        assertTrue(streamed.getMessage().contains("larger than"), streamed.getMessage());
    }

    @Test
    void nothingOfABrokenFileIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("model.clusterscape"), HEAD + "<cities xmi:id=\"c\"/><oops/>" + TAIL);
        ResourceSet resources = ModelFiles.newResourceSet();
        assertThrows(InputException.class, () -> ModelFiles.load(file, resources));
        assertTrue(resources.getResources().isEmpty());
        ClusterscapeResource resource = new ClusterscapeResource(URI.createFileURI(file.toString()));
        assertThrows(InputException.class, () -> resource.load(null));
        assertTrue(resource.getContents().isEmpty());
        assertFalse(resource.isLoaded());
        Files.writeString(file, HEAD + "<cities xmi:id=\"c\"/>" + TAIL);
        resource.load(null);
        assertEquals(1, ((Ecosystem) resource.getContents().getFirst()).getCities().size());
    }

    @Test
    void emfToolsGetTheSameError() throws IOException {
        Path file = Files.writeString(folder.resolve("model.clusterscape"), HEAD + "  <oops/>\n" + TAIL);
        WrappedException wrapped = assertThrows(WrappedException.class,
                () -> ModelFiles.newResourceSet().getResource(URI.createFileURI(file.toString()), true));
        InputException refusal = (InputException) wrapped.getCause();
        assertEquals(3, refusal.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void otherEncodingsAreRead(String encoding) throws IOException {
        Path file = folder.resolve("model.clusterscape");
        String text = (HEAD + "  <cities name=\"Zürich\"/>\n" + TAIL).replace("UTF-8", encoding);
        Files.write(file, text.getBytes(Charset.forName(encoding)));
        assertEquals("Zürich", ModelFiles.load(file).getCities().getFirst().getName());
    }

    @Test
    void blankLinesInFrontAreNoReason() throws IOException {
        Path file = folder.resolve("model.clusterscape");
        Files.writeString(file, "\n".repeat(10_000) + HEAD.substring(HEAD.indexOf("<c")) + TAIL);
        assertEquals(0, ModelFiles.load(file).getCities().size());
    }

    @Test
    void byteOrderMarkIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("model.clusterscape"), "\uFEFF" + HEAD + "<cities name=\"Köln\"/>" + TAIL);
        Ecosystem ecosystem = ModelFiles.load(file);
        assertEquals("Köln", ecosystem.getCities().getFirst().getName());
        ModelFiles.save(ecosystem);
        assertTrue(Files.readString(file).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    }
}
