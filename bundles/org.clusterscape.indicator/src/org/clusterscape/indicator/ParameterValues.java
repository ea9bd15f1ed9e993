package org.clusterscape.indicator;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.indicator.internal.Messages;

/** The parameters of one computation, checked, in the order of their declaration, with defaults for what was not given. */
public final class ParameterValues {

    private final Map<String, String> values;

    private ParameterValues(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Checks given values and adds the defaults of the others.
     *
     * @throws IllegalArgumentException with a message for the user, where a parameter does not exist or its value is
     *         not allowed
     */
    public static ParameterValues of(List<ParameterDescriptor> parameters, Map<String, String> given) {
        List<String> names = parameters.stream().map(ParameterDescriptor::name).toList();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException(names.isEmpty() ? Messages.bind(Messages.parameterNone, name)
                        : Messages.bind(Messages.parameterUnknown, name, String.join(", ", names)));
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (ParameterDescriptor parameter : parameters) {
            values.put(parameter.name(),
                    parameter.checked(given.getOrDefault(parameter.name(), parameter.defaultValue())));
        }
        return new ParameterValues(Collections.unmodifiableMap(values));
    }

    /** All values by the name of their parameter. */
    public Map<String, String> asMap() {
        return values;
    }

    /** The value as it is written. */
    public String text(String parameter) {
        String value = values.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException(Messages.bind(Messages.parameterUndeclared, parameter));
        }
        return value;
    }

    public double number(String parameter) {
        return Double.parseDouble(text(parameter));
    }

    /** @throws NumberFormatException where the value does not fit; bound the parameter in its declaration */
    public int integer(String parameter) {
        return Integer.parseInt(text(parameter));
    }

    public boolean flag(String parameter) {
        return Boolean.parseBoolean(text(parameter));
    }

    /** The chosen values of a parameter with several; may be empty. */
    public List<String> choices(String parameter) {
        String value = text(parameter);
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterValues that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
