package org.clusterscape.viewpoint.tests.specification;

import org.eclipse.emf.ecore.EObject;

/** Services of the viewpoint that this plug-in contributes. */
public final class RegisteredServices {

    /** How deep an element lies. */
    public int depth(EObject element) {
        return element.eContainer() == null ? 0 : 1 + depth(element.eContainer());
    }
}
