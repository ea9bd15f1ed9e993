package org.clusterscape.indicator;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * A calculator that finds the values of many elements in one go: ranks, centralities. All rules of
 * {@link Calculator} hold.
 */
public interface BulkCalculator extends Calculator {

    /**
     * Computes the values of some elements at once.
     *
     * @param elements the elements to measure, at least one; all of them of the types that the calculator applies to.
     *        The ecosystem stands for the whole model
     * @param context the surroundings; its element is null
     * @return a value for each of the elements; values of others are ignored
     * @throws Exception whatever goes wrong
     */
    Map<EObject, IndicatorValue> computeAll(List<EObject> elements, CalculationContext context) throws Exception;

    @Override
    default IndicatorValue compute(CalculationContext context) throws Exception {
        EObject element = context.element() == null ? context.ecosystem() : context.element();
        return computeAll(List.of(element), context.of(null)).get(element);
    }
}
