package org.clusterscape.validation;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes the problems that one constraint finds; they get its id and severity. */
public final class Problems {

    private final ConstraintDescriptor constraint;
    private final ValidationContext context;
    private final Consumer<Problem> sink;

    Problems(ConstraintDescriptor constraint, ValidationContext context, Consumer<Problem> sink) {
        this.constraint = constraint;
        this.context = context;
        this.sink = sink;
    }

    /** The model around the element, the day of the validation, and what constraints share during the run. */
    public ValidationContext context() {
        return context;
    }

    /**
     * Reports a problem without a remedy.
     *
     * @param element where it is to be mended: the checked element or one that belongs to it
     * @param feature the feature that is concerned, or null for the element as a whole
     * @param message what is wrong, in plain words that name the values
     */
    public void add(EObject element, EStructuralFeature feature, String message) {
        add(element, feature, message, null);
    }

    /**
     * Reports a problem with a remedy.
     *
     * @param element where it is to be mended: the checked element or one that belongs to it
     * @param feature the feature that is concerned, or null for the element as a whole
     * @param message what is wrong, in plain words that name the values
     * @param fix the remedy, or null where there is no safe and obvious one
     */
    public void add(EObject element, EStructuralFeature feature, String message, Fix fix) {
        sink.accept(new Problem(constraint.id(), constraint.severity(), element, feature, message, fix));
    }
}
