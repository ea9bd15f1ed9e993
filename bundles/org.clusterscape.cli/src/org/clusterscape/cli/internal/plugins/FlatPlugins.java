package org.clusterscape.cli.internal.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Finds the plug-ins on a flat class path, so that extension points work without an OSGi framework: the command line
 * starts in a fraction of the time that a framework needs, and plug-ins are found all the same.
 */
public final class FlatPlugins {

    private static final String DESCRIPTOR = "plugin.xml";
    private static final String EMF = "org.eclipse.emf.ecore.";

    private final ClassLoader loader;
    private final Object token = new Object();

    private FlatPlugins(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Makes the plug-ins on the class path known to the platform's extension registry and EMF's package registry.
     * To be called once, before any model is opened; not to be called inside OSGi.
     */
    public static void install() throws CoreException {
        FlatPlugins plugins = new FlatPlugins(FlatPlugins.class.getClassLoader());
        IExtensionRegistry registry = plugins.read();
        RegistryFactory.setDefaultRegistryProvider(() -> registry);
        plugins.registerMetamodels(registry);
    }

    private IExtensionRegistry read() {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        try {
            for (URL descriptor : Collections.list(loader.getResources(DESCRIPTOR))) {
                contribute(registry, descriptor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return registry;
    }

    private void contribute(IExtensionRegistry registry, URL descriptor) throws IOException {
        String name = symbolicName(descriptor);
        if (name == null) {
            return;
        }
        try (InputStream in = open(descriptor)) {
            registry.addContribution(in, ContributorFactorySimple.createContributor(name), false,
                    descriptor.toString(), texts(descriptor), token);
        }
    }

    private static String symbolicName(URL descriptor) throws IOException {
        try (InputStream in = open(sibling(descriptor, "META-INF/MANIFEST.MF"))) {
            Attributes attributes = new Manifest(in).getMainAttributes();
            String name = attributes.getValue("Fragment-Host");
            name = name == null ? attributes.getValue("Bundle-SymbolicName") : name;
            return name == null ? null : name.split(";", 2)[0].strip();
        }
    }

    /** The texts that a descriptor refers to by {@code %key}; null where it has none. */
    private static ResourceBundle texts(URL descriptor) {
        try (InputStream in = open(sibling(descriptor, "plugin.properties"))) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            return null;
        }
    }

    private static URL sibling(URL descriptor, String name) throws IOException {
        String text = descriptor.toString();
        return URI.create(text.substring(0, text.length() - DESCRIPTOR.length()) + name).toURL();
    }

    private static InputStream open(URL url) throws IOException {
        return url.openStream();
    }

    /** What EMF does by itself inside OSGi: metamodels of plug-ins are known by their namespace, and loaded when used. */
    private void registerMetamodels(IExtensionRegistry registry) {
        EcorePackage.eINSTANCE.eClass(); // Ecore describes itself, so it must be there before anything looks it up.
        for (IConfigurationElement element : elements(registry, "generated_package")) {
            EPackage.Registry.INSTANCE.putIfAbsent(element.getAttribute("uri"),
                    new LazyPackage(() -> load(element)));
        }
        for (IConfigurationElement element : elements(registry, "extension_parser")) {
            Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent(element.getAttribute("type"),
                    (Resource.Factory.Descriptor) () -> create(element));
        }
    }

    private static List<IConfigurationElement> elements(IExtensionRegistry registry, String point) {
        return List.of(registry.getConfigurationElementsFor(EMF + point));
    }

    private EPackage load(IConfigurationElement element) {
        String name = element.getAttribute("class");
        try {
            return (EPackage) Class.forName(name, true, loader).getField("eINSTANCE").get(null);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("The metamodel " + element.getAttribute("uri") + " of the plug-in "
                    + element.getContributor().getName() + " cannot be loaded: " + e, e);
        }
    }

    private static Resource.Factory create(IConfigurationElement element) {
        try {
            return (Resource.Factory) element.createExecutableExtension("class");
        } catch (CoreException e) {
            throw new IllegalStateException(e.getStatus().getMessage(), e);
        }
    }

    private record LazyPackage(Supplier<EPackage> supplier) implements EPackage.Descriptor {

        @Override
        public EPackage getEPackage() {
            return supplier.get();
        }

        @Override
        public EFactory getEFactory() {
            return null; // as in EMF's own descriptors: the metamodel asks for its factory while it is being loaded
        }
    }
}
