package org.clusterscape.cli.internal.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.storage.InputException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Loads models of any project, whose metamodels are files too. Nothing is fetched, and no document type is allowed. */
final class GenericModels {

    private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true),
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);

    private final ResourceSet resources = new ResourceSetImpl();

    GenericModels() {
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("*", new XMIResourceFactoryImpl());
        resources.getLoadOptions().putAll(OPTIONS);
    }

    /** Makes the metamodels in a file known to the models that are loaded from now on. */
    void addMetamodel(Path file) throws IOException {
        boolean found = false;
        for (EObject root : load(file).getContents()) {
            if (root instanceof EPackage ePackage) {
                register(ePackage);
                found = true;
            }
        }
        if (!found) {
            throw new InputException(file.toString(), 0, 0, Messages.noMetamodel, null);
        }
    }

    private void register(EPackage ePackage) {
        resources.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
        ePackage.getESubpackages().forEach(this::register);
    }

    /** The metamodels that were added, and all others that EMF knows. */
    EPackage.Registry metamodels() {
        return resources.getPackageRegistry();
    }

    /** The metamodels that were added. */
    Collection<EPackage> added() {
        Map<String, Object> own = new HashMap<>(resources.getPackageRegistry());
        return own.values().stream().filter(EPackage.class::isInstance).map(EPackage.class::cast).toList();
    }

    /** The root of a model, with all models that it refers to. */
    EObject loadModel(Path file) throws IOException {
        Resource resource = load(file);
        if (resource.getContents().isEmpty()) {
            throw new InputException(file.toString(), 0, 0, Messages.modelEmpty, null);
        }
        EcoreUtil.resolveAll(resources);
        return resource.getContents().getFirst();
    }

    /** The models that were loaded; without metamodels, unless the model is one. */
    List<Resource> models(EObject root) {
        return resources.getResources().stream()
                .filter(each -> each == root.eResource() || each.getContents().stream().noneMatch(EPackage.class::isInstance))
                .toList();
    }

    private Resource load(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new InputException(file.toString(), 0, 0, Messages.isFolder, null);
        }
        Resource resource = resources.createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        try {
            resource.load(resources.getLoadOptions());
            return resource;
        } catch (IOException | RuntimeException e) {
            throw describe(file, e);
        }
    }

    private static IOException describe(Path file, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PackageNotFoundException unknown) {
                return new InputException(file.toString(), unknown.getLine(), unknown.getColumn(),
                        Messages.bind(Messages.metamodelUnknown, unknown.uri()), e);
            }
            if (cause instanceof XMIException xmi) {
                return new InputException(file.toString(), xmi.getLine(), xmi.getColumn(), Messages
                        .bind(Messages.unreadable, xmi.getMessage().replaceAll(" \\(file:.*", "")), e);
            }
            if (cause instanceof org.xml.sax.SAXParseException xml) {
                return new InputException(file.toString(), xml.getLineNumber(), xml.getColumnNumber(),
                        Messages.bind(Messages.unreadable, xml.getMessage()), e);
            }
        }
        return e instanceof IOException io ? io
                : new InputException(file.toString(), 0, 0, Messages.bind(Messages.unreadable, e.getMessage()), e);
    }
}
