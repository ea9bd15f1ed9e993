package org.clusterscape.model.storage;

import java.io.IOException;
import java.nio.file.Path;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Opens, creates and saves model files. */
public final class ModelFiles {

    /** The extension of model files, without the dot. */
    public static final String EXTENSION = "clusterscape";

    private ModelFiles() {
    }

    /**
     * Loads a model into a resource set of its own.
     *
     * @throws InputException when the file is missing, no model, damaged or dangerous
     * @throws IOException when it cannot be read
     */
    public static Ecosystem load(Path file) throws IOException {
        ResourceSet resources = newResourceSet();
        Resource resource = resources.getResource(URI.createFileURI(file.toAbsolutePath().toString()), true);
        return (Ecosystem) resource.getContents().get(0);
    }

    /** A new, empty model that {@link #save} will write to the file; nothing is written yet. */
    public static Ecosystem create(Path file, Ecosystem ecosystem) {
        Resource resource = newResourceSet().createResource(URI.createFileURI(file.toAbsolutePath().toString()));
        resource.getContents().add(ecosystem);
        return ecosystem;
    }

    /**
     * Saves a model that was loaded or created here. The old file stays whole when anything goes wrong.
     *
     * @throws IOException with a message that says what happened and that the old file is whole
     */
    public static void save(Ecosystem ecosystem) throws IOException {
        ecosystem.eResource().save(null);
    }

    /** The id of an element in its file ({@code xmi:id}), or null when the element belongs to no file. */
    public static String id(EObject element) {
        return element.eResource() == null ? null : element.eResource().getURIFragment(element);
    }

    /** The element of a model that has an id, or null. */
    public static EObject find(Ecosystem ecosystem, String id) {
        return ecosystem.eResource() == null ? null : ecosystem.eResource().getEObject(id);
    }

    private static ResourceSet newResourceSet() {
        ClusterscapePackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, new XMIResourceFactoryImpl());
        return resources;
    }
}
