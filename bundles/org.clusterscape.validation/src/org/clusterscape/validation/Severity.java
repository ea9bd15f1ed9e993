package org.clusterscape.validation;

/** How much a problem matters; from the least to the gravest. */
public enum Severity {

    /** Worth a look; the model may well be meant so. */
    INFO,

    /** Probably a mistake, or something that is missing. */
    WARNING,

    /** Makes computations or the exchange with other programs wrong. */
    ERROR
}
