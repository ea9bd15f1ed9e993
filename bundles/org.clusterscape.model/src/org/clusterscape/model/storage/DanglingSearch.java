package org.clusterscape.model.storage;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;

/** Finds the reference that keeps a model from being saved: one to an element that is in no file any more. */
final class DanglingSearch {

    record Found(EObject holder, EReference reference, EObject target) {
    }

    private DanglingSearch() {
    }

    /** The first such reference in the order of the file, or null. */
    static Found in(Resource resource) {
        for (Iterator<EObject> elements = resource.getAllContents(); elements.hasNext();) {
            EObject element = elements.next();
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && !reference.isTransient()) {
                    for (EObject target : targets(element, reference)) {
                        if (!target.eIsProxy() && target.eResource() == null) {
                            return new Found(element, reference, target);
                        }
                    }
                }
            }
        }
        return null;
    }

    private static List<? extends EObject> targets(EObject element, EReference reference) {
        if (reference.isMany()) {
            @SuppressWarnings("unchecked")
            InternalEList<? extends EObject> list = (InternalEList<? extends EObject>) element.eGet(reference, false);
            return list.basicList();
        }
        InternalEObject target = (InternalEObject) element.eGet(reference, false);
        return target == null ? List.of() : List.of(target);
    }
}
