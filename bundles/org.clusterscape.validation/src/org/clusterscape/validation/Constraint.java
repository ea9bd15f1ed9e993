package org.clusterscape.validation;

import org.eclipse.emf.ecore.EObject;

/**
 * Checks one thing that elements of its target types have to meet. Contributed by the extension point
 * {@code org.clusterscape.validation.constraints}, with a public class and a public constructor without parameters.
 * <p>
 * Each run of a validation works on an instance of its own and calls it from one thread, so that a constraint may keep
 * in its fields what it has worked out about the model. It must not change the model.
 */
@FunctionalInterface
public interface Constraint {

    /**
     * Looks at one element and reports what is wrong with it.
     *
     * @param element an element of one of the target types or their subtypes
     * @param problems takes what is wrong, and knows the model around the element
     * @throws RuntimeException when the check cannot be made; the run reports that and goes on
     */
    void check(EObject element, Problems problems);
}
