package org.clusterscape.viewpoint.tool;

import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.vsm.tool.SelectModelElementVariable;
import org.eclipse.emf.ecore.EObject;

/** Asks the user for elements that a running tool needs. */
@FunctionalInterface
public interface UserChoices {

    /**
     * The elements that the user chooses.
     *
     * @param variable   what is asked for, and how
     * @param candidates the elements to choose from
     * @throws org.eclipse.core.runtime.OperationCanceledException if the user does not want to go on; the tool changes
     *                                                             nothing then
     */
    Collection<? extends EObject> choose(SelectModelElementVariable variable,
            Collection<? extends EObject> candidates);

    /** Chooses nothing. */
    static UserChoices none() {
        return (variable, candidates) -> List.of();
    }
}
