package org.clusterscape.report.document;

/** What a status or a callout means for its reader. Renderers show it by shape and word as well as by colour. */
public enum Tone {
    /** As it should be. */
    GOOD,
    /** Worth a look. */
    CAUTION,
    /** Not as it should be. */
    BAD,
    /** Under way, or worth knowing. */
    INFO,
    /** Neither good nor bad, or not known. */
    NEUTRAL
}
