package org.clusterscape.viewpoint.internal.expression;

import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.expression.reads.Recording;
import org.eclipse.emf.ecore.EObject;

/**
 * What an expression is evaluated for.
 *
 * @param self      the element it is about; may be null
 * @param variables the other variables
 * @param origin    where the expression comes from, for messages; may be null
 * @param recording is told what is read of the model; may be null
 */
public record Request(EObject self, Variables variables, ExpressionOrigin origin, Recording recording) {
}
