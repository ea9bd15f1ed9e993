package org.clusterscape.viewpoint.tests.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The specifications whose results in Sirius are known. */
final class Golden {

    static final Path DATA = Path.of(System.getProperty("clusterscape.root"), "tests",
            "org.clusterscape.viewpoint.tests", "data");

    private Golden() {
    }

    /** The file of that name, such as <code>boxes</code>. */
    static Path specification(String name) {
        return specifications().stream().filter(each -> each.endsWith(name + ".odesign")).findFirst().orElseThrow();
    }

    static List<Path> specifications() {
        try (Stream<Path> files = Files.walk(DATA.resolve("golden"))) {
            return files.filter(each -> each.toString().endsWith(".odesign")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
