package org.clusterscape.validation;

import java.util.Objects;
import java.util.Optional;

import org.clusterscape.model.label.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something in a model that is wrong or worth a look.
 *
 * @param id the stable id of the constraint that is not met, such as {@code keyField.totalDiffers}
 * @param severity how much it matters
 * @param element the element at which it is to be mended
 * @param feature the feature of the element that is concerned, or null where it is the element as a whole
 * @param message what is wrong, in plain words that name the values; one or two sentences for people
 * @param fix a safe and obvious remedy, or null where somebody has to decide
 */
public record Problem(String id, Severity severity, EObject element, EStructuralFeature feature, String message,
        Fix fix) {

    public Problem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(message, "message");
    }

    /** Where the element stands in the model, such as {@code SF 41 Cluster Management / Berlin: 8}. */
    public String path() {
        return Labels.path(element);
    }

    /** The remedy, where there is a safe and obvious one. */
    public Optional<Fix> proposedFix() {
        return Optional.ofNullable(fix);
    }
}
