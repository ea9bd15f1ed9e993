package org.clusterscape.indicator;

import java.util.Objects;

/** What a calculator found out: a number, a yes or no, or why there is no value. */
public sealed interface IndicatorValue {

    /**
     * A number in the unit of the calculator. A calculator may return what its formula gives: the engine turns
     * "not a number" and infinity into {@link Undefined}, so that results only hold finite amounts.
     */
    record Amount(double value) implements IndicatorValue {
    }

    /** Yes or no. */
    record Flag(boolean flag) implements IndicatorValue {
    }

    /**
     * There is no value, although nothing went wrong: a division by zero, nothing to count from.
     *
     * @param reason why, as one sentence for the reader of a report
     */
    record Undefined(String reason) implements IndicatorValue {

        public Undefined {
            Objects.requireNonNull(reason);
        }
    }

    /**
     * The value could not be computed: the calculator is missing, failed or took too long. Such a result is reported,
     * never recorded.
     *
     * @param reason what happened and whose fault it is, as a sentence or two for the user
     */
    record Failed(String reason) implements IndicatorValue {

        public Failed {
            Objects.requireNonNull(reason);
        }
    }

    static IndicatorValue of(double value) {
        return new Amount(value);
    }

    static IndicatorValue of(boolean flag) {
        return new Flag(flag);
    }

    /** {@link Undefined} for a reason. */
    static IndicatorValue undefined(String reason) {
        return new Undefined(reason);
    }
}
