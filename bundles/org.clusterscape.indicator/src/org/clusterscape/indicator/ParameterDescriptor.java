package org.clusterscape.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.clusterscape.indicator.internal.Messages;

/**
 * A parameter of a calculator.
 *
 * @param name its name, as on the command line
 * @param description what it changes, as a sentence
 * @param kind the form of its values
 * @param defaultValue the value that holds unless another is given
 * @param choices the allowed values of a {@link Kind#CHOICE} or {@link Kind#CHOICES}, empty for other kinds
 * @param minimum the least allowed number, null where there is none
 * @param maximum the greatest allowed number, null where there is none
 */
public record ParameterDescriptor(String name, String description, Kind kind, String defaultValue,
        List<String> choices, BigDecimal minimum, BigDecimal maximum) {

    /** The form of a parameter's values. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A decimal number with a point. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** One of the choices. */
        CHOICE,
        /** Any number of the choices, separated by commas. */
        CHOICES
    }

    public ParameterDescriptor {
        choices = List.copyOf(choices);
    }

    /**
     * Brings a value into its usual form: without outer blanks, choices in the spelling of the declaration.
     *
     * @throws IllegalArgumentException with a message for the user, where the value is not allowed
     */
    public String checked(String value) {
        String text = value.strip();
        return switch (kind) {
        case TEXT -> text;
        case INTEGER, NUMBER -> number(text);
        case FLAG -> oneOf(text, List.of("true", "false"));
        case CHOICE -> oneOf(text, choices);
        case CHOICES -> text.isEmpty() ? text : Arrays.stream(text.split(","))
                .map(choice -> oneOf(choice.strip(), choices)).distinct().collect(Collectors.joining(","));
        };
    }

    private String number(String text) {
        BigDecimal number;
        try {
            number = kind == Kind.INTEGER ? new BigDecimal(new BigInteger(text)) : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Messages.bind(
                    kind == Kind.INTEGER ? Messages.parameterNoInteger : Messages.parameterNoNumber, name, text), e);
        }
        if (minimum != null && number.compareTo(minimum) < 0) {
            throw new IllegalArgumentException(Messages.bind(Messages.parameterTooSmall,
                    new Object[] {name, minimum.toPlainString(), text}));
        }
        if (maximum != null && number.compareTo(maximum) > 0) {
            throw new IllegalArgumentException(Messages.bind(Messages.parameterTooLarge,
                    new Object[] {name, maximum.toPlainString(), text}));
        }
        return text;
    }

    private String oneOf(String text, List<String> allowed) {
        return allowed.stream().filter(text::equalsIgnoreCase).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Messages.bind(Messages.parameterNoChoice,
                        new Object[] {name, String.join(", ", allowed), text})));
    }
}
