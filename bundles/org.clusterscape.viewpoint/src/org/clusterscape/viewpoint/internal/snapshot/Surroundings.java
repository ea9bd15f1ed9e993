package org.clusterscape.viewpoint.internal.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.snapshot.SnapshotException;
import org.clusterscape.viewpoint.snapshot.SnapshotOptions;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.specification.SpecificationProblem;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.eclipse.emf.common.util.URI;

/** What the cases of a folder share: the designs that they name, their metamodels, models and services. */
final class Surroundings implements AutoCloseable {

    private final Path directory;
    private final DesignFolders folders;
    private final MetamodelFiles metamodels;
    private final Models models;
    private final SpecificationLoader loader;
    private final List<JavaClassSource> given;
    private final List<Path> classPath;
    private final Map<Path, ServiceClasses> services = new HashMap<>();

    Surroundings(Path directory, SnapshotOptions options) throws SnapshotException {
        this.directory = directory.toAbsolutePath().normalize();
        this.folders = new DesignFolders(this.directory);
        this.metamodels = new MetamodelFiles(folders.main(), options.metamodels());
        this.models = new Models(this.directory, folders.main(), metamodels);
        this.given = options.classSources();
        this.classPath = options.classPath();
        this.loader = new SpecificationLoader(SpecificationContext.standard().withMetamodels(metamodels.registry())
                .withPlugins(name -> folders.find(name)
                        .map(folder -> URI.createFileURI(folder.toString() + "/"))));
    }

    /** Loads models. */
    Models models() {
        return models;
    }

    /** The specification that a case names. */
    Specification specification(SnapshotCase snapshot) throws SnapshotException {
        Path file = file(snapshot.odesign()).filter(Files::isRegularFile).orElseThrow(
                () -> snapshot.problem(Messages.bind(Messages.Case_noSpecification, snapshot.odesign()), null));
        Specification specification = loader.load(file);
        for (SpecificationProblem problem : specification.problems()) {
            if (problem.kind() == SpecificationProblem.Kind.FILE && problem.severity() == Severity.ERROR) {
                throw snapshot.problem(problem.toString(), null);
            }
        }
        return specification;
    }

    /** A viewpoint of any specification of the designs. */
    Optional<Viewpoint> viewpoint(String name, SnapshotCase snapshot) {
        Optional<Viewpoint> known = loaded(name);
        if (known.isPresent()) {
            return known;
        }
        Optional<Path> folder = file(snapshot.odesign()).map(Path::getParent);
        specifications(folder.orElse(folders.main())).forEach(loader::load);
        if (loaded(name).isEmpty()) {
            specifications(folders.main()).forEach(loader::load);
        }
        return loaded(name);
    }

    /** All specifications of the main design. */
    List<Specification> specifications() {
        return specifications(folders.main()).stream().map(loader::load).toList();
    }

    /** The folder of the design that a case names; that of the main design if it names none that is there. */
    Path design(SnapshotCase snapshot) {
        URI uri = URI.createURI(snapshot.odesign());
        return uri.isPlatform() && uri.segmentCount() > 2
                ? folders.find(URI.decode(uri.segment(1))).orElse(folders.main())
                : folders.main();
    }

    /** Where the Java services of a case come from. */
    List<JavaClassSource> classSources(SnapshotCase snapshot) {
        return classSources(design(snapshot));
    }

    /** Where the Java services of the main design come from. */
    List<JavaClassSource> classSources() {
        return classSources(folders.main());
    }

    private List<JavaClassSource> classSources(Path folder) {
        List<JavaClassSource> result = new ArrayList<>(given);
        result.addAll(services.computeIfAbsent(folder, key -> new ServiceClasses(key, classPath)).sources());
        return result;
    }

    /** Why Java services cannot be used. */
    List<String> serviceProblems() {
        return services.values().stream().flatMap(each -> each.problems().stream()).distinct().toList();
    }

    @Override
    public void close() throws IOException {
        for (ServiceClasses each : services.values()) {
            each.close();
        }
    }

    private Optional<Viewpoint> loaded(String name) {
        return loader.loaded().stream().flatMap(each -> each.viewpoint(name).stream()).findFirst();
    }

    private Optional<Path> file(String address) {
        URI uri = URI.createURI(address);
        if (uri.isPlatform() && uri.segmentCount() > 2) {
            return folders.find(URI.decode(uri.segment(1))).map(folder -> {
                Path file = folder;
                for (int i = 2; i < uri.segmentCount(); i++) {
                    file = file.resolve(URI.decode(uri.segment(i)));
                }
                return file;
            });
        }
        return Stream.of(directory.resolve(address), folders.main().resolve(address)).filter(Files::isRegularFile)
                .findFirst();
    }

    private static List<Path> specifications(Path folder) {
        try (Stream<Path> files = Files.find(folder, 4,
                (path, attributes) -> attributes.isRegularFile() && path.toString().endsWith(".odesign"))) {
            return files.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // A viewpoint that is not found is reported where it is missing.
        }
    }
}
