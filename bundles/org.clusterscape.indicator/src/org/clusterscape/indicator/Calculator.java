package org.clusterscape.indicator;

/**
 * Computes an indicator, for one element at a time. Contributed to the extension point
 * {@code org.clusterscape.indicator.calculators}; needs a public constructor without parameters. Where the values of
 * all elements come out of one computation, as centralities do, implement {@link BulkCalculator} instead.
 *
 * <p>The engine makes a new instance for each run and calls it from a single thread of its own. The elements belong to
 * a copy of the model, which the calculator must not change: if it does, its results are dropped and it is named.
 */
@FunctionalInterface
public interface Calculator {

    /**
     * Computes the value of {@link CalculationContext#element()}, or of the whole model where that is null.
     * A long computation looks at {@code context.monitor().isCanceled()} now and then and may report progress there.
     *
     * @return the value, never null; {@link IndicatorValue.Undefined} where the formula has no result
     * @throws Exception whatever goes wrong: the engine reports it under the name of the calculator and goes on
     */
    IndicatorValue compute(CalculationContext context) throws Exception;
}
