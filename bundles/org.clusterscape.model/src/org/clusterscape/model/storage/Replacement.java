package org.clusterscape.model.storage;

import org.clusterscape.model.label.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A text of which a file holds U+FFFD in the place of characters that it cannot hold. The text in the model is unchanged.
 *
 * @param element the element
 * @param feature the feature with the text, or null when it is none of the element's own
 */
public record Replacement(EObject element, EStructuralFeature feature) implements Resource.Diagnostic {

    /** Says for the author of the model what was replaced. */
    @Override
    public String getMessage() {
        return feature == null ? Messages.bind(Messages.replaced, Labels.path(element))
                : Messages.bind(Messages.replacedIn, Labels.words(feature), Labels.path(element));
    }

    @Override
    public String getLocation() {
        Resource resource = element.eResource();
        return resource == null || resource.getURI() == null ? null : resource.getURI().toString();
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getColumn() {
        return 0;
    }
}
