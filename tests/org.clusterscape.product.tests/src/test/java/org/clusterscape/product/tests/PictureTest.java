package org.clusterscape.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Diagrams of the installed product: without a display, in both runtimes, and in reports. */
class PictureTest {

    private static final Path REGION = Product.ROOT.resolve("examples/region.clusterscape");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "map.svg, <?xml", "map.png, \u0089PNG", "map.pdf, %PDF" })
    void areDrawnWithoutADisplay(String name, String head) throws IOException {
        Path picture = folder.resolve(name);
        new Product().with("DISPLAY", null).with("LC_ALL", "C")
                .run("diagram", REGION, "--name", "Ecosystem map", "-o", picture).expect(0);
        byte[] bytes = Files.readAllBytes(picture);
        assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).startsWith(head), name);
        assertTrue(bytes.length > 20_000, name + " has " + bytes.length + " bytes");
    }

    @ParameterizedTest
    @CsvSource({ "map.svg", "map.png", "map.pdf" })
    void areTheSameInsideTheFramework(String name) throws IOException {
        Path flat = folder.resolve(name);
        new Product().run("diagram", REGION, "--name", "Key field", "--root", "SF 41", "-o", flat).expect(0);
        byte[] expected = Files.readAllBytes(flat);
        Files.delete(flat);
        inFramework("diagram", REGION.toString(), "--name", "Key field", "--root", "SF 41", "-o", flat.toString())
                .expect(0);
        assertArrayEquals(expected, Files.readAllBytes(flat));
    }

    @Test
    void areInReports() throws IOException {
        Path report = folder.resolve("region.html");
        new Product().with("DISPLAY", null).run("report", REGION, "-o", report).expect(0);
        assertTrue(Files.readString(report).contains("<figure class=\"picture\""));
    }

    @Test
    void designsAreTestedInBothRuntimes() throws IOException {
        Path golden = Product.ROOT.resolve("tests/org.clusterscape.viewpoint.tests/data/golden/tools");
        for (Product.Run run : List.of(new Product().run("vsm", "test", golden, "--case", "tree-expand", "--case", "node-root"),
                inFramework("vsm", "test", golden.toString(), "--case", "tree-expand", "--case", "node-root"))) {
            assertEquals(2, run.expect(0).out().lines().filter(line -> line.startsWith("equal")).count(), run.out());
        }
    }

    private Product.Run inFramework(String... command) throws IOException {
        Path launcher = Product.jars().stream()
                .filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
                .orElseThrow();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Product().with("DISPLAY", null).start(Stream.concat(Stream.of(java, "-Djava.awt.headless=true",
                "-Dstdout.encoding=UTF-8", "-jar", launcher.toString(), "-configuration",
                folder.resolve("configuration").toString(), "-application", "org.clusterscape.cli.application"),
                Stream.of(command)).toList());
    }
}
