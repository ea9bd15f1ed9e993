package org.clusterscape.viewpoint.internal.expression;

import org.eclipse.osgi.util.NLS;

/** The texts of messages about expressions. */
public final class Messages extends NLS {

    public static String Syntax_empty;
    public static String Syntax_expressionMissing;
    public static String Syntax_featureMissing;
    public static String Syntax_integerTooLarge;
    public static String Syntax_lambdaIncomplete;
    public static String Syntax_letIncomplete;
    public static String Syntax_literalMissing;
    public static String Syntax_missing;
    public static String Syntax_serviceMissing;
    public static String Syntax_strangeCharacter;
    public static String Syntax_strangeEscape;
    public static String Syntax_surplus;
    public static String Syntax_textNotClosed;
    public static String Syntax_textRemains;
    public static String Syntax_tooDeep;
    public static String Syntax_typeMissing;

    public static String Evaluation_conditionNotBoolean;
    public static String Evaluation_failed;
    public static String Evaluation_featureFailed;
    public static String Evaluation_outOfMemory;
    public static String Evaluation_refused;
    public static String Evaluation_serviceFailed;
    public static String Evaluation_timeIsUp;
    public static String Evaluation_tooDeep;
    public static String Evaluation_unknownEnumLiteral;
    public static String Evaluation_unknownFeature;
    public static String Evaluation_unknownService;
    public static String Evaluation_unknownType;
    public static String Evaluation_unknownVariable;
    public static String Evaluation_unresponsive;

    public static String Check_wrongCount;

    public static String Library_containmentCircle;
    public static String Library_closureEndless;
    public static String Library_noContainments;
    public static String Library_notANumber;
    public static String Library_notOfType;
    public static String Library_outOfRange;
    public static String Library_divisionByZero;
    public static String Library_notComparable;
    public static String Library_operationNotImplemented;

    public static String Services_classNotFound;
    public static String Services_noMatch;
    public static String Services_receiverNotElement;

    static {
        NLS.initializeMessages("org.clusterscape.viewpoint.internal.expression.messages", Messages.class);
    }

    private Messages() {
    }
}
