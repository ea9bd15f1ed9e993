package org.clusterscape.example.region.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.Measurement;
import org.clusterscape.validation.Severity;
import org.clusterscape.validation.Validator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the region says in one place fits what it says in another. */
class RegionConsistencyTest {

    private Ecosystem region;

    @BeforeEach
    void load() throws IOException {
        region = Region.load();
    }

    /** Also years later, when measures that run today should have ended: that is worth a look, but no mistake. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-02-01", "2040-01-01"})
    void hasNoErrorAndNoWarning(String day) {
        Validator validator = Validator.ofRegisteredConstraints()
                .withClock(Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC));
        assertTrue(validator.constraints().size() > 40, "the constraints are there");
        List<String> problems = validator.validate(region, null).stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(problem -> problem.id() + ": " + problem.path() + ": " + problem.message()).toList();
        assertEquals(List.of(), problems);
    }

    @Test
    void everyReferenceResolves() {
        assertEquals(List.of(), List.copyOf(EcoreUtil.UnresolvedProxyCrossReferencer.find(region).keySet()));
        for (EObject element : Region.elements(region)) {
            for (EObject target : element.eCrossReferences()) {
                assertNotNull(target.eResource(), () -> element + " refers to " + target);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void threeYearsOfMeasurements(Indicator indicator) {
        List<Instant> dates = indicator.getMeasurements().stream().map(RegionConsistencyTest::instant).toList();
        assertEquals(dates.stream().sorted().distinct().toList(), dates);
        assertEquals(List.of("2023", "2024", "2025"),
                dates.stream().map(d -> d.toString().substring(0, 4)).distinct().toList());
        assertTrue(dates.size() == 6 || dates.size() == 12, "half-yearly or quarterly: " + dates.size());
        assertTrue(indicator.getMeasurements().stream().allMatch(m -> m.getSource() != null));
        assertEquals(indicator.getCalculator() != null,
                indicator.getMeasurements().stream().allMatch(Measurement::isComputed));
    }

    static Stream<Named<Indicator>> indicators() throws IOException {
        return Region.elements(Region.load(), Indicator.class).stream().map(i -> Named.of(i.getName(), i));
    }

    @Test
    void someMeasurementsAreUndefinedWithAReason() {
        List<Measurement> undefined = Region.elements(region, Measurement.class).stream()
                .filter(m -> m.getValue() == null && m.getFlag() == null).toList();
        assertFalse(undefined.isEmpty());
        assertTrue(undefined.stream().allMatch(m -> m.getUndefined() != null && m.getUndefined().length() > 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"card.clusterGroups", "card.participatingBusinesses", "card.completedInitiatives",
            "card.fundingMechanisms"})
    void latestComputedMeasurementIsWhatTheCalculatorComputes(String calculator) {
        List<IndicatorResult> results = computed(LocalDate.of(2025, 12, 31), calculator);
        assertFalse(results.isEmpty());
        for (IndicatorResult result : results) {
            assertEquals(value(result.indicator().getMeasurements().getLast()), result.value(), result.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-06-30", "2023-12-31", "2024-06-30", "2024-12-31", "2025-06-30", "2025-12-31"})
    void businessesOfThatTimeFollowFromTheMemberships(String day) {
        List<IndicatorResult> results = computed(LocalDate.parse(day), "card.participatingBusinesses");
        assertEquals(3, results.size());
        for (IndicatorResult result : results) {
            Measurement measured = result.indicator().getMeasurements().stream()
                    .filter(m -> instant(m).toString().startsWith(day)).findFirst().orElseThrow();
            assertEquals(value(measured), result.value(), result.name());
        }
    }

    @Test
    void completedInitiativesOfThatTimeFollowFromTheirEnds() {
        List<Instant> ends = region.getClusters().stream().flatMap(c -> c.getInitiatives().stream())
                .filter(i -> i.getStatus().getName().equals("COMPLETED"))
                .map(i -> LocalDate.parse(i.getEnd().toXMLFormat()).atStartOfDay(ZoneOffset.UTC).toInstant()).toList();
        Indicator completed = Region.elements(region, Indicator.class).stream()
                .filter(i -> "card.completedInitiatives".equals(i.getCalculator())).findFirst().orElseThrow();
        for (Measurement measurement : completed.getMeasurements()) {
            assertEquals(ends.stream().filter(end -> !end.isAfter(instant(measurement))).count(),
                    measurement.getValue().longValue(), instant(measurement).toString());
        }
    }

    private List<IndicatorResult> computed(LocalDate day, String calculator) {
        return IndicatorEngine.ofRegisteredCalculators().compute(region, IndicatorRequest.ofModel().withAsOf(day), null)
                .stream().filter(r -> r.calculator().equals(calculator)).collect(Collectors.toList());
    }

    private static IndicatorValue value(Measurement measurement) {
        return measurement.getFlag() != null ? new IndicatorValue.Flag(measurement.getFlag())
                : new IndicatorValue.Amount(measurement.getValue());
    }

    private static Instant instant(Measurement measurement) {
        return measurement.getDate().toGregorianCalendar().toInstant();
    }
}
