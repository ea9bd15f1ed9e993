package org.clusterscape.indicator.regional.internal;

/** Says why a formula has no value, as a sentence for the reader of a report. */
final class NoValueException extends Exception {

    private static final long serialVersionUID = 1L;

    NoValueException(String reason) {
        super(reason, null, false, false);
    }
}
