package org.clusterscape.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script, wherever it is and whatever the environment says. */
class StartTest {

    private static final Path REGION = Product.ROOT.resolve("examples/region.clusterscape");

    @TempDir
    Path folder;

    @Test
    void startsFromAnyFolderAndThroughLinks() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("cs"), Product.SCRIPT);
        Path relative = Files.createSymbolicLink(folder.resolve("cs2"), Path.of("cs"));
        for (Path script : List.of(link, relative)) {
            assertTrue(new Product().in(folder).start(List.of(script.toString(), "--version")).expect(0).out()
                    .startsWith("Clusterscape "));
        }
    }

    @Test
    void startsFromAFolderWithSpacesAndUmlauts() throws IOException {
        Path home = Files.createSymbolicLink(folder.resolve("Größe L"), Product.HOME);
        Path copy = folder.resolve("Kopie für mich");
        copy(home.toRealPath(), copy);
        Product.Run run = new Product().with("LC_ALL", "C").start(List.of(copy.resolve("clusterscape").toString(), "validate", REGION.toString()));
        assertEquals(0, run.code(), run.out() + run.err());
    }

    @Test
    void needsNoEnvironment() {
        Product product = new Product().with("HOME", null).with("JAVA_HOME", null).with("CLUSTERSCAPE_JAVA", null)
                .with("LANG", null).with("LC_ALL", null).with("XDG_CACHE_HOME", null);
        Path model = folder.resolve("Tübingen.clusterscape");
        product.run("new", model, "--name", "Tübingen").expect(0);
        assertTrue(product.run("show", model).expect(0).out().contains("Tübingen"));
        assertTrue(Files.exists(model));
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws IOException {
        Path old = Files.createDirectories(folder.resolve("jdk-17/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_RUNTIME_VERSION=\"17.0.1+1\"\n");
        Files.createFile(old.resolve("bin/java")).toFile().setExecutable(true);
        assertTrue(new Product().with("CLUSTERSCAPE_JAVA", null).with("JAVA_HOME", old.toString())
                .run("--version").expect(0).out().contains("Java "));
        Product.Run chosen = new Product().with("CLUSTERSCAPE_JAVA", old.toString()).run("--version").expect(3);
        assertTrue(chosen.err().contains(old.toString()), "a Java that was chosen is not replaced silently");
    }

    @Test
    void keepsAnArchiveOfClassesForTheNextStart() throws IOException {
        new Product().run("--version").expect(0);
        try (Stream<Path> files = Files.list(Product.HOME.resolve("lib"))) {
            assertEquals(1, files.filter(f -> f.getFileName().toString().startsWith("start-")).count());
        }
    }

    @Test
    void resultsGoToStandardOutputAndMessagesToStandardError() {
        Product.Run run = new Product().run("validate", REGION, "--json").expect(0);
        assertTrue(run.out().startsWith("["), run.out());
        assertEquals("", run.err());
    }

    @Test
    void saysWhenTheResultCannotBeWritten() {
        Product.Run run = new Product().start(List.of("bash", "-c", "'" + Product.SCRIPT + "' show '" + REGION + "' > /dev/full"));
        assertTrue(run.expect(2).err().contains("standard output"), run.err());
    }

    @Test
    void toleratesAReaderThatGoesAway() {
        Product.Run run = new Product().start(List.of("bash", "-c", "'" + Product.SCRIPT + "' show '" + REGION + "' | head -n 1"));
        assertEquals(1, run.expect(0).out().lines().count());
        assertEquals("", run.err());
    }

    @Test
    void theSameCommandsWorkInsideTheFramework() throws IOException {
        Path launcher = Product.jars().stream().filter(j -> j.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                .findFirst().orElseThrow();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (List<String> command : List.of(List.of("validate", REGION.toString(), "--json"),
                List.of("indicators", "--list", "--json"))) {
            List<String> start = Stream.concat(Stream.of(java, "-Dstdout.encoding=UTF-8", "-jar", launcher.toString(),
                    "-configuration", folder.resolve("configuration").toString(),
                    "-application", "org.clusterscape.cli.application"), command.stream()).toList();
            assertEquals(new Product().run(command.toArray()).expect(0).out(), new Product().start(start).expect(0).out());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
