package org.clusterscape.design.services;

import org.clusterscape.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What tools ask of elements whose type they do not know, and of elements of diagrams. */
public class ElementServices {

    /** Whether an element is of the class with this name or of a subclass of it. */
    @Reads({})
    public boolean isA(EObject element, String className) {
        return element != null && (element.eClass().getName().equals(className)
                || element.eClass().getEAllSuperTypes().stream().anyMatch(type -> type.getName().equals(className)));
    }

    /** The model element that an element of a diagram stands for; null if it is none. */
    public EObject semanticElement(EObject view) {
        return referenced(view, "target");
    }

    /** The model element at the target end of an edge of a diagram; null if it is no edge. */
    public EObject otherEnd(EObject edgeView) {
        return semanticElement(referenced(edgeView, "targetNode"));
    }

    private static EObject referenced(EObject element, String feature) {
        EStructuralFeature reference = element == null ? null : element.eClass().getEStructuralFeature(feature);
        return reference != null && element.eGet(reference) instanceof EObject other ? other : null;
    }
}
