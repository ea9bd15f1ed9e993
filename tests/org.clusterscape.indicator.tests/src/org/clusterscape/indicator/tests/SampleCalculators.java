package org.clusterscape.indicator.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.indicator.BulkCalculator;
import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.Calculator;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.ParameterValues;
import org.clusterscape.model.LinkableElement;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;

/** Calculators that behave well, contributed by the plugin.xml of this bundle. */
public final class SampleCalculators {

    private SampleCalculators() {
    }

    /** Says which parameters it got. */
    public static final class Echo implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            ParameterValues parameters = context.parameters();
            return IndicatorValue.undefined(String.join("|", parameters.text("text"),
                    "" + (parameters.integer("integer") + 1), "" + parameters.number("number") * 2,
                    "" + !parameters.flag("flag"), parameters.text("choice"),
                    parameters.choices("choices").toString()));
        }
    }

    /** Divides, also by zero. */
    public static final class Ratio implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            return IndicatorValue.of(
                    context.parameters().number("numerator") / context.parameters().number("denominator"));
        }
    }

    /** Counts the linkages of all elements at once, with progress. */
    public static final class Degree implements BulkCalculator {

        @Override
        public Map<EObject, IndicatorValue> computeAll(List<EObject> elements, CalculationContext context) {
            SubMonitor progress = SubMonitor.convert(context.monitor(), elements.size());
            Map<EObject, IndicatorValue> values = new HashMap<>();
            for (EObject element : elements) {
                LinkableElement node = (LinkableElement) element;
                values.put(node,
                        IndicatorValue.of(node.getIncomingLinkages().size() + node.getOutgoingLinkages().size()));
                progress.split(1);
            }
            return values;
        }
    }

    /** Says for which day it computes. */
    public static final class Day implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            return IndicatorValue.of(context.asOf().toEpochDay());
        }
    }

    /** Always one. */
    public static final class One implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            return IndicatorValue.of(1);
        }
    }
}
