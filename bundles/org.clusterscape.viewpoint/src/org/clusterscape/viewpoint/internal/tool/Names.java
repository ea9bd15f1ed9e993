package org.clusterscape.viewpoint.internal.tool;

import org.clusterscape.viewpoint.vsm.description.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What tools and model elements are called in messages. */
public final class Names {

    private Names() {
    }

    /** The label of a tool or its name; its class where it has neither. */
    public static String of(Identified tool) {
        if (tool.getLabel() != null && !tool.getLabel().isBlank()) {
            return tool.getLabel();
        }
        return tool.getName() == null || tool.getName().isBlank() ? tool.eClass().getName() : tool.getName();
    }

    /** The class of a model element, with its name where it has one. */
    public static String of(EObject element) {
        if (element == null) {
            return "null";
        }
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        Object name = feature == null || feature.isMany() ? null : element.eGet(feature);
        String type = element.eClass().getName();
        return name == null || name.toString().isBlank() ? type : type + " " + name;
    }
}
