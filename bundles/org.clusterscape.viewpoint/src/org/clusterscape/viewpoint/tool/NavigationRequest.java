package org.clusterscape.viewpoint.tool;

import org.clusterscape.viewpoint.vsm.description.RepresentationDescription;
import org.eclipse.emf.ecore.EObject;

/**
 * A tool wants a representation to be opened.
 *
 * @param description         its kind
 * @param element             the element it is about
 * @param createIfNotExistent whether it is to be made if there is none yet
 */
public record NavigationRequest(RepresentationDescription description, EObject element,
        boolean createIfNotExistent) {
}
