package org.clusterscape.viewpoint.internal.specification;

import java.util.LinkedHashMap;
import java.util.Map;

import org.clusterscape.viewpoint.vsm.tool.EditMaskVariables;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What elements have if a file does not say otherwise: Sirius makes tools with their variables, and the form of edited
 * texts, so that files without them mean the same.
 */
final class Presets {

    private static final String NAME = "name";
    private static final String WHOLE_TEXT = "{0}";

    /** The names of variables by the features that hold them. */
    private static final Map<EClass, Map<String, String>> VARIABLES = Map.ofEntries(
            Map.entry(Literals.TOOL_DESCRIPTION, same("element", "elementView")),
            Map.entry(Literals.NODE_CREATION_DESCRIPTION,
                    Map.of("variable", "container", "viewVariable", "containerView")),
            Map.entry(Literals.CONTAINER_CREATION_DESCRIPTION,
                    Map.of("variable", "container", "viewVariable", "containerView")),
            Map.entry(Literals.EDGE_CREATION_DESCRIPTION, Map.of("sourceVariable", "source", "targetVariable",
                    "target", "sourceViewVariable", "sourceView", "targetViewVariable", "targetView")),
            Map.entry(Literals.DELETE_ELEMENT_DESCRIPTION, same("element", "elementView", "containerView")),
            Map.entry(Literals.DOUBLE_CLICK_DESCRIPTION, same("element", "elementView")),
            Map.entry(Literals.RECONNECT_EDGE_DESCRIPTION,
                    same("element", "source", "sourceView", "target", "targetView", "edgeView")),
            Map.entry(Literals.CONTAINER_DROP_DESCRIPTION, Map.of("oldContainer", "oldSemanticContainer",
                    "newContainer", "newSemanticContainer", "element", "element", "newViewContainer",
                    "newContainerView")),
            Map.entry(Literals.PASTE_DESCRIPTION, same("container", "containerView", "copiedElement", "copiedView")),
            Map.entry(Literals.SELECTION_WIZARD_DESCRIPTION, same("element", "containerView", "container")),
            Map.entry(Literals.PANE_BASED_SELECTION_WIZARD_DESCRIPTION,
                    same("element", "containerView", "container")),
            Map.entry(Literals.OPERATION_ACTION, Map.of("view", "views")),
            Map.entry(Literals.DIAGRAM_CREATION_DESCRIPTION, Map.of("containerViewVariable", "containerView",
                    "representationNameVariable", "diagramName")),
            Map.entry(Literals.DIAGRAM_NAVIGATION_DESCRIPTION, Map.of("containerViewVariable", "containerView",
                    "containerVariable", "container", "representationNameVariable", "diagramName")));

    private Presets() {
    }

    private static Map<String, String> same(String... names) {
        Map<String, String> result = new LinkedHashMap<>();
        for (String name : names) {
            result.put(name, name);
        }
        return result;
    }

    /** Adds to an element, of which all that the file says has been read, what that leaves out. */
    static void complete(EObject element) {
        VARIABLES.getOrDefault(element.eClass(), Map.of()).forEach((feature, name) -> add(element, feature, name));
        if (element instanceof EditMaskVariables mask && mask.getMask() == null) {
            mask.setMask(WHOLE_TEXT);
        }
    }

    private static void add(EObject tool, String feature, String name) {
        EStructuralFeature holder = tool.eClass().getEStructuralFeature(feature);
        if (!tool.eIsSet(holder)) {
            EObject variable = EcoreUtil.create((EClass) holder.getEType());
            variable.eSet((EAttribute) variable.eClass().getEStructuralFeature(NAME), name);
            tool.eSet(holder, variable);
        }
    }
}
