package org.clusterscape.viewpoint.internal.specification;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.emf.common.util.URI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Finds the files and classes of plug-ins. Inside an OSGi framework, the framework knows them; on a flat class path,
 * the manifests on it do.
 */
abstract sealed class PluginFiles {

    /** Those of the plug-ins that are running. */
    static PluginFiles running() {
        return FrameworkUtil.getBundle(PluginFiles.class) == null ? new OnClassPath() : new InFramework();
    }

    /** The root of a plug-in, as an address that ends with a slash; empty if there is none, or none is needed. */
    abstract Optional<URI> folder(String plugin);

    /** The classes that a plug-in reaches. */
    abstract JavaClassSource classes(IContributor plugin);

    private static final class InFramework extends PluginFiles {

        @Override
        Optional<URI> folder(String plugin) {
            return Optional.empty(); // The framework opens platform:/plugin/ itself.
        }

        @Override
        JavaClassSource classes(IContributor plugin) {
            Bundle bundle = ContributorFactoryOSGi.resolve(plugin);
            return bundle == null ? name -> {
                throw new ClassNotFoundException(name);
            } : bundle::loadClass;
        }
    }

    private static final class OnClassPath extends PluginFiles {

        private static final String MANIFEST = "META-INF/MANIFEST.MF";

        private final ClassLoader loader = PluginFiles.class.getClassLoader();
        private Map<String, URI> folders;

        @Override
        Optional<URI> folder(String plugin) {
            if (folders == null) {
                folders = read();
            }
            return Optional.ofNullable(folders.get(plugin));
        }

        private Map<String, URI> read() {
            Map<String, URI> read = new HashMap<>();
            try {
                for (URL manifest : Collections.list(loader.getResources(MANIFEST))) {
                    String name = symbolicName(manifest);
                    String address = manifest.toString();
                    if (name != null) {
                        read.putIfAbsent(name,
                                URI.createURI(address.substring(0, address.length() - MANIFEST.length())));
                    }
                }
            } catch (IOException e) {
                return read; // What cannot be found is reported where it is missing.
            }
            return read;
        }

        private static String symbolicName(URL manifest) {
            try (InputStream in = manifest.openStream()) {
                Attributes attributes = new Manifest(in).getMainAttributes();
                String name = attributes.getValue("Bundle-SymbolicName");
                return name == null ? null : name.split(";", 2)[0].strip();
            } catch (IOException e) {
                return null;
            }
        }

        @Override
        JavaClassSource classes(IContributor plugin) {
            return JavaClassSource.of(loader);
        }
    }
}
