package org.clusterscape.viewpoint.tool;

import java.util.List;

import org.clusterscape.viewpoint.vsm.description.RepresentationDescription;
import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;
import org.eclipse.emf.ecore.EObject;

/**
 * A way from an element to another representation, which is there already or is to be made.
 *
 * @param tool        the tool that describes it
 * @param description the kind of the representation; may be null if the tool does not say it
 * @param elements    the elements that such a representation may be about
 * @param create      whether it is to be made
 * @param title       its proposed name; null where the tool has none
 */
public record RepresentationLink(AbstractToolDescription tool, RepresentationDescription description,
        List<EObject> elements, boolean create, String title) {
}
