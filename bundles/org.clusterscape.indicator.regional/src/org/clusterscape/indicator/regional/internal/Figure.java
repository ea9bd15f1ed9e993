package org.clusterscape.indicator.regional.internal;

import java.math.BigDecimal;

/**
 * A figure that a formula uses.
 *
 * @param exact its value, not negative
 * @param description what it is, as a noun phrase: the employment of C10 in a place for a year
 */
record Figure(BigDecimal exact, String description) {

    double value() {
        return exact.doubleValue();
    }

    /** The value of a figure that a formula divides by. */
    double divisor() throws NoValueException {
        if (exact.signum() == 0) {
            throw new NoValueException(Messages.bind(Messages.zeroDivisor, description));
        }
        return value();
    }
}
