package org.clusterscape.viewpoint.internal.specification.check;

import org.eclipse.emf.ecore.EObject;

/** Looks at one element of a specification after the other. */
interface Check {

    /** Adds what is wrong with an element itself; what it contains is looked at separately. */
    void check(EObject element, Findings findings);
}
