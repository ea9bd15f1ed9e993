package org.clusterscape.example.region.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.clusterscape.example.region.RegionBuilder;
import org.clusterscape.example.region.Scale;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed model is what the builder makes of the tables, byte for byte. */
class RegionFileTest {

    @TempDir
    Path folder;

    @Test
    void committedModelIsBuiltFromTheTables() throws IOException {
        assertEquals(text(built("region.clusterscape", Scale.AS_TABLES_SAY)), text(Region.MODEL),
                "The model differs from its tables. Change the tables in examples/org.clusterscape.example.region/tables, "
                + "then run examples/org.clusterscape.example.region/build-region and commit what it writes.");
    }

    @Test
    void savingOverAnOlderModelGivesTheSameFile() throws IOException {
        Path first = built("first.clusterscape", Scale.AS_TABLES_SAY);
        String firstText = text(first);
        Path older = folder.resolve("older.clusterscape");
        Files.writeString(older, "an older file");
        ModelFiles.saveOver(RegionBuilder.build(Region.TABLES, older, Scale.AS_TABLES_SAY));
        assertEquals(firstText, text(older));
    }

    @Test
    void everyElementKeepsAnIdOfItsOwn() throws IOException {
        Ecosystem ecosystem = Region.load();
        Set<String> ids = new HashSet<>();
        for (EObject element : Region.elements(ecosystem)) {
            String id = ModelFiles.id(element);
            assertTrue(id.matches("[\\p{L}_][\\p{L}\\p{Nd}._-]*"), id);
            assertTrue(ids.add(id), id);
        }
        assertNotNull(ModelFiles.find(ecosystem, "actors.kardiolys"));
        assertNotNull(ModelFiles.find(ecosystem, "keyFields.scores.sf-41.tokyo"));
        assertNotNull(ModelFiles.find(ecosystem, "keyFields.indicators.measurements.cluster-groups.2025-12-31"));
    }

    @Test
    void aNewRowLeavesTheOtherIdsAlone() throws IOException {
        Path tables = folder.resolve("tables");
        Files.createDirectory(tables);
        Files.writeString(tables.resolve("cities.csv"), "key*,name\nnew,Neu\nold,Alt\n");
        Files.writeString(tables.resolve("actors.csv"), "name*,city\nZweite,new\nErste,old\n");
        Ecosystem ecosystem = RegionBuilder.build(tables, folder.resolve("grown.clusterscape"), Scale.AS_TABLES_SAY);
        assertEquals("cities.old", ModelFiles.id(ecosystem.getCities().get(1)));
        assertEquals("actors.Erste", ModelFiles.id(ecosystem.getActors().get(1)));
    }

    @Test
    void theFileIsReadableText() throws IOException {
        String text = text(Region.MODEL);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
        assertTrue(text.contains("Wölmemünde"), "umlauts are written as such");
        assertFalse(text.contains("\r"));
    }

    private Path built(String name, Scale scale) throws IOException {
        Path target = folder.resolve(name);
        ModelFiles.save(RegionBuilder.build(Region.TABLES, target, scale));
        return target;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
