package org.clusterscape.report.internal.section;

import org.clusterscape.indicator.IndicatorAssessment;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.Polarity;
import org.clusterscape.model.PrerequisiteStatus;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.report.document.Status;
import org.clusterscape.report.document.Tone;
import org.clusterscape.validation.Severity;
import org.eclipse.osgi.util.NLS;

/** What the enumerations of the model and of the services mean for a reader. */
final class Statuses {

    /** Of an indicator whose value was computed for the report and stands in no measurement. */
    static final Status NOT_RECORDED = new Status(Tone.INFO, Messages.notRecorded,
            IndicatorAssessment.Status.NO_VALUE.ordinal());

    private static final int MAXIMUM_SEVERITY = 5;

    private Statuses() {
    }

    static Status of(ImplementationStatus status) {
        return switch (status) {
            case PROPOSED -> status(Tone.NEUTRAL, Messages.proposed, status);
            case PLANNED -> status(Tone.NEUTRAL, Messages.planned, status);
            case RUNNING -> status(Tone.INFO, Messages.running, status);
            case COMPLETED -> status(Tone.GOOD, Messages.completed, status);
            case ABANDONED -> status(Tone.BAD, Messages.abandoned, status);
        };
    }

    static Status of(PrerequisiteStatus status) {
        return switch (status) {
            case OPEN -> status(Tone.CAUTION, Messages.notMet, status);
            case IN_PROGRESS -> status(Tone.INFO, Messages.inProgress, status);
            case FULFILLED -> status(Tone.GOOD, Messages.fulfilled, status);
            case NOT_APPLICABLE -> status(Tone.NEUTRAL, Messages.notApplicable, status);
        };
    }

    static Status of(RelevanceLevel level) {
        return switch (level) {
            case UNRATED -> status(Tone.NEUTRAL, Messages.unrated, level);
            case NONE -> status(Tone.NEUTRAL, Messages.noRelevance, level);
            case LOW -> status(Tone.NEUTRAL, Messages.low, level);
            case MEDIUM -> status(Tone.INFO, Messages.medium, level);
            case HIGH -> status(Tone.GOOD, Messages.high, level);
        };
    }

    static Status of(Polarity polarity) {
        return switch (polarity) {
            case UNRATED -> status(Tone.NEUTRAL, Messages.unrated, polarity);
            case POSITIVE -> status(Tone.GOOD, Messages.positive, polarity);
            case NEGATIVE -> status(Tone.BAD, Messages.negative, polarity);
        };
    }

    static Status of(Severity severity) {
        return switch (severity) {
            case INFO -> status(Tone.INFO, Messages.info, severity);
            case WARNING -> status(Tone.CAUTION, Messages.warning, severity);
            case ERROR -> status(Tone.BAD, Messages.error, severity);
        };
    }

    static Status of(IndicatorAssessment.Status status) {
        return switch (status) {
            case REACHED -> status(Tone.GOOD, Messages.reached, status);
            case MISSED -> status(Tone.BAD, Messages.targetMissed, status);
            case NO_TARGET -> status(Tone.NEUTRAL, Messages.noTarget, status);
            case NO_VALUE -> status(Tone.NEUTRAL, Messages.noValue, status);
            case UNDEFINED -> status(Tone.CAUTION, Messages.undefinedValue, status);
        };
    }

    /** The severity of an obstacle, from 1 to 5; null as long as nobody has rated it. */
    static Status ofSeverity(Integer severity) {
        if (severity == null) {
            return new Status(Tone.NEUTRAL, Messages.unrated, 0);
        }
        Tone tone = severity >= MAXIMUM_SEVERITY - 1 ? Tone.BAD : severity > 2 ? Tone.CAUTION : Tone.NEUTRAL;
        return new Status(tone, NLS.bind(Messages.severityOf, severity), severity);
    }

    private static Status status(Tone tone, String label, Enum<?> literal) {
        return new Status(tone, label, literal.ordinal());
    }
}
