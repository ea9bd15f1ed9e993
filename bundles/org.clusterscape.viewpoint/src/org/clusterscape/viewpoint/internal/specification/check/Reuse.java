package org.clusterscape.viewpoint.internal.specification.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Knows which elements of a specification take over others as if they were their own. */
final class Reuse {

    private static final Set<String> REFERENCES = Set.of("reusedMappings", "reusedNodeMappings",
            "reusedContainerMappings", "reusedBorderedNodeMappings", "importedMapping", "importedDiagram",
            "reusedLineMappings", "reusedSubLines", "reusedColumnMappings", "reusedTreeItemMappings", "specialize");

    private final Map<EObject, Set<EObject>> users = new HashMap<>();

    Reuse(EObject specification) {
        specification.eAllContents().forEachRemaining(this::add);
    }

    private void add(EObject user) {
        for (EReference reference : user.eClass().getEAllReferences()) {
            if (REFERENCES.contains(reference.getName())) {
                Object value = user.eGet(reference);
                List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                targets.forEach(each -> users.computeIfAbsent((EObject) each, key -> new HashSet<>()).add(user));
            }
        }
    }

    /** What takes over an element. */
    Set<EObject> of(EObject element) {
        return users.getOrDefault(element, Set.of());
    }
}
