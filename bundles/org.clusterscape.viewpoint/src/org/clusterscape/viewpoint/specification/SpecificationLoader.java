package org.clusterscape.viewpoint.specification;

import java.nio.file.Path;
import java.util.List;

import org.clusterscape.viewpoint.internal.specification.SpecificationLoading;
import org.eclipse.emf.common.util.URI;

/**
 * Loads viewpoint specifications in the format of Sirius, and those that they refer to. Files that were loaded by the
 * same loader are loaded once, so that references between them lead to the same elements. Nothing is registered
 * anywhere, and no file makes it fail: {@link Specification#problems()} tells what could not be read.
 */
public final class SpecificationLoader {

    private final SpecificationLoading loading;

    /** @param context what surrounds the specifications */
    public SpecificationLoader(SpecificationContext context) {
        this.loading = new SpecificationLoading(context);
    }

    /** Loads a single file with those that it refers to. */
    public static Specification load(Path file, SpecificationContext context) {
        return new SpecificationLoader(context).load(file);
    }

    /** Loads a single file with those that it refers to. */
    public static Specification load(URI uri, SpecificationContext context) {
        return new SpecificationLoader(context).load(uri);
    }

    /** Loads a file. */
    public Specification load(Path file) {
        return load(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
    }

    /** Loads the file at an address: of this computer, in an archive, or of a plug-in of a running OSGi framework. */
    public Specification load(URI uri) {
        return loading.load(uri);
    }

    /** All that was loaded so far, with the files that were referred to. */
    public List<Specification> loaded() {
        return loading.loaded();
    }
}
