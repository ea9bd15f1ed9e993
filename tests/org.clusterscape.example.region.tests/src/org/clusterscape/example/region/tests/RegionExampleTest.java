package org.clusterscape.example.region.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clusterscape.example.region.RegionExample;
import org.clusterscape.model.storage.ModelFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The builder as it is called from a command line. */
class RegionExampleTest {

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesTheModelAndSaysWhatIsInIt() throws IOException {
        Path target = folder.resolve("region.clusterscape");
        assertEquals(0, run(Region.TABLES.toString(), target.toString()), this::errors);
        assertArrayEquals(Files.readAllBytes(Region.MODEL), Files.readAllBytes(target));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith(target + ": 4 clusters, "));
    }

    @Test
    void writesOverAnEarlierOneAndScales() throws IOException {
        Path target = folder.resolve("region.clusterscape");
        assertEquals(0, run(Region.TABLES.toString(), target.toString()), this::errors);
        assertEquals(0, run("--scale", "2", "--seed", "5", Region.TABLES.toString(), target.toString()), this::errors);
        assertEquals(8, ModelFiles.load(target).getClusters().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tables", "a b c", "a b --scale", "a b --scale 0", "a b --scale two", "a b --seed x",
            "a b --fast"})
    void wrongArgumentsShowTheUsage(String arguments) {
        assertEquals(2, run(arguments.isEmpty() ? new String[0] : arguments.split(" ")));
        assertTrue(errors().contains("Usage: RegionExample TABLES-FOLDER MODEL-FILE"), errors());
    }

    @Test
    void faultInATableIsNamedAndNothingWritten() throws IOException {
        Files.writeString(folder.resolve("cities.csv"), "key*,population\na,many\n");
        Path target = folder.resolve("region.clusterscape");
        assertEquals(2, run(folder.toString(), target.toString()));
        assertTrue(errors().startsWith(folder.resolve("cities.csv") + ":2:3: "), errors());
        assertFalse(Files.exists(target));
    }

    @Test
    void targetThatCannotBeWritten() throws IOException {
        Path target = Files.createDirectory(folder.resolve("region.clusterscape")).resolve("missing").resolve("x.clusterscape");
        assertEquals(3, run(Region.TABLES.toString(), target.toString()));
        assertTrue(errors().startsWith(target + " could not be written: "), errors());
    }

    private int run(String... arguments) {
        return RegionExample.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
