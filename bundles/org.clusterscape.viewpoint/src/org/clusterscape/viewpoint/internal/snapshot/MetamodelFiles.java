package org.clusterscape.viewpoint.internal.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clusterscape.viewpoint.snapshot.SnapshotException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * The metamodels that cases may use: those that EMF knows, those given by name, and those of the Ecore files in
 * design folders, which are read only where nobody else knows a namespace.
 */
final class MetamodelFiles {

    private static final int DEPTH = 6;

    private final Set<Path> unread = new LinkedHashSet<>();
    private final Set<Path> read = new LinkedHashSet<>();
    private final ResourceSet resources = new ResourceSetImpl();
    private final List<EPackage> given = new ArrayList<>();
    private final Registry registry = new Registry();

    /** Asks the files of the design where nobody else knows a namespace. */
    private final class Registry extends EPackageRegistryImpl {

        private static final long serialVersionUID = 1L;

        Registry() {
            super(EPackage.Registry.INSTANCE);
        }

        @Override
        protected EPackage delegatedGetEPackage(String nsUri) {
            EPackage known = super.delegatedGetEPackage(nsUri);
            if (known != null || unread.isEmpty()) {
                return known;
            }
            readDesigns();
            return get(nsUri) instanceof EPackage found ? found : null;
        }
    }

    /**
     * @param design the design folder
     * @param files  the Ecore files given by name
     */
    MetamodelFiles(Path design, List<Path> files) throws SnapshotException {
        addDesign(design);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        resources.setPackageRegistry(registry);
        for (Path file : files) {
            try {
                given.addAll(read(file));
            } catch (RuntimeException e) {
                throw new SnapshotException(file, 0, Messages.bind(Messages.Metamodel_unreadable, e.getMessage()), e);
            }
        }
        EcoreUtil.resolveAll(resources);
    }

    /** Lets the Ecore files of one more design folder be looked at. */
    void addDesign(Path design) {
        if (!read.contains(design)) {
            unread.add(design);
        }
    }

    /** The metamodels given by name. */
    List<EPackage> given() {
        return List.copyOf(given);
    }

    /** All metamodels, by their namespaces. */
    EPackage.Registry registry() {
        return registry;
    }

    private List<EPackage> read(Path file) {
        Resource resource = resources
                .getResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()), true);
        List<EPackage> result = new ArrayList<>();
        for (EObject root : resource.getContents()) {
            if (root instanceof EPackage ePackage) {
                register(ePackage);
                result.add(ePackage);
            }
        }
        return result;
    }

    private void register(EPackage ePackage) {
        if (ePackage.getNsURI() != null) {
            registry.putIfAbsent(ePackage.getNsURI(), ePackage);
        }
        ePackage.getESubpackages().forEach(this::register);
    }

    private void readDesigns() {
        List<Path> folders = List.copyOf(unread);
        unread.clear();
        read.addAll(folders);
        folders.forEach(this::readDesign);
    }

    private void readDesign(Path design) {
        try (Stream<Path> files = Files.find(design, DEPTH,
                (path, attributes) -> attributes.isRegularFile() && path.toString().endsWith(".ecore"))) {
            for (Path file : files.sorted().toList()) {
                readIfPossible(file);
            }
        } catch (IOException | UncheckedIOException e) {
            return; // A metamodel that is not found is reported where it is missing.
        }
    }

    private void readIfPossible(Path file) {
        try {
            read(file);
        } catch (RuntimeException e) {
            return; // A broken file is no metamodel; the model that needs it says so.
        }
    }
}
