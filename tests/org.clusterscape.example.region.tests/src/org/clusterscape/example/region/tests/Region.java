package org.clusterscape.example.region.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.ecore.EObject;

/** Where the example region lies, and all that is in it. */
final class Region {

    static final Path ROOT = Path.of(System.getProperty("clusterscape.root"));
    static final Path TABLES = ROOT.resolve("examples/org.clusterscape.example.region/tables");
    static final Path MODEL = ROOT.resolve("examples/region.clusterscape");

    private Region() {
    }

    static Ecosystem load() throws IOException {
        return ModelFiles.load(MODEL);
    }

    /** The ecosystem and everything in it. */
    static List<EObject> elements(Ecosystem ecosystem) {
        return Stream.concat(Stream.of(ecosystem), StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(ecosystem.eAllContents(), Spliterator.ORDERED), false)).toList();
    }

    static <T> List<T> elements(Ecosystem ecosystem, Class<T> type) {
        return elements(ecosystem).stream().filter(type::isInstance).map(type::cast).toList();
    }
}
