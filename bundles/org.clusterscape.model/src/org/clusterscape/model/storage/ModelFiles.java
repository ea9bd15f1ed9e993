package org.clusterscape.model.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** Opens, creates and saves model files. */
public final class ModelFiles {

    /** The extension of model files, without the dot. */
    public static final String EXTENSION = "clusterscape";

    private ModelFiles() {
    }

    /**
     * Loads a model into a resource set of its own.
     *
     * @throws InputException when the file is missing, no model, damaged or dangerous, or has a reference to an element
     *         that is not in it
     * @throws IOException when it cannot be read
     */
    public static Ecosystem load(Path file) throws IOException {
        return load(file, newResourceSet());
    }

    /** Loads a model into a resource set, such as an editor's; a model that is there already is not loaded again. */
    public static Ecosystem load(Path file, ResourceSet resources) throws IOException {
        return load(file, resources, Map.of());
    }

    /**
     * Loads a model even if it has references to elements that are not in it, as a merge of two versions can leave them.
     * Such a reference leads to a proxy, {@link #warnings} tells of it, and saving writes it as it was. For validating
     * and mending a model: anything that computes with it would take the proxies for elements.
     */
    public static Ecosystem loadToMend(Path file) throws IOException {
        return loadToMend(file, newResourceSet());
    }

    /** The same in a resource set, such as an editor's. */
    public static Ecosystem loadToMend(Path file, ResourceSet resources) throws IOException {
        return load(file, resources, Map.of(ClusterscapeResource.OPTION_KEEP_DANGLING, true));
    }

    private static Ecosystem load(Path file, ResourceSet resources, Map<?, ?> options) throws IOException {
        URI uri = uri(file);
        Resource resource = resources.getResource(uri, false);
        if (resource == null) {
            resource = new ClusterscapeResource(uri);
            resources.getResources().add(resource);
        }
        try {
            resource.load(options);
        } catch (InputException e) {
            resources.getResources().remove(resource);
            throw new InputException(file.toString(), e.line(), e.column(), e.getMessage(), e.getCause());
        } catch (IOException | RuntimeException e) {
            resources.getResources().remove(resource);
            throw e;
        }
        return (Ecosystem) resource.getContents().getFirst();
    }

    /**
     * A model that {@link #save} will write to the file; nothing is written yet. If the ecosystem is in another file so
     * far, it leaves that, with all its ids.
     */
    public static Ecosystem create(Path file, Ecosystem ecosystem) {
        Resource resource = new ClusterscapeResource(uri(file));
        newResourceSet().getResources().add(resource);
        resource.getContents().add(ecosystem);
        return ecosystem;
    }

    /**
     * Saves a model that was loaded or created here. The old file stays whole when anything goes wrong.
     *
     * @throws ChangedOnDiskException when somebody else has changed the file since it was loaded, or there is a file where
     *         a new model was to be saved
     * @throws IOException with a message that says what happened and that the old file is whole
     */
    public static SaveResult save(Ecosystem ecosystem) throws IOException {
        return resource(ecosystem).save(false);
    }

    /** Saves a model even if somebody else has changed its file, or it exists already; the backup has what was there. */
    public static SaveResult saveOver(Ecosystem ecosystem) throws IOException {
        return resource(ecosystem).save(true);
    }

    /** What the author of a model should know of its file, after {@link #loadToMend}. */
    public static List<ReadNotice> warnings(Ecosystem ecosystem) {
        return resource(ecosystem).notices();
    }

    /** The file of a model. */
    public static Path file(Ecosystem ecosystem) {
        return resource(ecosystem).file();
    }

    /** The id of an element in its file ({@code xmi:id}), or null when the element belongs to no file. */
    public static String id(EObject element) {
        if (element.eIsProxy()) {
            return EcoreUtil.getURI(element).fragment();
        }
        Resource resource = element.eResource();
        String id = resource instanceof XMLResource xml ? xml.getID(element) : null;
        return id != null || resource == null ? id : resource.getURIFragment(element);
    }

    /**
     * Gives an element an id, for builders that shall give the same file each time.
     *
     * @throws IllegalArgumentException when another element of the model has the id, when it has blanks or other
     *         characters that references cannot hold, or when the element is in no model file
     */
    public static void setId(EObject element, String id) {
        if (!(element.eResource() instanceof ClusterscapeResource resource)) {
            throw new IllegalArgumentException(Messages.bind(Messages.noFile, id));
        }
        resource.setID(element, id);
    }

    /** The element of a model that has an id, or null. */
    public static EObject find(Ecosystem ecosystem, String id) {
        Resource resource = ecosystem.eResource();
        return resource instanceof ClusterscapeResource model ? model.getEObjectByID(id)
                : resource == null ? null : resource.getEObject(id);
    }

    /** A resource set for model files, in which references lead to files of this computer only. */
    public static ResourceSet newResourceSet() {
        ClusterscapePackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.setURIConverter(new ExtensibleURIConverterImpl(List.of(new LocalFiles()), List.of()));
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, new ClusterscapeResourceFactory());
        return resources;
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().toString());
    }

    private static ClusterscapeResource resource(Ecosystem ecosystem) {
        if (ecosystem.eResource() instanceof ClusterscapeResource resource) {
            return resource;
        }
        throw new IllegalArgumentException(Messages.bind(Messages.noFile, ecosystem.getName()));
    }
}
