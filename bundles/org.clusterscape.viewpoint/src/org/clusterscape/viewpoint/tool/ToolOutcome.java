package org.clusterscape.viewpoint.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What a tool has done.
 *
 * @param modelChanged     whether anything in the models is different now
 * @param viewChanged      whether it changed the representation itself
 * @param created          the new elements
 * @param select           the elements that the tool wants to be selected; null where it wants nothing, and the new
 *                         ones may be selected
 * @param inverseSelection whether they are to be selected from the last to the first
 * @param navigation       the representations that the tool wants to be opened
 * @param refreshAll       whether the representation is to be refreshed as a whole, because the tool wants it or
 *                         changed the representation itself; the same holds after undoing and redoing it
 * @param messages         what could not be done as written, for users
 */
public record ToolOutcome(boolean modelChanged, boolean viewChanged, List<EObject> created, List<EObject> select,
        boolean inverseSelection, List<NavigationRequest> navigation, boolean refreshAll, List<String> messages) {
}
