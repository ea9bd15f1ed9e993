package org.clusterscape.report.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How reports write numbers, money and dates: in English, whatever the computer's own language is. */
public final class Formats {

    /** What stands where nothing is known. */
    public static final String UNKNOWN = "–";

    private static final BigDecimal HUGE = new BigDecimal("1e15");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Formats() {
    }

    /** The number as people read it, with its unit: {@code 1,250.5 t}, {@code EUR 80,000}; {@code –} where unknown. */
    public static String text(Quantity quantity) {
        if (quantity.value() == null) {
            return UNKNOWN;
        }
        String number = number(quantity);
        return switch (quantity.style()) {
            case MONEY -> (quantity.unit() + " " + number).strip();
            default -> quantity.unit().equals("%") ? number + "%" : (number + " " + quantity.unit()).strip();
        };
    }

    /** The number without its unit. */
    public static String number(Quantity quantity) {
        BigDecimal value = quantity.value();
        if (value == null) {
            return UNKNOWN;
        }
        BigDecimal size = value.abs();
        if (size.compareTo(HUGE) >= 0) {
            return format("0.###E0", value);
        }
        return switch (quantity.style()) {
            case PLAIN -> value.stripTrailingZeros().toPlainString();
            case MONEY -> format(isWhole(value) ? "#,##0" : "#,##0.00", value);
            case NUMBER -> format(size.compareTo(BigDecimal.ONE) < 0 ? "0.####" : "#,##0.##", value);
        };
    }

    /** The day, such as {@code 3 Mar 2026}; {@code –} for null. */
    public static String text(LocalDate date) {
        return date == null ? UNKNOWN : DAY.format(date);
    }

    /** The minute, such as {@code 3 Mar 2026, 14:05}, in the time zone of the value. */
    public static String text(OffsetDateTime moment) {
        return MOMENT.format(moment);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().scale() <= 0;
    }

    private static String format(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
