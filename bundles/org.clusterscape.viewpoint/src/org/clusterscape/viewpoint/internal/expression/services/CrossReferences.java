package org.clusterscape.viewpoint.internal.expression.services;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds what refers to an element. The index is EMF's own adapter, set up for a resource set when it is first needed
 * and kept up to date by it; one that is there already is used. Metamodels that a whole program shares get none.
 */
public final class CrossReferences {

    /** The references that lead to an element, its container's first. */
    public Collection<EStructuralFeature.Setting> to(EObject element) {
        ECrossReferenceAdapter index = ECrossReferenceAdapter.getCrossReferenceAdapter(element);
        if (index == null) {
            Notifier scope = scopeOf(element);
            index = isShared(scope) ? new ECrossReferenceAdapter() : install(scope);
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

    private static boolean isShared(Notifier scope) {
        return scope instanceof Resource resource && resource.getContents().stream().anyMatch(
                root -> root instanceof EPackage shared
                        && EPackage.Registry.INSTANCE.get(shared.getNsURI()) == shared);
    }

    private static Notifier scopeOf(EObject element) {
        Resource resource = element.eResource();
        if (resource == null) {
            return EcoreUtil.getRootContainer(element);
        }
        return resource.getResourceSet() == null ? resource : resource.getResourceSet();
    }
}
