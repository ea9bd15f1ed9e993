package org.clusterscape.model.storage;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Elements by an attribute that their metamodel declares to be their id; ours has none, an extension's may. */
final class IdAttributes {

    private IdAttributes() {
    }

    static Map<String, EObject> of(Resource resource) {
        Map<String, EObject> elements = new HashMap<>();
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(resource, false); all.hasNext();) {
            EObject element = all.next();
            String id = EcoreUtil.getID(element);
            if (id != null) {
                elements.putIfAbsent(id, element);
            }
        }
        return elements;
    }
}
