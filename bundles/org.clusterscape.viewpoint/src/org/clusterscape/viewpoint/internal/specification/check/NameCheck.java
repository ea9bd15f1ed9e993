package org.clusterscape.viewpoint.internal.specification.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.internal.specification.ElementPaths;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** References name elements, so names must tell siblings apart. */
final class NameCheck implements Check {

    @Override
    public void check(EObject element, Findings findings) {
        for (EReference feature : element.eClass().getEAllContainments()) {
            if (feature.isMany() && !feature.getEKeys().isEmpty()) {
                siblings(element, feature, findings);
            }
        }
    }

    private static void siblings(EObject element, EReference feature, Findings findings) {
        Map<String, EObject> named = new HashMap<>();
        for (Object value : (List<?>) element.eGet(feature)) {
            EObject sibling = (EObject) value;
            String name = (String) sibling.eGet(feature.getEKeys().getFirst());
            if (name != null && !name.isBlank() && named.putIfAbsent(name, sibling) != null) {
                findings.warning(Kind.STRUCTURE, sibling,
                        Messages.bind(Messages.Name_twice, ElementPaths.kind(sibling), name));
            }
        }
    }
}
