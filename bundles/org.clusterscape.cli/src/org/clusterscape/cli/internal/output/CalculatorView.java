package org.clusterscape.cli.internal.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.indicator.CalculatorDescriptor;
import org.clusterscape.indicator.ParameterDescriptor;

/** What calculators say about themselves, for people and for machines. */
public final class CalculatorView {

    private CalculatorView() {
    }

    /** Prints the calculators. */
    public static void print(List<CalculatorDescriptor> calculators, boolean json, Console console) {
        if (json) {
            console.result(Json.text(calculators.stream().map(CalculatorView::json).toList()));
            return;
        }
        for (CalculatorDescriptor calculator : calculators) {
            String unit = calculator.unit().isEmpty() ? "" : " [" + calculator.unit() + "]";
            console.result(calculator.id() + "  " + calculator.name() + unit);
            console.result("    " + calculator.formula());
            for (ParameterDescriptor parameter : calculator.parameters()) {
                console.result("    --param " + parameter.name() + "=" + parameter.defaultValue() + "  " + parameter.description());
            }
        }
    }

    private static Map<String, Object> json(CalculatorDescriptor calculator) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", calculator.id());
        object.put("name", calculator.name());
        object.put("formula", calculator.formula());
        object.put("source", calculator.source());
        object.put("unit", calculator.unit());
        object.put("plugin", calculator.plugin());
        object.put("parameters", calculator.parameters().stream().map(CalculatorView::json).toList());
        return object;
    }

    private static Map<String, Object> json(ParameterDescriptor parameter) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", parameter.name());
        object.put("default", parameter.defaultValue());
        object.put("description", parameter.description());
        object.put("choices", parameter.choices());
        return object;
    }
}
