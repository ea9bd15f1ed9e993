package org.clusterscape.viewpoint.snapshot;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.expression.JavaClassSource;

/**
 * How snapshot tests are run.
 *
 * @param cases        the names of the cases to run; empty for all
 * @param metamodels   Ecore files with metamodels that the models need
 * @param classPath    folders and archives with classes of Java services
 * @param classSources more places where Java services come from, which are asked first
 * @param output       the folder for what was computed; null where nobody wants it
 * @param update       whether what was computed becomes the expectation
 */
public record SnapshotOptions(Set<String> cases, List<Path> metamodels, List<Path> classPath,
        List<JavaClassSource> classSources, Path output, boolean update) {

    /** All cases, compared with what is expected. */
    public static SnapshotOptions standard() {
        return new SnapshotOptions(Set.of(), List.of(), List.of(), List.of(), null, false);
    }

    /** The same for some cases only. */
    public SnapshotOptions withCases(Set<String> names) {
        return new SnapshotOptions(Set.copyOf(names), metamodels, classPath, classSources, output, update);
    }

    /** The same with metamodels. */
    public SnapshotOptions withMetamodels(List<Path> files) {
        return new SnapshotOptions(cases, List.copyOf(files), classPath, classSources, output, update);
    }

    /** The same with a class path for Java services. */
    public SnapshotOptions withClassPath(List<Path> path) {
        return new SnapshotOptions(cases, metamodels, List.copyOf(path), classSources, output, update);
    }

    /** The same with other places where Java services come from. */
    public SnapshotOptions withClassSources(List<JavaClassSource> sources) {
        return new SnapshotOptions(cases, metamodels, classPath, List.copyOf(sources), output, update);
    }

    /** The same with a folder for what was computed. */
    public SnapshotOptions withOutput(Path folder) {
        return new SnapshotOptions(cases, metamodels, classPath, classSources, folder, update);
    }

    /** The same with or without new expectations. */
    public SnapshotOptions withUpdate(boolean wanted) {
        return new SnapshotOptions(cases, metamodels, classPath, classSources, output, wanted);
    }
}
