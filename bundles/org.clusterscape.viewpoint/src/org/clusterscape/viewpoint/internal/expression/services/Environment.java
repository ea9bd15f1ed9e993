package org.clusterscape.viewpoint.internal.expression.services;

import org.clusterscape.viewpoint.internal.expression.limits.Watchdog;
import org.clusterscape.viewpoint.internal.expression.reads.Derivations;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What expressions can name.
 *
 * @param metamodels  the types
 * @param services    the services
 * @param derivations what derived features read
 * @param watchdog    limits the time of foreign code
 */
public record Environment(Metamodels metamodels, ServiceTable services, Derivations derivations, Watchdog watchdog) {

    /**
     * Reads a feature; foreign code behind it is watched.
     *
     * @throws Exception whatever goes wrong
     */
    public Object read(EObject element, EStructuralFeature feature) throws Exception {
        return derivations.isForeign(feature)
                ? watchdog.call(feature, Features.name(feature), () -> element.eGet(feature))
                : element.eGet(feature);
    }
}
