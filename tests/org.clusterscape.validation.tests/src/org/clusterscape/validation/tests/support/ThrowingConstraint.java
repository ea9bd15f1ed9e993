package org.clusterscape.validation.tests.support;

import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.eclipse.emf.ecore.EObject;

/** A constraint of a careless author. */
public final class ThrowingConstraint implements Constraint {

    @Override
    public void check(EObject element, Problems problems) {
        throw new IllegalStateException("Äußerst kaputt");
    }
}
