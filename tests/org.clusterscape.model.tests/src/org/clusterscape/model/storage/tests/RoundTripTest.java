package org.clusterscape.model.storage.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.Actor;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is saved comes back, also through plain EMF, and small edits are small differences. */
class RoundTripTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("region.clusterscape");
    }

    @Test
    void modelComesBackEqual() throws IOException {
        Models.savedRegion(file());
        assertTrue(EcoreUtil.equals(Models.region(), ModelFiles.load(file())));
    }

    @Test
    void emptyModelComesBack() throws IOException {
        ModelFiles.save(ModelFiles.create(file(), Models.FACTORY.createEcosystem()));
        assertTrue(EcoreUtil.equals(Models.FACTORY.createEcosystem(), ModelFiles.load(file())));
    }

    @Test
    void fileIsUtf8WithLineFeedsAndOneElementPerLine() throws IOException {
        Models.savedRegion(file());
        String text = Files.readString(file(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clusterscape:Ecosystem xmi:version=\"2.0\" "
                + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:clusterscape=\"http://www.clusterscape.org/model/1.0\" "
                + "xmi:id=\"e0\" name=\"Südlicher Oberrhein\">\n"), text);
        assertFalse(text.contains("\r"));
        assertTrue(text.contains("\n  <linkages xmi:id=\"e9\" source=\"e6\" target=\"e4\"/>\n"), text);
        assertTrue(text.endsWith("</clusterscape:Ecosystem>\n"), text);
    }

    @Test
    void everyElementHasAnId() throws IOException {
        ModelFiles.save(ModelFiles.create(file(), Models.region()));
        XMLResource plain = (XMLResource) Models.loadPlain(file());
        for (Iterator<EObject> all = plain.getAllContents(); all.hasNext();) {
            assertTrue(plain.getID(all.next()).matches("_[\\w-]{22}"));
        }
    }

    @Test
    void defaultsAreNotWritten() throws IOException {
        Ecosystem ecosystem = Models.region();
        ecosystem.setCurrency("EUR");
        ecosystem.getLinkages().getFirst().setStrength(1.0);
        ModelFiles.save(ModelFiles.create(file(), ecosystem));
        String text = Files.readString(file());
        assertFalse(text.contains("currency") || text.contains("strength") || text.contains("directed"), text);
    }

    @Test
    void plainEmfReadsTheSameModel() throws IOException {
        Models.savedRegion(file());
        Resource plain = Models.loadPlain(file());
        assertEquals(List.of(), plain.getErrors());
        assertTrue(EcoreUtil.equals(Models.region(), plain.getContents().getFirst()));
    }

    @Test
    void whatPlainEmfWritesIsReadWithTheSameIdsAndSavedUnchanged() throws IOException {
        Models.savedRegion(file());
        byte[] ours = Files.readAllBytes(file());
        Models.loadPlain(file()).save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n"));
        assertArrayEquals(ours, Files.readAllBytes(file()), "EMF writes the same bytes");
        Ecosystem ecosystem = ModelFiles.load(file());
        assertTrue(EcoreUtil.equals(Models.region(), ecosystem));
        assertEquals("e6", ModelFiles.id(ecosystem.getActors().getFirst()));
    }

    @Test
    void aFileOfPlainEmfWithoutIdsGetsIds() throws IOException {
        Resource plain = Models.plainEmf().createResource(org.eclipse.emf.common.util.URI.createFileURI(file().toString()));
        plain.getContents().add(Models.region());
        plain.save(null);
        assertFalse(Files.readString(file()).contains("xmi:id"));
        Ecosystem ecosystem = ModelFiles.load(file());
        assertTrue(EcoreUtil.equals(Models.region(), ecosystem));
        assertNotNull(ModelFiles.id(ecosystem.getActors().getFirst()));
        ModelFiles.save(ecosystem);
        assertEquals(ModelFiles.id(ecosystem.getActors().getFirst()),
                ModelFiles.id(ModelFiles.load(file()).getActors().getFirst()));
    }

    @Test
    void savingAgainChangesNothing() throws IOException {
        Models.savedRegion(file());
        byte[] before = Files.readAllBytes(file());
        Files.setLastModifiedTime(file(), java.nio.file.attribute.FileTime.fromMillis(1_000_000));
        assertFalse(ModelFiles.save(ModelFiles.load(file())).written());
        assertArrayEquals(before, Files.readAllBytes(file()));
        assertEquals(1_000_000, Files.getLastModifiedTime(file()).toMillis());
        assertEquals(List.of("region.clusterscape"), Models.files(folder));
    }

    @Test
    void oneEditIsOneLine() throws IOException {
        Ecosystem ecosystem = Models.savedRegion(file());
        List<String> before = Models.lines(file());
        ecosystem.getActors().get(1).setDocumentation("First line\nsecond line");
        ModelFiles.save(ecosystem);
        List<String> after = Models.lines(file());
        assertEquals(before.size(), after.size());
        List<String> changed = new ArrayList<>(after);
        changed.removeAll(before);
        assertEquals(1, changed.size(), changed.toString());
        assertTrue(changed.getFirst().contains("documentation=\"First line&#xA;second line\""), changed.toString());
    }

    @Test
    void oneNewElementIsOneLine() throws IOException {
        Ecosystem ecosystem = Models.savedRegion(file());
        List<String> before = Models.lines(file());
        ecosystem.getActors().add(0, Models.actor("New"));
        ModelFiles.save(ecosystem);
        List<String> after = new ArrayList<>(Models.lines(file()));
        assertTrue(after.removeAll(after.stream().filter(line -> line.contains("New")).toList()));
        assertEquals(before, after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ärger mit ß & Co.clusterscape", "50% #1 (neu)+.clusterscape", "no extension", "a;b=c@d.xmi"})
    void anyFileNameWorks(String name) throws IOException {
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode("üÄß"),
                "this system cannot have such file names");
        Path odd = Files.createDirectories(folder.resolve("ü #1 %20")).resolve(name);
        Ecosystem ecosystem = Models.savedRegion(odd);
        assertEquals(odd, ModelFiles.file(ecosystem));
        assertTrue(Files.isRegularFile(odd));
        assertTrue(EcoreUtil.equals(Models.region(), ModelFiles.load(odd)));
    }

    @Test
    void relativePathsWork() throws IOException {
        Path relative = Path.of("").toAbsolutePath().relativize(file().toAbsolutePath());
        Models.savedRegion(relative);
        assertTrue(EcoreUtil.equals(Models.region(), ModelFiles.load(relative)));
    }

    @Test
    void textOfAnyKindComesBack() throws IOException {
        Ecosystem ecosystem = Models.region();
        Actor actor = ecosystem.getActors().getFirst();
        String text = " leading, \ttab, line\nbreaks\r\n, <tag attribute=\"x\"> & 'quotes', ]]> &amp; 😀 \u00A0\u2028 ";
        actor.setDocumentation(text);
        actor.getTags().clear();
        actor.getTags().addAll(List.of(text, "", " ", "\n"));
        ModelFiles.save(ModelFiles.create(file(), ecosystem));
        Actor loaded = ModelFiles.load(file()).getActors().getFirst();
        assertEquals(text, loaded.getDocumentation());
        assertEquals(List.of(text, "", " ", "\n"), loaded.getTags());
        assertEquals(text, ((Ecosystem) Models.loadPlain(file()).getContents().getFirst()).getActors().getFirst().getDocumentation());
    }

    @Test
    void thousandsOfElementsAndLineBreaksComeBack() throws IOException {
        Ecosystem ecosystem = Models.FACTORY.createEcosystem();
        for (int i = 0; i < 5_000; i++) {
            Actor actor = Models.actor("Actor " + i);
            actor.setDocumentation("\n".repeat(25));
            ecosystem.getActors().add(actor);
        }
        ModelFiles.save(ModelFiles.create(file(), ecosystem));
        assertTrue(EcoreUtil.equals(ecosystem, ModelFiles.load(file())));
    }
}
