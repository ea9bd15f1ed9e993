package org.clusterscape.viewpoint.internal.expression.services;

import java.util.List;

import org.clusterscape.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;

/** The services of the class that Sirius itself brings and that specifications of tables and trees name. */
public final class SiriusServices {

    /** No elements; for tools that select nothing. */
    @Reads({})
    public List<EObject> stdEmptyCollection(EObject context) {
        return List.of();
    }
}
