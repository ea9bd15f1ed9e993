package org.clusterscape.indicator.internal;

import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

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
    private final String className;

    Verdicts(ContributedCalculator contributed) {
        this.calculator = contributed.descriptor();
        this.className = contributed.className();
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
        case ClassNotFoundException e when String.valueOf(e.getMessage()).startsWith(className) ->
            fault(Messages.calculatorClassMissing, className);
        default -> fault(Messages.calculatorFailed, cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + cause.getMessage()), placeOf(cause));
        };
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown instanceof CoreException e && e.getStatus().getException() != null
                ? e.getStatus().getException() : thrown.getCause();
        return root == null || root == thrown ? thrown : rootOf(root);
    }

    /** Where in the calculator's class it happened, or else where outside the Java library, as {@code File.java:42}. */
    private String placeOf(Throwable cause) {
        List<StackTraceElement> frames = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getFileName() != null && !frame.getClassName().matches("(java|jdk)\\..*"))
                .toList();
        return frames.stream().filter(frame -> frame.getClassName().startsWith(className)).findFirst()
                .or(() -> frames.stream().findFirst())
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
