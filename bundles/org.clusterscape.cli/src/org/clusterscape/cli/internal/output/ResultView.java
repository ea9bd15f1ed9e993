package org.clusterscape.cli.internal.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.cli.internal.Messages;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.IndicatorValue.Amount;
import org.clusterscape.indicator.IndicatorValue.Failed;
import org.clusterscape.indicator.IndicatorValue.Flag;
import org.clusterscape.indicator.IndicatorValue.Undefined;
import org.clusterscape.model.storage.ModelFiles;

/** Values of indicators, for people and for machines. */
public final class ResultView {

    /** People compare numbers; they do not copy sixteen digits. */
    private static final MathContext SHOWN = new MathContext(6);

    private ResultView() {
    }

    /** The members on which scripts rely, and those that came later. */
    public static Map<String, Object> json(IndicatorResult result) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("calculator", result.calculator());
        object.put("element", result.element() == null ? null : ModelFiles.id(result.element()));
        object.put("label", result.label());
        object.put("value", result.value() instanceof Amount amount ? amount.value() : null);
        object.put("flag", result.value() instanceof Flag flag ? flag.flag() : null);
        object.put("unit", result.unit());
        object.put("undefined", switch (result.value()) {
            case Undefined undefined -> undefined.reason();
            case Failed failed -> failed.reason();
            default -> null;
        });
        object.put("parameters", result.parameters());
        object.put("name", result.name());
        object.put("failed", result.failed());
        return object;
    }

    /** Prints a line for each result. */
    public static void print(List<IndicatorResult> results, Console console) {
        Table table = new Table();
        for (IndicatorResult result : results) {
            table.row(result.label(), result.name(), text(result.value(), result.unit()));
        }
        table.print(console);
    }

    private static String text(IndicatorValue value, String unit) {
        return switch (value) {
            case Amount amount -> number(amount.value()) + (unit == null || unit.isEmpty() ? "" : " " + unit);
            case Flag flag -> flag.flag() ? Messages.yes : Messages.no;
            case Undefined undefined -> Messages.bind(Messages.undefinedValue, undefined.reason());
            case Failed failed -> Messages.bind(Messages.failedValue, failed.reason());
        };
    }

    private static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(SHOWN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
