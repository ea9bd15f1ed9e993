package org.clusterscape.indicator;

import java.time.Instant;
import java.util.List;

import org.clusterscape.model.Ecosystem;
import org.eclipse.core.runtime.IProgressMonitor;

/** Computes indicators with the calculators that plug-ins contribute, and records the values as measurements. */
public final class IndicatorEngine {

    private IndicatorEngine() {
    }

    /** An engine with the calculators of all plug-ins that are there. */
    public static IndicatorEngine ofRegisteredCalculators() {
        return new IndicatorEngine();
    }

    /** The calculators that can be used, by id. */
    public List<CalculatorDescriptor> calculators() {
        return List.of();
    }

    /** What is wrong with contributions of plug-ins, a sentence each for the user; their calculators cannot be used. */
    public List<String> problems() {
        return List.of();
    }

    /**
     * Computes indicators. The model is not changed: calculators work on a copy.
     *
     * @param monitor null where nobody follows
     * @return a result for each indicator and element of the request, in the order of the model; what could not be
     *         computed is among them as {@link IndicatorValue.Failed}
     * @throws InvalidRequestException where the request names what does not exist or does not fit
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled
     */
    public List<IndicatorResult> compute(Ecosystem model, IndicatorRequest request, IProgressMonitor monitor) {
        return List.of();
    }

    /**
     * Records results in the model they were computed from, as measurements. Where the model has no indicator for a
     * result, one is made. What failed is left out.
     *
     * @param when the date of the measurements, kept to the second
     * @return how many measurements were written
     */
    public int record(Ecosystem model, List<IndicatorResult> results, Instant when) {
        return 0;
    }
}
