package org.clusterscape.viewpoint.session;

import org.clusterscape.viewpoint.expression.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A message about a specification that came up while it was evaluated. What goes wrong many times in the same way is
 * one message with a count.
 *
 * @param severity             how much it matters
 * @param message              what is wrong
 * @param specificationElement the element of the specification; null where there is none
 * @param feature              its attribute with the expression; null where that is not known
 * @param expression           the text of the expression; null if it is not about one
 * @param element              the first element of the model that it came up for; may be null
 * @param count                how many times it came up, from 1
 * @param cause                the exception behind it; null without one
 */
public record SessionProblem(Severity severity, String message, EObject specificationElement,
        EStructuralFeature feature, String expression, EObject element, int count, Throwable cause) {

    /** The same message, once more. */
    SessionProblem again() {
        return new SessionProblem(severity, message, specificationElement, feature, expression, element, count + 1,
                cause);
    }

    /** The name of the element of the specification, with those of what contains it, separated by slashes. */
    public String path() {
        return ElementPath.of(specificationElement);
    }
}
