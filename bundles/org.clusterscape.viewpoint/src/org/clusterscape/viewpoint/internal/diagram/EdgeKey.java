package org.clusterscape.viewpoint.internal.diagram;

import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.eclipse.emf.ecore.EObject;

/**
 * What makes an edge of a mapping the same edge.
 *
 * @param element what it shows
 * @param source  where it begins
 * @param target  where it ends
 */
record EdgeKey(EObject element, EdgeTarget source, EdgeTarget target) {
}
