package org.clusterscape.viewpoint.specification;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;

/**
 * What surrounds the specifications that are loaded.
 *
 * @param metamodels the metamodels that are known, by their namespace; they are only read
 * @param plugins    finds the files of plug-ins and projects
 */
public record SpecificationContext(EPackage.Registry metamodels, PluginLocator plugins) {

    /** Finds the folder of a plug-in or project, for <code>platform:/plugin/NAME/...</code> and its like. */
    @FunctionalInterface
    public interface PluginLocator {

        /** The folder or archive root of a plug-in, as an address that ends with a slash; empty if there is none. */
        Optional<URI> locate(String pluginName);
    }

    /** All metamodels that EMF knows; plug-ins are looked for beside and above the specifications that name them. */
    public static SpecificationContext standard() {
        return new SpecificationContext(EPackage.Registry.INSTANCE, name -> Optional.empty());
    }

    /** The same with another way to find plug-ins. */
    public SpecificationContext withPlugins(PluginLocator locator) {
        return new SpecificationContext(metamodels, locator);
    }

    /** The same with other metamodels. */
    public SpecificationContext withMetamodels(EPackage.Registry registry) {
        return new SpecificationContext(registry, plugins);
    }
}
