package org.clusterscape.viewpoint.internal.expression.library;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Resources and their addresses. */
final class ResourceServices {

    private static final Class<EObject> ELEMENT = EObject.class;
    private static final Class<Resource> RESOURCE = Resource.class;
    private static final Class<URI> ADDRESS = URI.class;

    private ResourceServices() {
    }

    static void addTo(Library library) {
        library.add("eResource", ELEMENT, RESOURCE, EObject::eResource, "The resource that the element is in.");
        library.add("getURI", RESOURCE, ADDRESS, Resource::getURI, "The address of the resource.");
        library.add("getContents", RESOURCE, List.class, resource -> new ArrayList<>(resource.getContents()),
                "The roots of the resource.");
        library.add("getContents", RESOURCE, EClass.class, List.class,
                (resource, type) -> Elements.kept(resource.getContents(), type::isInstance),
                "The roots of the resource that are of a type.");
        library.add("getEObject", RESOURCE, String.class, ELEMENT,
                (resource, fragment) -> resource == null || fragment == null ? null : resource.getEObject(fragment),
                "The element of the resource with that fragment of an address.");
        library.add("getURIFragment", ELEMENT, String.class,
                element -> element == null || element.eResource() == null ? null
                        : element.eResource().getURIFragment(element),
                "The fragment of the address of the element.");
        library.add("lastSegment", ADDRESS, String.class, URI::lastSegment, "The last part of the path.");
        library.add("fileExtension", ADDRESS, String.class, URI::fileExtension, "The ending of the file's name.");
        library.add("isPlatformResource", ADDRESS, Boolean.class, URI::isPlatformResource,
                "Whether the address leads into a workspace.");
        library.add("isPlatformPlugin", ADDRESS, Boolean.class, URI::isPlatformPlugin,
                "Whether the address leads into a plug-in.");
    }
}
