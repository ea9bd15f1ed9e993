package org.clusterscape.cli.internal.diagrams;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.elements.ElementFinder;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.label.Labels;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the elements of a model are called, and which one a user means.
 *
 * @param root the root of the model
 */
record ProjectElements(EObject root) {

    EObject find(String reference) throws CommandException {
        if (root instanceof Ecosystem ecosystem) {
            return new ElementFinder(ecosystem).find(reference, EObject.class);
        }
        EObject found;
        try {
            found = root.eResource().getEObject(reference);
        } catch (RuntimeException e) {
            found = null; // not the form of an address
        }
        if (found == null) {
            throw new CommandException(Messages.bind(Messages.noSuchFragment, reference));
        }
        return found;
    }

    String label(EObject element) {
        if (root instanceof Ecosystem) {
            return Labels.label(element);
        }
        EStructuralFeature name = element.eClass().getEStructuralFeature("name");
        Object value = name == null ? null : element.eGet(name);
        return value == null ? element.eClass().getName() : value.toString();
    }

    String id(EObject element) {
        return root instanceof Ecosystem ? ModelFiles.id(element) : element.eResource().getURIFragment(element);
    }
}
