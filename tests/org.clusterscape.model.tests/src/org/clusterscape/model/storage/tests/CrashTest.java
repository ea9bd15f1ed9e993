package org.clusterscape.model.storage.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.model.storage.SafeFile;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is killed, or whose disk is full, leaves the old file or the new one, and never a part of one. */
class CrashTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("region.clusterscape"), "old");
    }

    @Test
    void stoppedWhileWritingTheOldFileIsWhole() throws IOException, InterruptedException {
        assertEquals(3, start(List.of(), "halt").waitFor());
        assertEquals("old", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13})
    void killedAtAnyTimeAWholeFileIsThere(int writes) throws IOException, InterruptedException {
        Process process = start(List.of(), "endless");
        try (BufferedReader output = process.inputReader()) {
            for (int i = 0; i < writes; i++) {
                assertNotNull(output.readLine());
            }
            process.destroyForcibly().waitFor();
        }
        byte[] content = Files.readAllBytes(file);
        assertEquals(Writer.SIZE, content.length);
        assertEquals(new String(Writer.content((char) content[0]), StandardCharsets.US_ASCII),
                new String(content, StandardCharsets.US_ASCII));
    }

    @Test
    void fullDiskLeavesTheOldFileAndNothingElse() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no shell that can limit the size of files");
        Process process = start(List.of("/bin/bash", "-c", "ulimit -f 64; exec \"$@\"", "limited"), "fail");
        String message = process.inputReader().readLine();
        assertEquals(0, process.waitFor());
        assertTrue(message.startsWith(file + " was not written: ")
                && message.endsWith(". What it contained is unchanged."), message);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("region.clusterscape"), Models.files(folder));
    }

    private Process start(List<String> prefix, String what) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData", "-cp",
                classPath(Writer.class, SafeFile.class, NLS.class), Writer.class.getName(), what, file.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Where classes are, inside OSGi and outside; of a bundle that is not packed, the classes are below its folder. */
    private static String classPath(Class<?>... classes) {
        Set<String> entries = new LinkedHashSet<>();
        for (Class<?> type : classes) {
            try {
                Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
                Path below = place.resolve("target").resolve("classes");
                entries.add((Files.isDirectory(below) ? below : place).toString());
            } catch (URISyntaxException e) {
                throw new AssertionError(e);
            }
        }
        return String.join(File.pathSeparator, entries);
    }
}
