package org.clusterscape.viewpoint.diagram;

import java.util.List;

import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.vsm.validation.ErrorLevel;
import org.clusterscape.viewpoint.vsm.validation.ValidationFix;
import org.clusterscape.viewpoint.vsm.validation.ValidationRule;
import org.eclipse.emf.ecore.EObject;

/**
 * A rule of a specification that does not hold for an element of a diagram.
 *
 * @param rule    the rule
 * @param view    the element, or the diagram itself
 * @param element the object of the model that it shows
 * @param message what is wrong; null if the rule's expression gives nothing
 */
public record Violation(ValidationRule rule, DSemanticDecorator view, EObject element, String message) {

    /** How bad it is. */
    public ErrorLevel level() {
        return rule.getLevel();
    }

    /** What could be done about it. */
    public List<ValidationFix> fixes() {
        return List.copyOf(rule.getFixes());
    }
}
