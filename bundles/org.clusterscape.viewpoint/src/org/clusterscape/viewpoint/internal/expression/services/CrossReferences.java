package org.clusterscape.viewpoint.internal.expression.services;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds what refers to an element. The index is EMF's own adapter, set up for a resource set when it is first needed
 * and kept up to date by it; one that is there already is used.
 */
public final class CrossReferences {

    /** The references that lead to an element, its container's first. */
    public Collection<EStructuralFeature.Setting> to(EObject element) {
        ECrossReferenceAdapter index = ECrossReferenceAdapter.getCrossReferenceAdapter(element);
        if (index == null) {
            index = install(scopeOf(element));
        }
        Collection<EStructuralFeature.Setting> result = index.getInverseReferences(element);
        return result == null ? List.of() : result;
    }

    private static synchronized ECrossReferenceAdapter install(Notifier scope) {
        ECrossReferenceAdapter index = ECrossReferenceAdapter.getCrossReferenceAdapter(scope);
        if (index == null) {
            index = new ECrossReferenceAdapter();
            scope.eAdapters().add(index);
        }
        return index;
    }

    private static Notifier scopeOf(EObject element) {
        Resource resource = element.eResource();
        if (resource == null) {
            return EcoreUtil.getRootContainer(element);
        }
        return resource.getResourceSet() == null ? resource : resource.getResourceSet();
    }
}
