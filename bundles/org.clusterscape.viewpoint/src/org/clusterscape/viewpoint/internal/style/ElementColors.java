package org.clusterscape.viewpoint.internal.style;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.style.RgbColor;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.ColorDescription;
import org.eclipse.emf.ecore.EObject;

/** Computes the colours of what is not part of a diagram. */
public final class ElementColors {

    private final ModelSession session;

    public ElementColors(ModelSession session) {
        this.session = session;
    }

    /** A colour for an element of the model; the given one where there is no description. */
    public RgbColor of(ColorDescription color, EObject self, RgbColor otherwise) {
        return Colors.of(color, new Evaluation(session, self, Variables.none(), color), otherwise);
    }
}
