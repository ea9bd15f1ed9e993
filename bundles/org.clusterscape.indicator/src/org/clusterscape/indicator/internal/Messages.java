package org.clusterscape.indicator.internal;

import org.eclipse.osgi.util.NLS;

/** The texts that users read. */
public final class Messages extends NLS {

    public static String calculatorChangedModel;
    public static String calculatorClassMissing;
    public static String calculatorFailed;
    public static String calculatorMissing;
    public static String calculatorOutOfMemory;
    public static String calculatorRecursion;
    public static String calculatorReturnedFlag;
    public static String calculatorReturnedNothing;
    public static String calculatorReturnedNumber;
    public static String calculatorTooSlow;
    public static String classIsNoCalculator;
    public static String computing;
    public static String contributionFaulty;
    public static String contributionLacks;
    public static String contributionNoChoices;
    public static String contributionNoLiteral;
    public static String contributionNoNumber;
    public static String contributionParameterTwice;
    public static String contributionTwice;
    public static String contributionWithoutId;
    public static String elementOfWrongType;
    public static String indicatorName;
    public static String indicatorScopeMissing;
    public static String noScores;
    public static String parameterNoChoice;
    public static String parameterNoInteger;
    public static String parameterNone;
    public static String parameterNoNumber;
    public static String parameterTooLarge;
    public static String parameterTooSmall;
    public static String parameterUndeclared;
    public static String parameterUnknown;
    public static String requestCalculatorMisspelt;
    public static String requestCalculatorUnknown;
    public static String requestElementElsewhere;
    public static String requestNoParameters;
    public static String requestParametersWithoutCalculator;
    public static String requestParameterUnknown;
    public static String valueInfinite;
    public static String valueNotANumber;
    public static String wholeModel;

    static {
        initializeMessages("org.clusterscape.indicator.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
