package org.clusterscape.viewpoint.internal.expression.reads;

import org.clusterscape.viewpoint.representation.diagram.DiagramPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the derived features of diagrams are derived from: from what is inside the diagram or the element. */
final class RepresentationDerivations {

    private RepresentationDerivations() {
    }

    static void addTo(Derivations derivations) {
        for (EClassifier classifier : DiagramPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass eClass) {
                for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
                    if (feature.isDerived()) {
                        derivations.add(feature, (element, to) -> to.tree(element));
                    }
                }
            }
        }
    }
}
