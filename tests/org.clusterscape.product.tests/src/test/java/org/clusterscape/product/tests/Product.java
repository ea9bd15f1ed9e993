package org.clusterscape.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as the build has made it, and ways to start it. */
final class Product {

    /** The checkout. */
    static final Path ROOT = Path.of(System.getProperty("clusterscape.root"));
    static final Path HOME = ROOT.resolve("releng/org.clusterscape.product/target/products/clusterscape/linux/gtk/x86_64");
    static final Path SCRIPT = HOME.resolve("clusterscape");

    private final Map<String, String> environment = new HashMap<>();
    private Path folder = ROOT;

    /** A run of a program: its exit code and what it wrote. */
    record Run(int code, String out, String err) {

        Run expect(int expected) {
            assertEquals(expected, code, () -> out + err);
            return this;
        }
    }

    /** A product that will be started with this variable; null removes it. */
    Product with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Product in(Path workingFolder) {
        folder = workingFolder;
        return this;
    }

    /** Starts the product's script. */
    Run run(Object... args) {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        Stream.of(args).map(Object::toString).forEach(command::add);
        return start(command);
    }

    /** Starts any program. */
    Run start(List<String> command) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(out.toFile()).redirectError(err.toFile());
            environment.forEach((variable, value) -> {
                builder.environment().remove(variable);
                if (value != null) {
                    builder.environment().put(variable, value);
                }
            });
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("does not end: " + command);
            }
            Run run = new Run(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The jars of the product. */
    static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("plugins"))) {
            return files.sorted().toList();
        }
    }
}
