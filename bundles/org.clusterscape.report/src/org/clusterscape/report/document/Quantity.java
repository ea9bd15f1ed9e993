package org.clusterscape.report.document;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number with its unit, kept as a number so that tables sort by value and spreadsheets can compute with it.
 *
 * @param value the number, or null where it is not known
 * @param unit the unit or the currency; empty for a plain number
 */
public record Quantity(BigDecimal value, String unit, Style style) {

    /** How the number is written. */
    public enum Style {
        /** With grouping and as few decimals as needed. */
        NUMBER,
        /** Currency first, with grouping, and no or two decimals. */
        MONEY,
        /** Without grouping, such as a year. */
        PLAIN
    }

    public Quantity {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(style);
    }

    /** A number with a unit; unknown for null, and for a double that is not finite. */
    public static Quantity of(Number value, String unit) {
        return new Quantity(decimal(value), unit == null ? "" : unit, Style.NUMBER);
    }

    /** A number without unit; unknown for null. */
    public static Quantity of(Number value) {
        return of(value, "");
    }

    /** An amount of money; unknown for null. */
    public static Quantity money(BigDecimal amount, String currency) {
        return new Quantity(amount, currency == null ? "" : currency, Style.MONEY);
    }

    /** A year or another number that is a name; unknown for null. */
    public static Quantity plain(Integer value) {
        return new Quantity(decimal(value), "", Style.PLAIN);
    }

    private static BigDecimal decimal(Number value) {
        return switch (value) {
            case null -> null;
            case BigDecimal decimal -> decimal;
            case Double d when !Double.isFinite(d) -> null;
            case Double d -> BigDecimal.valueOf(d);
            case Float f when !Float.isFinite(f) -> null;
            default -> new BigDecimal(value.toString());
        };
    }
}
