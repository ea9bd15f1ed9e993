package org.clusterscape.viewpoint.internal.expression.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.clusterscape.viewpoint.internal.expression.values.Containment;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Ancestors and siblings. The siblings of a root are the other roots of its resource. */
final class RelativeServices {

    private static final Class<EObject> ELEMENT = EObject.class;

    private RelativeServices() {
    }

    static void addTo(Library library) {
        Library above = library.readingElement((recording, element) -> recording.containers(element, null));
        add(above, "ancestors", Containment::ancestors,
                "What contains the element, the nearest first");
        Library beside = library.readingElement(Recording::siblings);
        add(beside, "siblings", RelativeServices::siblings,
                "What the container of the element contains besides, in the order of the document");
        add(beside, "precedingSiblings", element -> siblings(element).subList(0, before(element)),
                "The siblings that stand before the element");
        add(beside, "followingSiblings",
                element -> siblings(element).subList(before(element), siblings(element).size()),
                "The siblings that stand behind the element");
    }

    private static void add(Library library, String name, Library.One<EObject, List<EObject>> relatives,
            String documentation) {
        library.add(name, ELEMENT, List.class, element -> new ArrayList<>(relatives.apply(element)),
                documentation + ".");
        library.add(name, ELEMENT, EClass.class, List.class,
                (element, type) -> Elements.kept(relatives.apply(element), Elements.isOf(type)),
                documentation + "; of a type.");
        library.add(name, ELEMENT, Set.class, List.class,
                (element, types) -> Elements.kept(relatives.apply(element), Elements.isOfAny(types)),
                documentation + "; of any of several types.");
    }

    private static List<EObject> siblings(EObject element) {
        List<EObject> result = new ArrayList<>(family(element));
        result.remove(element);
        return result;
    }

    private static int before(EObject element) {
        return Math.max(0, family(element).indexOf(element));
    }

    private static List<EObject> family(EObject element) {
        if (element.eContainer() != null) {
            return element.eContainer().eContents();
        }
        Resource resource = ((InternalEObject) element).eDirectResource();
        return resource == null ? List.of()
                : Elements.kept(resource.getContents(), each -> each.eContainer() == null);
    }
}
