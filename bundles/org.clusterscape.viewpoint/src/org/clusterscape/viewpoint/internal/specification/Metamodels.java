package org.clusterscape.viewpoint.internal.specification;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Finds the metamodels and model elements that specifications refer to: those that are known, or .ecore files. */
final class Metamodels {

    private static final Map<String, Boolean> PARSER =
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE);

    private final EPackage.Registry known;
    private final FileAccess files;
    private final ResourceSet loaded = new ResourceSetImpl();
    private URI current;

    Metamodels(EPackage.Registry known, FileAccess files) {
        this.known = known;
        this.files = files;
        loaded.setPackageRegistry(new org.eclipse.emf.ecore.impl.EPackageRegistryImpl(known));
        Map<String, Object> factories = loaded.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
        loaded.getLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, PARSER);
        loaded.setURIConverter(new ExtensibleURIConverterImpl() {

            @Override
            public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
                return files.open(files.resolve(uri, current == null ? uri : current).orElse(uri));
            }
        });
    }

    /**
     * The element at an address.
     *
     * @param from the file that refers to it
     * @throws IOException with a message that says why there is none
     */
    EObject find(URI address, URI from) throws IOException {
        EPackage known = registered(address.trimFragment().toString());
        if (known != null) {
            return within(known, address.fragment());
        }
        if (isEcore(address)) {
            return within(EcorePackage.eINSTANCE, address.fragment());
        }
        if (address.scheme() != null && address.scheme().startsWith("http")) {
            throw new IOException(Messages.Reference_namespaceNotInstalled);
        }
        URI file = files.resolve(address, from).orElseThrow(() -> FileAccess.pluginNotFound(address));
        try {
            current = from;
            EObject element = loaded.getEObject(file, true);
            return element instanceof EPackage metamodel ? registeredOr(metamodel) : element;
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException(cause instanceof IOException fault
                    ? FileAccess.describe(file.trimFragment(), fault) : cause.getMessage(), e);
        }
    }

    private static boolean isEcore(URI address) {
        return address.isPlatform() && address.segmentCount() > 1 && "Ecore.ecore".equals(address.lastSegment())
                && "org.eclipse.emf.ecore".equals(address.segment(1));
    }

    /** Generated classes rather than a second copy of them, if there are any. */
    private EPackage registeredOr(EPackage metamodel) {
        EPackage generated = registered(metamodel.getNsURI());
        return generated == null ? metamodel : generated;
    }

    private EPackage registered(String namespace) {
        try {
            return namespace == null ? null : known.getEPackage(namespace);
        } catch (RuntimeException | LinkageError e) {
            return null; // A plug-in whose metamodel cannot be loaded; the message says that it is not known.
        }
    }

    private static EObject within(EPackage metamodel, String fragment) {
        if (fragment == null || fragment.isEmpty() || fragment.equals("/") || fragment.equals("//")) {
            return metamodel;
        }
        EObject found = metamodel.eResource() == null ? null : metamodel.eResource().getEObject(fragment);
        if (found != null) {
            return found;
        }
        EObject reached = metamodel;
        for (String segment : fragment.replaceFirst("^//?", "").split("/")) {
            reached = reached == null ? null : ((InternalEObject) reached).eObjectForURIFragmentSegment(segment);
        }
        return reached == null ? null : EcoreUtil.resolve(reached, metamodel);
    }
}
