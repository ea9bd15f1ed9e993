package org.clusterscape.validation.tests.cases;

import static org.clusterscape.validation.tests.cases.Case.of;
import static org.clusterscape.validation.tests.support.SoundModel.measurement;
import static org.clusterscape.validation.tests.support.SoundModel.moment;

import java.util.stream.Stream;

import org.clusterscape.model.IndicatorDirection;
import org.clusterscape.model.Measurement;
import org.clusterscape.validation.tests.support.SoundModel;

/** Spoils indicators and their measurements. Today is 1 July 2026 in Berlin. */
final class IndicatorCases {

    private IndicatorCases() {
    }

    static Stream<Case> all() {
        return Stream.concat(indicators(), measurements());
    }

    private static Stream<Case> indicators() {
        return Stream.of(
                of("indicator.noValues", "neither calculator nor measurements", m -> m.indicator.getMeasurements().clear()),
                of("indicator.targetWithoutDirection", "neutral",
                        m -> m.indicator.setDirection(IndicatorDirection.NEUTRAL)),
                of("indicator.targetNoFlag", "target of 5", m -> {
                    flag(m.older);
                    flag(m.newer);
                }),
                of("indicator.mixedMeasurements", "one flag among numbers", m -> {
                    flag(m.older);
                    m.indicator.setTargetValue(1.0);
                }),
                of("indicator.measurementsOutOfOrder", "swapped", m -> m.indicator.getMeasurements().move(0, 1))
                        .fixedBy("Sort the measurements by date"),
                of("indicator.measurementsOutOfOrder", "by a time zone", m -> {
                    m.older.setDate(moment("2025-01-01T01:00:00+00:00"));
                    m.newer.setDate(moment("2025-01-01T01:30:00+01:00"));
                }).fixedBy("Sort the measurements by date"),
                of("measurement.duplicateDate", "in another time zone, with another value",
                        m -> m.indicator.getMeasurements().add(measurement("2026-01-01T01:00:00+01:00", 9.0))),
                of("measurement.duplicateDate", "with the same value",
                        m -> m.indicator.getMeasurements().add(measurement("2026-01-01T00:00:00Z", 4.5)))
                        .fixedBy("Remove the second measurement \"2026-01-01: 4.5\""));
    }

    private static void flag(Measurement measurement) {
        measurement.setValue(null);
        measurement.setFlag(true);
    }

    private static Stream<Case> measurements() {
        return Stream.of(
                of("measurement.noDate", "no date", m -> m.newer.setDate(null)),
                of("measurement.inFuture", "tomorrow", m -> m.newer.setDate(moment("2026-07-02T00:00:00"))),
                of("measurement.inFuture", "tomorrow in Berlin, though still today at the zero meridian",
                        m -> m.newer.setDate(moment("2026-07-01T22:30:00Z"))),
                of("measurement.ambiguous", "value and flag", m -> m.newer.setFlag(false))
                        .with("indicator.targetNoFlag"),
                of("measurement.ambiguous", "value and reason for none", m -> m.newer.setUndefined("Keine Daten")),
                of("measurement.noValue", "nothing", m -> m.newer.setValue(null)),
                of("measurement.noValue", "blank reason", IndicatorCases::blankReason));
    }

    private static void blankReason(SoundModel model) {
        model.newer.setValue(null);
        model.newer.setUndefined(" ");
    }
}
