package org.clusterscape.indicator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.clusterscape.indicator.CalculatorDescriptor;
import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.IndicatorValue.Amount;
import org.clusterscape.indicator.IndicatorValue.Flag;
import org.clusterscape.indicator.IndicatorValue.Undefined;
import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.KeyField;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the indicators of the key-field card come to. */
class CardCalculatorsTest {

    private final IndicatorEngine engine = IndicatorEngine.ofRegisteredCalculators();
    private final Ecosystem ecosystem = Models.ecosystem("Region Tübingen");

    private IndicatorValue value(String calculator, EObject element, Map<String, String> parameters) {
        return value(IndicatorRequest.ofCalculators(List.of(calculator)).withElement(element)
                .withParameters(parameters).withAsOf(LocalDate.of(2026, 3, 1)));
    }

    private IndicatorValue value(IndicatorRequest request) {
        List<IndicatorResult> results = engine.compute(ecosystem, request, null);
        assertEquals(1, results.size());
        return results.getFirst().value();
    }

    @Test
    void everyCalculatorOfTheCardIsThereAndSaysWhatItDoes() {
        List<CalculatorDescriptor> card = engine.calculators().stream().filter(c -> c.id().startsWith("card."))
                .toList();
        assertEquals(List.of("card.clusterGroups", "card.completedInitiatives", "card.fundingMechanisms",
                "card.participatingBusinesses", "card.scoreMean", "card.scoreRank", "card.scoreTotal"),
                card.stream().map(CalculatorDescriptor::id).toList());
        for (CalculatorDescriptor calculator : card) {
            String texts = String.join("\n", calculator.name(), calculator.formula(), calculator.source(),
                    calculator.unit()) + calculator.parameters();
            assertTrue(!texts.contains("%"), "untranslated: " + texts);
            assertTrue(!calculator.source().isEmpty());
            assertEquals("org.clusterscape.indicator", calculator.plugin());
        }
    }

    @ParameterizedTest
    @CsvSource({"linkedOrAll, 2, 3", "linked, 2, 0", "all, 3, 3"})
    void clustersOfAKeyFieldAreTheLinkedOnesOrAll(String clusters, double linked, double unlinked) {
        KeyField keyField = Models.keyField(ecosystem, "SF 41");
        KeyField other = Models.keyField(ecosystem, "SF 42");
        Models.cluster(ecosystem, "Medizintechnik", keyField);
        Models.cluster(ecosystem, "Maschinenbau", keyField);
        Models.cluster(ecosystem, "Handwerk");
        Map<String, String> parameters = Map.of("clusters", clusters);
        assertEquals(new Amount(linked), value("card.clusterGroups", keyField, parameters));
        assertEquals(new Amount(unlinked), value("card.clusterGroups", other, parameters));
        assertEquals(new Amount(3), value("card.clusterGroups", ecosystem, parameters));
    }

    @Test
    void aBusinessCountsOnceHoweverOftenItTakesPart() {
        Cluster first = Models.cluster(ecosystem, "Eins");
        Cluster second = Models.cluster(ecosystem, "Zwei");
        Actor weaver = Models.actor(ecosystem, "Weberei Müßig", ActorKind.SME);
        Models.membership(first, weaver, null, null);
        Models.membership(first, weaver, "2020-01-01", null);
        Models.membership(second, weaver, null, null);
        Models.membership(second, Models.actor(ecosystem, "Groß & Söhne", ActorKind.LARGE_COMPANY), null, null);
        Models.membership(second, Models.actor(ecosystem, "Neu", ActorKind.STARTUP), null, null);
        Models.membership(second, Models.actor(ecosystem, "Universität", ActorKind.UNIVERSITY), null, null);
        Models.membership(second, null, null, null);
        assertEquals(new Amount(3), value("card.participatingBusinesses", ecosystem, Map.of()));
        assertEquals(new Amount(1), value("card.participatingBusinesses", first, Map.of()));
        assertEquals(new Amount(2), value("card.participatingBusinesses", ecosystem,
                Map.of("kinds", "university, STARTUP")));
        assertEquals(new Amount(0), value("card.participatingBusinesses", ecosystem, Map.of("kinds", "")));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 2025-12-31, 2023-12-31, 0", "2024-01-01, 2025-12-31, 2024-01-01, 1",
        "2024-01-01, 2025-12-31, 2025-12-31, 1", "2024-01-01, 2025-12-31, 2026-01-01, 0",
        "2024-01-01, , 2099-01-01, 1", ", 2025-12-31, 1999-01-01, 1", ", , 2026-01-01, 1",
        "2024-01-01Z, 2024-02-29+02:00, 2024-02-29, 1"})
    void membershipsCountFromTheirFirstDayToTheirLast(String since, String until, LocalDate day, double expected) {
        Cluster cluster = Models.cluster(ecosystem, "Holz");
        Models.membership(cluster, Models.actor(ecosystem, "Sägewerk", ActorKind.SME), since, until);
        assertEquals(new Amount(expected), value(IndicatorRequest.ofCalculators(List.of("card.participatingBusinesses"))
                .withElement(cluster).withAsOf(day)));
    }

    @Test
    void onlyCompletedInitiativesCount() {
        Cluster cluster = Models.cluster(ecosystem, "Holz");
        for (ImplementationStatus status : ImplementationStatus.VALUES) {
            Models.initiative(cluster, status);
        }
        Models.initiative(cluster, ImplementationStatus.COMPLETED);
        Models.cluster(ecosystem, "Glas");
        assertEquals(new Amount(2), value("card.completedInitiatives", cluster, Map.of()));
        assertEquals(new Amount(2), value("card.completedInitiatives", ecosystem, Map.of()));
    }

    @Test
    void fundingExistsWhereAnyClusterHasSome() {
        Cluster with = Models.cluster(ecosystem, "Mit");
        Cluster without = Models.cluster(ecosystem, "Ohne");
        Models.funding(with);
        assertEquals(new Flag(true), value("card.fundingMechanisms", ecosystem, Map.of()));
        assertEquals(new Flag(true), value("card.fundingMechanisms", with, Map.of()));
        assertEquals(new Flag(false), value("card.fundingMechanisms", without, Map.of()));
    }

    static Stream<Arguments> scores() {
        return Stream.of(
                Arguments.of(List.of(7.0, 8.0, 6.0, 6.0, 1.0, 8.0), 36.0, 6.0),
                Arguments.of(List.of(0.1, 0.2), 0.3, 0.15),
                Arguments.of(List.of(1.0, 1.0, 0.0), 2.0, 2.0 / 3),
                Arguments.of(List.of(0.0), 0.0, 0.0));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void totalAndMeanLeaveOutCitiesWithoutAScore(List<Double> scores, double total, double mean) {
        List<Double> table = new ArrayList<>(scores);
        table.add(null);
        table.add(Double.NaN);
        Collections.shuffle(table, new Random(7));
        KeyField keyField = Models.keyField(ecosystem, "SF 41", table.toArray(Double[]::new));
        assertEquals(new Amount(total), value("card.scoreTotal", keyField, Map.of()));
        assertEquals(new Amount(mean), value("card.scoreMean", keyField, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"card.scoreTotal", "card.scoreMean", "card.scoreRank"})
    void withoutScoresThereIsAReason(String calculator) {
        Models.keyField(ecosystem, "SF 1", 5.0);
        for (KeyField keyField : List.of(Models.keyField(ecosystem, "SF 2"),
                Models.keyField(ecosystem, "SF 3", null, null))) {
            Undefined undefined = assertInstanceOf(Undefined.class, value(calculator, keyField, Map.of()));
            assertEquals("No city has a score in this key field.", undefined.reason());
        }
    }

    @Test
    void equalScoresShareTheBetterRank() {
        Models.keyField(ecosystem, "A", 4.0, 4.0);
        Models.keyField(ecosystem, "B", 0.1, 0.2, 9.0);
        Models.keyField(ecosystem, "C");
        Models.keyField(ecosystem, "D", 9.0, 0.2, 0.1);
        Models.keyField(ecosystem, "E", 5.0);
        IndicatorRequest request = IndicatorRequest.ofCalculators(List.of("card.scoreRank"));
        assertEquals(List.of("A 3", "B 1", "C -", "D 1", "E 4"), ranks(request));
        assertEquals(List.of("A 2", "B 3", "C -", "D 3", "E 1"), ranks(request.withParameters(Map.of("by", "mean"))));
    }

    private List<String> ranks(IndicatorRequest request) {
        return engine.compute(ecosystem, request, null).stream().map(r -> r.label() + " "
                + (r.value() instanceof Amount amount ? "" + (int) amount.value() : "-")).toList();
    }

    @Test
    void anEmptyModelHasNoClustersAndNothingToRank() {
        List<String> ids = engine.calculators().stream().map(CalculatorDescriptor::id)
                .filter(id -> id.startsWith("card.")).toList();
        List<IndicatorResult> results = engine.compute(Models.ecosystem(null), IndicatorRequest.ofCalculators(ids),
                null);
        assertEquals(List.of(new Amount(0), new Amount(0), new Flag(false), new Amount(0)),
                results.stream().map(IndicatorResult::value).toList());
        results.forEach(result -> assertNull(result.element()));
        assertEquals(List.of(), engine.compute(Models.ecosystem(null), IndicatorRequest.ofModel(), null));
    }

    @Test
    void thousandsOfElementsAreMeasuredInTheOrderOfTheModel() {
        int size = 5000;
        Cluster cluster = Models.cluster(ecosystem, "Größe");
        for (int i = 0; i < size; i++) {
            Models.keyField(ecosystem, "K" + i, (double) (i % 10), i / 1000.0);
            Models.membership(cluster, Models.actor(ecosystem, "Firma " + i, ActorKind.SME), null, null);
        }
        for (int i = 0; i < size; i++) {
            Models.link(ecosystem, ecosystem.getActors().get(i), ecosystem.getActors().get((i + 1) % size));
        }
        List<IndicatorResult> totals = engine.compute(ecosystem,
                IndicatorRequest.ofCalculators(List.of("card.scoreTotal", "card.participatingBusinesses")), null);
        assertEquals(size + 1 + size + 1, totals.size());
        assertEquals("K4321", totals.get(4321).label());
        assertEquals(new Amount(5.321), totals.get(4321).value());
        assertEquals(new Amount(size), totals.getLast().value());
        List<IndicatorResult> ranks = engine.compute(ecosystem,
                IndicatorRequest.ofCalculators(List.of("card.scoreRank")), null);
        assertEquals(new Amount(1), ranks.get(4999).value());
        assertEquals(new Amount(size), ranks.getFirst().value());
        List<IndicatorResult> degrees = engine.compute(ecosystem,
                IndicatorRequest.ofCalculators(List.of("test.degree")), null);
        assertEquals(size + 1, degrees.size());
        assertEquals(size, degrees.stream().filter(r -> r.value().equals(new Amount(2))).count());
    }
}
