package org.clusterscape.indicator.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.clusterscape.indicator.BulkCalculator;
import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.Calculator;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.model.Actor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;

/** Calculators that do what they must not do, contributed by the plugin.xml of this bundle; they measure actors. */
public final class FaultyCalculators {

    /** The elements with this name bring out what is wrong with some calculators. */
    static final String STUMBLING_BLOCK = "Stein des Anstoßes";

    private FaultyCalculators() {
    }

    private static boolean isStumblingBlock(EObject element) {
        return STUMBLING_BLOCK.equals(((Actor) element).getName());
    }

    /** Fails at some elements. */
    public static final class Throwing implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) throws Exception {
            if (isStumblingBlock(context.element())) {
                throw new Exception("kein Anschluß");
            }
            return IndicatorValue.of(7);
        }
    }

    /** Was compiled against classes that are not there. */
    public static final class Linkage implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            throw new NoClassDefFoundError("org/example/Gone");
        }
    }

    /** Calls itself without end. */
    public static final class Recursion implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            return compute(context.of(context.element()));
        }
    }

    /** Asks for more memory than an array can have. */
    public static final class Memory implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            return IndicatorValue.of(new long[Integer.MAX_VALUE].length);
        }
    }

    /** Has no answer. */
    public static final class Nothing implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            return null;
        }
    }

    /** Cannot be made. */
    public static final class Constructor implements Calculator {

        public Constructor() {
            throw new IllegalStateException("not configured");
        }

        @Override
        public IndicatorValue compute(CalculationContext context) {
            return IndicatorValue.of(1);
        }
    }

    /** Gives a flag although it declares numbers. */
    public static final class FlagForNumber implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            return IndicatorValue.of(true);
        }
    }

    /** Gives a number although it declares flags. */
    public static final class NumberForFlag implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            return IndicatorValue.of(2.5);
        }
    }

    /** Changes what it measures. */
    public static final class Changing implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            context.ecosystem().getLinkages().clear();
            ((Actor) context.element()).setName("changed");
            return IndicatorValue.of(1);
        }
    }

    /** Never comes back from some elements, and does not listen. */
    public static final class Hanging implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            while (isStumblingBlock(context.element())) {
                LockSupport.park();
                Thread.interrupted();
            }
            return IndicatorValue.of(7);
        }
    }

    /** Fails for all elements at once. */
    public static final class BulkThrowing implements BulkCalculator {

        @Override
        public Map<EObject, IndicatorValue> computeAll(List<EObject> elements, CalculationContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** Forgets some elements, and answers for one that nobody asked for. */
    public static final class Forgetting implements BulkCalculator {

        @Override
        public Map<EObject, IndicatorValue> computeAll(List<EObject> elements, CalculationContext context) {
            Map<EObject, IndicatorValue> values = new HashMap<>();
            elements.stream().filter(e -> !isStumblingBlock(e)).forEach(e -> values.put(e, IndicatorValue.of(7)));
            values.put(context.ecosystem(), IndicatorValue.of(8));
            return values;
        }
    }

    /** Has no values at all. */
    public static final class NoMap implements BulkCalculator {

        @Override
        public Map<EObject, IndicatorValue> computeAll(List<EObject> elements, CalculationContext context) {
            return null;
        }
    }

    /** Pretends that the user cancelled. */
    public static final class GivingUp implements Calculator {

        @Override
        public IndicatorValue compute(CalculationContext context) {
            context.monitor().setCanceled(true);
            throw new OperationCanceledException();
        }
    }
}
