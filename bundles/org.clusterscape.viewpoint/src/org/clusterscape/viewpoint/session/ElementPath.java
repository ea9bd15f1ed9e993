package org.clusterscape.viewpoint.session;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names an element of a specification for people: its name and those of what contains it. */
final class ElementPath {

    private ElementPath() {
    }

    static String of(EObject element) {
        StringBuilder path = new StringBuilder();
        for (EObject each = element; each != null && (each == element || each.eContainer() != null); each = each
                .eContainer()) {
            String name = nameOf(each);
            if (!name.isEmpty()) {
                path.insert(0, path.isEmpty() ? name : name + "/");
            }
        }
        return path.toString();
    }

    private static String nameOf(EObject element) {
        for (String candidate : new String[] {"name", "label", "qualifiedClassName"}) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(candidate);
            if (feature != null && element.eGet(feature) instanceof String name && !name.isBlank()) {
                return name;
            }
        }
        return element.eContainer() == null || element.eContainingFeature().isMany() ? element.eClass().getName()
                : element.eContainingFeature().getName();
    }
}
