package org.clusterscape.diagram.picture;

import java.util.Objects;

import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.eclipse.emf.ecore.EObject;

/**
 * A diagram that can be made of a model.
 *
 * @param viewpoint   the viewpoint that has it
 * @param description the kind of diagram
 * @param root        the element of the model that it shows
 */
public record DiagramOffer(Viewpoint viewpoint, DiagramDescription description, EObject root) {

    public DiagramOffer {
        Objects.requireNonNull(viewpoint);
        Objects.requireNonNull(description);
        Objects.requireNonNull(root);
    }

    /** The kind of diagram as users know it: its label, or its name where it has none. */
    public String kind() {
        return kind(description);
    }

    static String kind(DiagramDescription description) {
        String label = description.getLabel();
        return label == null || label.isBlank() ? Objects.requireNonNullElse(description.getName(), "") : label;
    }
}
