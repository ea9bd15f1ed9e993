package org.clusterscape.viewpoint.internal.specification.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.vsm.description.AbstractVariable;
import org.clusterscape.viewpoint.vsm.filter.FilterDescription;
import org.clusterscape.viewpoint.vsm.table.TableTool;
import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;
import org.clusterscape.viewpoint.vsm.tool.CreateInstance;
import org.clusterscape.viewpoint.vsm.tool.CreateView;
import org.clusterscape.viewpoint.vsm.tool.For;
import org.clusterscape.viewpoint.vsm.tool.Let;
import org.clusterscape.viewpoint.vsm.tool.ToolGroup;
import org.clusterscape.viewpoint.vsm.validation.ValidationRule;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Tells which variables an expression of a specification may use. */
final class ExpressionVariables {

    /** What Sirius sets in one place or another. */
    private static final List<String> GENERAL = List.of("view", "container", "containerView", "diagram", "viewpoint",
            "viewPoint", "table", "tree", "root", "line", "lineSemantic", "column", "columnSemantic", "source",
            "target", "sourceView", "targetView", "preSource", "preTarget", "preSourceView", "preTargetView", "element",
            "elementView", "views", "elements", "name", "newContainer", "newContainerView", "newViewContainer",
            "oldContainer", "droppedElement", "copiedElement", "copiedView", "currentElement", "receiver", "message",
            "selection", "input", "mask", "precedingSiblings", "otherEnd", "otherEndView", "edgeView");
    /** The parts of an edited label, which have numbers. */
    private static final int MASKS = 10;

    private final Metamodels metamodels;
    private final Map<EObject, Map<String, EClass>> scopes = new HashMap<>();

    ExpressionVariables(Metamodels metamodels) {
        this.metamodels = metamodels;
    }

    /** The variables by name, with their class where it is certain. */
    Map<String, EClass> of(EObject element) {
        EObject scope = null;
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (isScope(each)) {
                scope = each; // The outermost one: a menu holds the entries.
            }
        }
        return scopes.computeIfAbsent(scope, this::within);
    }

    private Map<String, EClass> within(EObject scope) {
        Map<String, EClass> variables = new HashMap<>();
        GENERAL.forEach(name -> variables.put(name, null));
        for (int i = 0; i < MASKS; i++) {
            variables.put(String.valueOf(i), null);
            variables.put("arg" + i, null);
        }
        if (scope != null) {
            declared(scope, variables);
            scope.eAllContents().forEachRemaining(each -> declared(each, variables));
        }
        return variables;
    }

    private static boolean isScope(EObject element) {
        return element instanceof AbstractToolDescription || element instanceof TableTool
                || element instanceof FilterDescription || element instanceof ValidationRule
                || element instanceof ToolGroup;
    }

    private void declared(EObject element, Map<String, EClass> variables) {
        switch (element) {
            case AbstractVariable variable -> put(variables, variable.getName(), null);
            case CreateInstance creation ->
                put(variables, creation.getVariableName(), metamodels.classOf(creation.getTypeName()));
            case CreateView view -> put(variables, view.getVariableName(), null);
            case For loop -> put(variables, loop.getIteratorName(), null);
            case Let let -> put(variables, let.getVariableName(), null);
            default -> {
                // Declares nothing.
            }
        }
    }

    /** A name that is declared twice may be of either class. */
    private static void put(Map<String, EClass> variables, String name, EClass type) {
        if (name != null && !name.isBlank()) {
            variables.put(name, variables.containsKey(name) && variables.get(name) != type ? null : type);
        }
    }
}
