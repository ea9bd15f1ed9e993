package org.clusterscape.diagram.viewpoint;

import org.clusterscape.diagram.drawing.Icon;
import org.eclipse.emf.ecore.EObject;

/** Finds the pictures that a specification names. */
public interface IconSource {

    /** Has no pictures at all. */
    IconSource NONE = path -> null;

    /** The picture at a path such as {@code /plug-in/icons/actor.svg}, or null if there is none. */
    Icon byPath(String path);

    /** The icon of an element of the model, or null for none. */
    default Icon ofElement(EObject element) {
        return null;
    }
}
