package org.clusterscape.viewpoint.tests.expression;

import java.util.List;

import org.clusterscape.viewpoint.expression.ReadRecorder;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes down what was read, by name. */
record NamingRecorder(EObject self, List<String> names) implements ReadRecorder {

    @Override
    public void feature(EObject element, EStructuralFeature feature) {
        names.add(name(element) + "." + feature.getName());
    }

    @Override
    public void container(EObject element) {
        names.add(name(element) + ".container");
    }

    @Override
    public void contents(EObject element) {
        names.add(name(element) + ".contents");
    }

    @Override
    public void tree(EObject element) {
        names.add(name(element) + ".tree");
    }

    @Override
    public void everything() {
        names.add("everything");
    }

    private String name(EObject element) {
        return element == self ? "self"
                : element instanceof ENamedElement named ? named.getName() : element.eClass().getName();
    }
}
