package org.clusterscape.indicator;

import java.time.Instant;
import java.util.List;

import org.clusterscape.indicator.internal.CalculatorRegistry;
import org.clusterscape.indicator.internal.Computation;
import org.clusterscape.indicator.internal.ContributedCalculator;
import org.clusterscape.indicator.internal.MeasurementRecorder;
import org.clusterscape.model.Ecosystem;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;

/** Computes indicators with the calculators that plug-ins contribute, and records the values as measurements. */
public final class IndicatorEngine {

    private final CalculatorRegistry registry;

    private IndicatorEngine(CalculatorRegistry registry) {
        this.registry = registry;
    }

    /** An engine with the calculators of all plug-ins that are there now. */
    public static IndicatorEngine ofRegisteredCalculators() {
        return new IndicatorEngine(CalculatorRegistry.read(RegistryFactory.getRegistry()));
    }

    /** The calculators that can be used, sorted by id. */
    public List<CalculatorDescriptor> calculators() {
        return registry.calculators().stream().map(ContributedCalculator::descriptor).toList();
    }

    /** What is wrong with contributions of plug-ins, a sentence each for the user; their calculators cannot be used. */
    public List<String> problems() {
        return registry.problems();
    }

    /**
     * Computes indicators. The model is not changed: calculators work on a copy, taken when this is called. What a
     * calculator does wrong (an exception or error, more time than its limit, a change of the model, a class that is
     * missing) makes only its own values fail.
     *
     * @param monitor null where nobody follows
     * @return a result for each indicator, or each calculator and element, of the request, in the order of the model;
     *         what could not be computed is among them as {@link IndicatorValue.Failed}
     * @throws InvalidRequestException where the request names what does not exist or does not fit
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled
     */
    public List<IndicatorResult> compute(Ecosystem model, IndicatorRequest request, IProgressMonitor monitor) {
        return new Computation(registry, model, request).run(monitor);
    }

    /**
     * Records results in the model they were computed from, as measurements, and keeps those in the order of their
     * dates. A computed measurement of the same second is replaced; one that somebody entered stays beside it. What
     * failed is left out.
     *
     * <p>A result without an indicator is recorded in the indicator that has its calculator, element and parameters.
     * Where the model has none, one is made: in the key field that was measured, or else in the ecosystem with the
     * element as its scope. Elements without a name (scores, for example) cannot be the scope of an indicator; their
     * results are left out, and so are undefined values for which the model has no indicator.
     *
     * @param when the date of the measurements, kept to the second
     * @return how many measurements were written
     */
    public int record(Ecosystem model, List<IndicatorResult> results, Instant when) {
        return new MeasurementRecorder(registry, model).record(results, when);
    }
}
