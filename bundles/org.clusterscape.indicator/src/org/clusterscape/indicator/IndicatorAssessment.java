package org.clusterscape.indicator;

import java.util.Comparator;
import java.util.List;

import org.clusterscape.indicator.internal.Dates;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.IndicatorDirection;
import org.clusterscape.model.Measurement;

/**
 * Where an indicator stands: against its target, and compared with before. Flags count as 1 (yes) and 0 (no).
 *
 * @param newest the measurement of the latest date, with a value or without; null where there is none
 * @param latest the latest measurement that has a value; null where there is none
 * @param previous the one with a value before that; null where there is none
 * @param status whether the target is reached
 * @param trend which way the value went from {@code previous} to {@code latest}
 * @param change {@code latest} minus {@code previous}, in the unit of the indicator; null where one is missing
 * @param relativeChange {@code change} divided by the magnitude of {@code previous}, so that 0.1 is 10 percent more;
 *        null where one is missing or {@code previous} is 0
 * @param progress how much of the way from the first value to the target is done, from 0 to 1; 1 exactly where the
 *        target is reached; null where status is neither reached nor missed
 */
public record IndicatorAssessment(Measurement newest, Measurement latest, Measurement previous, Status status,
        Trend trend, Double change, Double relativeChange, Double progress) {

    /** How an indicator stands against its target. */
    public enum Status {
        /** The latest value is the target or better. */
        REACHED,
        /** The latest value is worse than the target. */
        MISSED,
        /** There is a value but nothing to judge it by: no target, or a direction that calls no value better. */
        NO_TARGET,
        /** Nothing has been measured yet. */
        NO_VALUE,
        /** The newest measurement says that there is no value, and why. */
        UNDEFINED
    }

    /** Which way an indicator went between its last two values. */
    public enum Trend {
        /** It changed in its direction. */
        IMPROVING,
        /** It changed against its direction. */
        WORSENING,
        /** It went up, and neither way is better. */
        RISING,
        /** It went down, and neither way is better. */
        FALLING,
        /** It did not change. */
        STEADY,
        /** There are less than two values. */
        UNKNOWN
    }

    /** Differences below this share of the compared values come from rounding. */
    private static final double TOLERANCE = 1e-9;

    /** Assesses an indicator by its measurements; these may stand in any order, those without a date count as oldest. */
    public static IndicatorAssessment of(Indicator indicator) {
        List<Measurement> all = indicator.getMeasurements().stream()
                .sorted(Comparator.comparing(m -> Dates.instantOrMin(m.getDate()))).toList();
        List<Measurement> valued = all.stream().filter(m -> valueOf(m) != null).toList();
        Measurement newest = all.isEmpty() ? null : all.getLast();
        Measurement latest = valued.isEmpty() ? null : valued.getLast();
        Measurement previous = valued.size() < 2 ? null : valued.get(valued.size() - 2);

        Double change = previous == null ? null : Double.valueOf(valueOf(latest) - valueOf(previous));
        Double relative = change == null || valueOf(previous) == 0 ? null
                : Double.valueOf(change / Math.abs(valueOf(previous)));
        Status status = status(indicator, newest, latest);
        return new IndicatorAssessment(newest, latest, previous, status, trend(indicator, latest, previous), change,
                relative, progress(indicator, status, valued));
    }

    /** The value of a measurement as a number, 1 and 0 for flags; null where it has none. */
    public static Double valueOf(Measurement measurement) {
        if (measurement.getValue() != null) {
            return Double.isFinite(measurement.getValue()) ? measurement.getValue() : null;
        }
        return measurement.getFlag() == null ? null : Double.valueOf(measurement.getFlag() ? 1 : 0);
    }

    private static Status status(Indicator indicator, Measurement newest, Measurement latest) {
        if (newest != null && newest != latest && newest.getUndefined() != null) {
            return Status.UNDEFINED;
        }
        if (latest == null) {
            return Status.NO_VALUE;
        }
        if (indicator.getTargetValue() == null || indicator.getDirection() == IndicatorDirection.NEUTRAL) {
            return Status.NO_TARGET;
        }
        return reaches(indicator, valueOf(latest)) ? Status.REACHED : Status.MISSED;
    }

    private static boolean reaches(Indicator indicator, double value) {
        int comparison = compare(value, indicator.getTargetValue());
        return indicator.getDirection() == IndicatorDirection.HIGHER_IS_BETTER ? comparison >= 0 : comparison <= 0;
    }

    private static Trend trend(Indicator indicator, Measurement latest, Measurement previous) {
        if (previous == null) {
            return Trend.UNKNOWN;
        }
        int comparison = compare(valueOf(latest), valueOf(previous));
        if (comparison == 0) {
            return Trend.STEADY;
        }
        return switch (indicator.getDirection()) {
        case NEUTRAL -> comparison > 0 ? Trend.RISING : Trend.FALLING;
        case HIGHER_IS_BETTER -> comparison > 0 ? Trend.IMPROVING : Trend.WORSENING;
        case LOWER_IS_BETTER -> comparison < 0 ? Trend.IMPROVING : Trend.WORSENING;
        };
    }

    private static Double progress(Indicator indicator, Status status, List<Measurement> valued) {
        if (status == Status.REACHED) {
            return 1.0;
        }
        if (status != Status.MISSED) {
            return null;
        }
        double first = valueOf(valued.getFirst());
        if (reaches(indicator, first)) {
            return 0.0; // It was there once: no way is left behind, only one ahead.
        }
        double done = (valueOf(valued.getLast()) - first) / (indicator.getTargetValue() - first);
        return Math.clamp(done, 0.0, Math.nextDown(1.0));
    }

    private static int compare(double a, double b) {
        return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b)) ? 0 : Double.compare(a, b);
    }
}
