package org.clusterscape.indicator;

import java.time.LocalDate;
import java.util.Objects;

import org.clusterscape.model.Ecosystem;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;

/**
 * All that a calculator works from.
 *
 * @param ecosystem the whole model
 * @param element the element to measure; null for the whole model
 * @param parameters the parameters, defaults included
 * @param asOf the day for which the value is to hold: memberships that ended before do not count, for example
 * @param monitor takes progress and says whether the user gave up; never null
 */
public record CalculationContext(Ecosystem ecosystem, EObject element, ParameterValues parameters, LocalDate asOf,
        IProgressMonitor monitor) {

    public CalculationContext {
        Objects.requireNonNull(ecosystem);
        Objects.requireNonNull(parameters);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(monitor);
    }

    /** The same surroundings for another element; null for the whole model. */
    public CalculationContext of(EObject other) {
        return new CalculationContext(ecosystem, other, parameters, asOf, monitor);
    }
}
