package org.clusterscape.validation.internal.constraints;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

import javax.xml.datatype.XMLGregorianCalendar;

import org.clusterscape.model.label.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;

/** Puts elements, features and values of a model into the words of messages. */
final class Words {

    private static final int TEXT_LIMIT = 80;
    /** Beyond so many digits a number is written with an exponent: a few bytes of a model can stand for a gigabyte. */
    private static final int DIGIT_LIMIT = 30;
    /** Enough for every figure of a study, and few enough to hide that 0.1 + 0.2 is not 0.3. */
    private static final MathContext PRECISION = new MathContext(12);

    private Words() {
    }

    /** An element with its type, such as {@code city "Berlin"}; only the type where it has nothing to be called by. */
    static String of(EObject element) {
        String type = Labels.typeName(element);
        String label = label(element);
        String lower = type.toLowerCase(Locale.ROOT);
        return label.equals(type) ? lower : lower + " \"" + label + '"';
    }

    static String label(EObject element) {
        return Characters.replaceIllegal(Labels.label(element));
    }

    /** A type or feature as it stands in a sentence, such as {@code sector relevances}. */
    static String of(ENamedElement element) {
        return Labels.words(element).toLowerCase(Locale.ROOT);
    }

    /** An enumeration literal as it stands in a sentence, such as {@code in progress}. */
    static String literal(Enumerator literal) {
        return Labels.words(literal).toLowerCase(Locale.ROOT);
    }

    static String value(Object value) {
        return switch (value) {
            case Double number when Double.isFinite(number) -> value(BigDecimal.valueOf(rounded(number)));
            case BigDecimal number when Math.abs((long) number.scale()) + number.precision() <= DIGIT_LIMIT ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case XMLGregorianCalendar date -> date.toXMLFormat();
            case String text -> Characters.replaceIllegal(
                    text.length() <= TEXT_LIMIT ? text : text.substring(0, TEXT_LIMIT) + "…");
            default -> String.valueOf(value);
        };
    }

    /** The number without what binary fractions add in the last digits. */
    static double rounded(double number) {
        return Double.isFinite(number) ? BigDecimal.valueOf(number).round(PRECISION).doubleValue() : number;
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
