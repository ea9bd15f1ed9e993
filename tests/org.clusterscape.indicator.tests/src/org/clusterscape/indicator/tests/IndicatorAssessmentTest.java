package org.clusterscape.indicator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.clusterscape.indicator.IndicatorAssessment;
import org.clusterscape.indicator.IndicatorAssessment.Status;
import org.clusterscape.indicator.IndicatorAssessment.Trend;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.IndicatorDirection;
import org.clusterscape.model.Measurement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where indicators stand against their targets and compared with before. */
class IndicatorAssessmentTest {

    private static final IndicatorDirection HIGHER = IndicatorDirection.HIGHER_IS_BETTER;
    private static final IndicatorDirection LOWER = IndicatorDirection.LOWER_IS_BETTER;
    private static final IndicatorDirection NEUTRAL = IndicatorDirection.NEUTRAL;

    private static Indicator indicator(IndicatorDirection direction, Double target, List<?> values) {
        Indicator indicator = ClusterscapeFactory.eINSTANCE.createIndicator();
        indicator.setDirection(direction);
        indicator.setTargetValue(target);
        int year = 2020;
        for (Object value : values) {
            Models.measurement(indicator, year++ + "-12-31T00:00:00Z", value);
        }
        return indicator;
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                // direction, target, values; status, trend, change, relative change, progress
                Arguments.of(HIGHER, 10.0, List.of(), Status.NO_VALUE, Trend.UNKNOWN, null, null, null),
                Arguments.of(HIGHER, 10.0, Arrays.asList((Object) null), Status.NO_VALUE, Trend.UNKNOWN, null, null,
                        null),
                Arguments.of(HIGHER, 10.0, List.of(Double.NaN), Status.NO_VALUE, Trend.UNKNOWN, null, null, null),
                Arguments.of(HIGHER, 10.0, List.of("why"), Status.UNDEFINED, Trend.UNKNOWN, null, null, null),
                Arguments.of(HIGHER, 10.0, List.of(5.0), Status.MISSED, Trend.UNKNOWN, null, null, 0.0),
                Arguments.of(HIGHER, 10.0, List.of(4.0, 8.0, 10.0), Status.REACHED, Trend.IMPROVING, 2.0, 0.25, 1.0),
                Arguments.of(HIGHER, 10.0, List.of(2.0, 8.0, 6.0), Status.MISSED, Trend.WORSENING, -2.0, -0.25, 0.5),
                Arguments.of(HIGHER, 10.0, List.of(4.0, 2.0), Status.MISSED, Trend.WORSENING, -2.0, -0.5, 0.0),
                Arguments.of(HIGHER, 10.0, List.of(12.0, 9.0), Status.MISSED, Trend.WORSENING, -3.0, -0.25, 0.0),
                Arguments.of(HIGHER, 10.0, List.of(0.0, 0.0), Status.MISSED, Trend.STEADY, 0.0, null, 0.0),
                Arguments.of(HIGHER, 0.3, List.of(0.3, 0.1 + 0.2), Status.REACHED, Trend.STEADY, 0.1 + 0.2 - 0.3,
                        (0.1 + 0.2 - 0.3) / 0.3, 1.0),
                Arguments.of(LOWER, 5.0, List.of(9.0, 6.0), Status.MISSED, Trend.IMPROVING, -3.0, -1.0 / 3, 0.75),
                Arguments.of(LOWER, 5.0, List.of(9.0, 4.0), Status.REACHED, Trend.IMPROVING, -5.0, -5.0 / 9, 1.0),
                Arguments.of(LOWER, -5.0, List.of(-4.0, -2.0), Status.MISSED, Trend.WORSENING, 2.0, 0.5, 0.0),
                Arguments.of(LOWER, null, List.of(9.0, 4.0), Status.NO_TARGET, Trend.IMPROVING, -5.0, -5.0 / 9, null),
                Arguments.of(NEUTRAL, 5.0, List.of(4.0, 5.0), Status.NO_TARGET, Trend.RISING, 1.0, 0.25, null),
                Arguments.of(NEUTRAL, null, List.of(4.0, 3.0), Status.NO_TARGET, Trend.FALLING, -1.0, -0.25, null),
                Arguments.of(HIGHER, 1.0, List.of(false, true), Status.REACHED, Trend.IMPROVING, 1.0, null, 1.0),
                Arguments.of(HIGHER, 1.0, List.of(true, false), Status.MISSED, Trend.WORSENING, -1.0, -1.0, 0.0),
                Arguments.of(LOWER, 0.0, List.of(true, true), Status.MISSED, Trend.STEADY, 0.0, 0.0, 0.0),
                // What is undefined in between is passed over; at the end it is what counts.
                Arguments.of(HIGHER, 10.0, List.of(5.0, "why", 10.0), Status.REACHED, Trend.IMPROVING, 5.0, 1.0, 1.0),
                Arguments.of(HIGHER, 10.0, List.of(5.0, 10.0, "why"), Status.UNDEFINED, Trend.IMPROVING, 5.0, 1.0,
                        null));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void standsAgainstTargetAndBefore(IndicatorDirection direction, Double target, List<?> values, Status status,
            Trend trend, Double change, Double relativeChange, Double progress) {
        IndicatorAssessment assessment = IndicatorAssessment.of(indicator(direction, target, values));
        assertEquals(status, assessment.status());
        assertEquals(trend, assessment.trend());
        assertEquals(change, assessment.change());
        assertEquals(relativeChange, assessment.relativeChange());
        assertEquals(progress, assessment.progress());
    }

    @Test
    void theDateDecidesWhichMeasurementIsLatest() {
        Indicator indicator = indicator(HIGHER, null, List.of());
        Measurement latest = Models.measurement(indicator, "2025-12-31T23:30:00-02:00", 3.0);
        Measurement undated = Models.measurement(indicator, null, 1.0);
        Measurement previous = Models.measurement(indicator, "2026-01-01T01:00:00Z", 2.0);
        Measurement oldest = Models.measurement(indicator, "2024-01-01T00:00:00", 4.0);
        IndicatorAssessment assessment = IndicatorAssessment.of(indicator);
        assertSame(latest, assessment.latest());
        assertSame(latest, assessment.newest());
        assertSame(previous, assessment.previous());
        indicator.getMeasurements().removeAll(List.of(latest, previous, oldest));
        assertSame(undated, IndicatorAssessment.of(indicator).latest());
    }

    @Test
    void anUndefinedMeasurementIsNewestButNotLatest() {
        Indicator indicator = indicator(HIGHER, 1.0, List.of(5.0, "no data"));
        IndicatorAssessment assessment = IndicatorAssessment.of(indicator);
        assertEquals("no data", assessment.newest().getUndefined());
        assertEquals(5.0, assessment.latest().getValue());
        assertNull(assessment.previous());
    }
}
