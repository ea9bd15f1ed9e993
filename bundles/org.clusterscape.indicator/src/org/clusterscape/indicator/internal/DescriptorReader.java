package org.clusterscape.indicator.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.clusterscape.indicator.CalculatorDescriptor;
import org.clusterscape.indicator.CalculatorDescriptor.ValueKind;
import org.clusterscape.indicator.ElementType;
import org.clusterscape.indicator.ParameterDescriptor;
import org.clusterscape.indicator.ParameterDescriptor.Kind;
import org.eclipse.core.runtime.IConfigurationElement;

/** Reads a calculator's declaration from a plug-in's descriptor, as {@code schema/calculators.exsd} describes it. */
final class DescriptorReader {

    static final String ID = "id";
    static final String CLASS = "class";

    private static final String NAME = "name";

    private DescriptorReader() {
    }

    /** @throws IllegalArgumentException with a message for the plug-in's author, where the declaration has a fault */
    static CalculatorDescriptor read(IConfigurationElement element) {
        required(element, CLASS);
        List<ElementType> types = Arrays.stream(element.getChildren("target"))
                .map(target -> new ElementType(required(target, "nsURI"), required(target, "eClass"))).toList();
        return new CalculatorDescriptor(required(element, ID), required(element, NAME), required(element, "formula"),
                optional(element, "source"), optional(element, "unit"),
                types.isEmpty() ? List.of(ElementType.WHOLE_MODEL) : types,
                literal(element, "value", ValueKind.class, ValueKind.NUMBER),
                parameters(element), element.getContributor().getName());
    }

    private static List<ParameterDescriptor> parameters(IConfigurationElement element) {
        List<ParameterDescriptor> parameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (IConfigurationElement child : element.getChildren("parameter")) {
            ParameterDescriptor parameter = parameter(child);
            if (!names.add(parameter.name())) {
                throw new IllegalArgumentException(Messages.bind(Messages.contributionParameterTwice, parameter.name()));
            }
            parameters.add(parameter);
        }
        return parameters;
    }

    private static ParameterDescriptor parameter(IConfigurationElement element) {
        Kind kind = literal(element, "kind", Kind.class, Kind.TEXT);
        List<String> choices = Arrays.stream(optional(element, "choices").split(",")).map(String::strip)
                .filter(choice -> !choice.isEmpty()).toList();
        ParameterDescriptor parameter = new ParameterDescriptor(required(element, NAME),
                required(element, "description"), kind, optional(element, "default"), choices,
                number(element, "minimum"), number(element, "maximum"));
        if (choices.isEmpty() && (kind == Kind.CHOICE || kind == Kind.CHOICES)) {
            throw new IllegalArgumentException(Messages.bind(Messages.contributionNoChoices, parameter.name()));
        }
        parameter.checked(parameter.defaultValue());
        return parameter;
    }

    private static BigDecimal number(IConfigurationElement element, String attribute) {
        String value = optional(element, attribute);
        try {
            return value.isEmpty() ? null : new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    Messages.bind(Messages.contributionNoNumber, attribute, value), e);
        }
    }

    private static <E extends Enum<E>> E literal(IConfigurationElement element, String attribute, Class<E> type,
            E otherwise) {
        String value = optional(element, attribute);
        if (value.isEmpty()) {
            return otherwise;
        }
        return Stream.of(type.getEnumConstants()).filter(e -> e.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(Messages.bind(
                        Messages.contributionNoLiteral, attribute, value)));
    }

    private static String required(IConfigurationElement element, String attribute) {
        String value = optional(element, attribute);
        if (value.isEmpty()) {
            throw new IllegalArgumentException(
                    Messages.bind(Messages.contributionLacks, element.getName(), attribute));
        }
        return value;
    }

    private static String optional(IConfigurationElement element, String attribute) {
        String value = element.getAttribute(attribute);
        return value == null ? "" : value.strip();
    }
}
