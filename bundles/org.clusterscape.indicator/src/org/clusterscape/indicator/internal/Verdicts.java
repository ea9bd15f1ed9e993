package org.clusterscape.indicator.internal;

import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Predicate;

import org.clusterscape.indicator.CalculatorDescriptor;
import org.clusterscape.indicator.CalculatorDescriptor.ValueKind;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.IndicatorValue.Amount;
import org.clusterscape.indicator.IndicatorValue.Failed;
import org.clusterscape.indicator.IndicatorValue.Flag;
import org.clusterscape.indicator.IndicatorValue.Undefined;
import org.eclipse.core.runtime.CoreException;

/** Decides what becomes of a calculator's answers and faults, and puts the faults into words. */
final class Verdicts {

    private static final System.Logger LOGGER = System.getLogger("org.clusterscape.indicator");
    private static final long MEBIBYTE = 1024 * 1024;

    private final CalculatorDescriptor calculator;

    Verdicts(CalculatorDescriptor calculator) {
        this.calculator = calculator;
    }

    /** The answer, if it is one that the calculator may give. */
    IndicatorValue of(IndicatorValue answer) {
        return switch (answer) {
        case null -> fault(Messages.calculatorReturnedNothing);
        case Amount amount when calculator.valueKind() != ValueKind.NUMBER ->
            fault(Messages.calculatorReturnedNumber, amount.value());
        case Flag flag when calculator.valueKind() != ValueKind.FLAG -> fault(Messages.calculatorReturnedFlag);
        case Amount(double value) when Double.isNaN(value) -> new Undefined(Messages.valueNotANumber);
        case Amount(double value) when Double.isInfinite(value) -> new Undefined(Messages.valueInfinite);
        case Amount(double value) when value == 0 -> new Amount(0.0); // never -0
        default -> answer;
        };
    }

    Failed changedModel() {
        return fault(Messages.calculatorChangedModel);
    }

    Failed tooSlow(long nanoseconds) {
        return fault(Messages.calculatorTooSlow,
                BigDecimal.valueOf(nanoseconds, 9).stripTrailingZeros().toPlainString());
    }

    /** The stack trace is for the author of the plug-in and goes to the log; users get a sentence. */
    Failed failed(Throwable thrown) {
        LOGGER.log(Level.DEBUG, calculator.id(), thrown);
        Throwable cause = rootOf(thrown);
        return switch (cause) {
        case OutOfMemoryError e -> fault(Messages.calculatorOutOfMemory, Runtime.getRuntime().maxMemory() / MEBIBYTE);
        case StackOverflowError e -> fault(Messages.calculatorRecursion, placeOf(cause));
        case ClassNotFoundException e -> fault(Messages.calculatorClassMissing, e.getMessage());
        default -> fault(Messages.calculatorFailed, cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + cause.getMessage()), placeOf(cause));
        };
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown instanceof CoreException e && e.getStatus().getException() != null
                ? e.getStatus().getException() : thrown.getCause();
        return root == null || root == thrown ? thrown : rootOf(root);
    }

    /** Where it happened, outside the Java library, as {@code File.java:42}. */
    private static String placeOf(Throwable cause) {
        Predicate<StackTraceElement> ofTheLibrary = frame -> frame.getClassName().startsWith("java.")
                || frame.getClassName().startsWith("jdk.");
        return Arrays.stream(cause.getStackTrace()).filter(ofTheLibrary.negate())
                .filter(frame -> frame.getFileName() != null).findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber()).orElse("?");
    }

    private Failed fault(String message, Object... more) {
        Object[] bindings = new Object[more.length + 2];
        bindings[0] = calculator.id();
        bindings[1] = calculator.plugin();
        System.arraycopy(more, 0, bindings, 2, more.length);
        return new Failed(Messages.bind(message, bindings));
    }
}
