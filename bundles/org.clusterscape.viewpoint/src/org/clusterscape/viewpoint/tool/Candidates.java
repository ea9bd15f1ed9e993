package org.clusterscape.viewpoint.tool;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/**
 * The elements that a dialog of a tool lets the user choose from.
 *
 * @param title       the title of the dialog
 * @param message     what the user is told; may be empty
 * @param multiple    whether several can be chosen
 * @param elements    the elements that can be chosen
 * @param tree        whether they are shown in a tree
 * @param roots       the roots of that tree
 * @param children    what is below an element of that tree
 * @param preselected the elements that are chosen in the beginning
 */
public record Candidates(String title, String message, boolean multiple, List<EObject> elements, boolean tree,
        List<EObject> roots, Function<EObject, List<EObject>> children, List<EObject> preselected) {
}
