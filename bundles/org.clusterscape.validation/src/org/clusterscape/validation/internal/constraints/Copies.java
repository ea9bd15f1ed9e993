package org.clusterscape.validation.internal.constraints;

import org.clusterscape.validation.Fix;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Proposes to remove an element that says just what another one says. */
final class Copies {

    private Copies() {
    }

    /** The removal of the copy, or null where the elements differ in anything and somebody has to choose. */
    static Fix removal(EObject copy, EObject original) {
        return EcoreUtil.equals(copy, original)
                ? new Fix(Messages.bind(Messages.fixRemoveCopy, Words.of(copy)), () -> EcoreUtil.delete(copy, true))
                : null;
    }
}
