package org.clusterscape.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The place in a viewpoint specification that an expression comes from, so that a message can lead there.
 *
 * @param element the element of the specification
 * @param feature its attribute that holds the expression, or null where that is not known
 */
public record ExpressionOrigin(EObject element, EStructuralFeature feature) {
}
