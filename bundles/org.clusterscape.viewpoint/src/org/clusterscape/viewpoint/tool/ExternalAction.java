package org.clusterscape.viewpoint.tool;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** Java code that a tool runs. What it changes in the models of the session is undone with the tool. */
public interface ExternalAction {

    /** Whether it can do anything with these elements. */
    default boolean canExecute(Collection<? extends EObject> elements) {
        return true;
    }

    /**
     * Runs it.
     *
     * @param elements   what it works on
     * @param parameters the values of the parameters that the specification gives, by their names
     */
    void execute(Collection<? extends EObject> elements, Map<String, Object> parameters);
}
