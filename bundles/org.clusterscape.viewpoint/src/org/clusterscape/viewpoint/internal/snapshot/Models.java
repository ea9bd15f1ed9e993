package org.clusterscape.viewpoint.internal.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clusterscape.viewpoint.snapshot.SnapshotException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Loads the models of cases, each time anew: from the folder of the cases, from the folder of the design, or, where
 * there is no such file, the Ecore file of that name that comes with the product.
 */
final class Models {

    private static final int DEPTH = 6;

    private final Path directory;
    private final Path design;
    private final MetamodelFiles metamodels;

    Models(Path directory, Path design, MetamodelFiles metamodels) {
        this.directory = directory;
        this.design = design;
        this.metamodels = metamodels;
    }

    /** The metamodels that were given by name. */
    List<EPackage> metamodels() {
        return metamodels.given();
    }

    /**
     * A fresh copy of the model of a case.
     *
     * @param folder the design of the case
     */
    Resource load(SnapshotCase snapshot, Path folder) throws SnapshotException {
        metamodels.addDesign(folder);
        try {
            return load(snapshot.model(), folder).orElseThrow(() -> snapshot
                    .problem(Messages.bind(Messages.Case_noModel, snapshot.model()), null));
        } catch (IOException | UncheckedIOException | WrappedException e) {
            throw snapshot.problem(Messages.bind(Messages.Case_badModel, snapshot.model(), reason(e)), e);
        }
    }

    /** A fresh copy of a model of the main design; empty if there is none of that name. */
    Optional<Resource> load(String name) throws IOException {
        return load(name, design);
    }

    private Optional<Resource> load(String name, Path folder) throws IOException {
        Optional<Path> file = find(name, folder);
        if (file.isPresent()) {
            return Optional.of(load(URI.createFileURI(file.get().toAbsolutePath().normalize().toString()),
                    Files.newInputStream(file.get())));
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        URL resource = EcorePackage.class.getResource("/model/" + last);
        if (resource == null) {
            resource = Models.class.getClassLoader().getResource("model/" + last);
        }
        if (resource == null || !last.endsWith(".ecore")) {
            return Optional.empty();
        }
        return Optional.of(load(URI.createPlatformResourceURI("models/" + last, true), resource.openStream()));
    }

    private Resource load(URI uri, InputStream content) throws IOException {
        try (InputStream in = content) {
            ResourceSet resources = new ResourceSetImpl();
            Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
            factories.put("ecore", new EcoreResourceFactoryImpl());
            if (Resource.Factory.Registry.INSTANCE.getFactory(uri) == null) {
                factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
            }
            resources.setPackageRegistry(metamodels.registry());
            Resource resource = resources.createResource(uri);
            resource.load(in, null);
            EcoreUtil.resolveAll(resources);
            return resource;
        }
    }

    private Optional<Path> find(String name, Path folder) {
        List<Path> candidates = new ArrayList<>();
        String last = name.substring(name.lastIndexOf('/') + 1);
        for (Path each : List.of(directory, folder, design)) {
            candidates.add(each.resolve(name));
            candidates.add(each.resolve("models").resolve(last));
            candidates.add(each.resolve("model").resolve(last));
        }
        Optional<Path> result = candidates.stream().filter(Files::isRegularFile).findFirst();
        return result.isPresent() ? result : anywhere(last, folder);
    }

    private static Optional<Path> anywhere(String last, Path folder) {
        try (Stream<Path> found = Files.find(folder, DEPTH, (path, attributes) -> attributes.isRegularFile()
                && path.getFileName().toString().equals(last))) {
            return found.sorted().findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty(); // Reported as a model that is not there.
        }
    }

    private static String reason(Exception problem) {
        Throwable cause = problem instanceof WrappedException wrapped ? wrapped.exception() : problem;
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
