package org.clusterscape.indicator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue.Undefined;
import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Measurement;
import org.clusterscape.model.label.Labels;
import org.junit.jupiter.api.Test;

/** How values become measurements. */
class RecordingTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final IndicatorEngine engine = IndicatorEngine.ofRegisteredCalculators();
    private final Ecosystem ecosystem = Models.ecosystem("Fürth");
    private final KeyField keyField = Models.keyField(ecosystem, "SF 41", 3.0, 4.0);

    private int record(IndicatorRequest request, Instant when) {
        return engine.record(ecosystem, engine.compute(ecosystem, request, null), when);
    }

    private static List<String> measurements(Indicator indicator) {
        return indicator.getMeasurements().stream().map(m -> m.getDate().toXMLFormat() + " "
                + (m.getValue() != null ? m.getValue() : m.getFlag() != null ? m.getFlag() : m.getUndefined())
                + (m.isComputed() ? "" : " by hand")).toList();
    }

    @Test
    void numbersFlagsAndReasonsAreRecorded() {
        Indicator number = Models.indicator(keyField, "card.scoreTotal");
        Indicator flag = Models.indicator(ecosystem, "card.fundingMechanisms");
        Indicator reason = Models.indicator(ecosystem, "card.scoreMean", Models.keyField(ecosystem, "SF 42"), Map.of());
        assertEquals(3, record(IndicatorRequest.ofModel(), NOON.plusMillis(345)));
        assertEquals(List.of("2026-03-01T12:00:00Z 7.0"), measurements(number));
        assertEquals(List.of("2026-03-01T12:00:00Z false"), measurements(flag));
        assertEquals(List.of("2026-03-01T12:00:00Z No city has a score in this key field."), measurements(reason));
    }

    @Test
    void whatFailedIsNotRecorded() {
        Indicator failed = Models.indicator(keyField, "not.installed");
        Indicator good = Models.indicator(keyField, "card.scoreTotal");
        assertEquals(1, record(IndicatorRequest.ofModel(), NOON));
        assertEquals(List.of(), failed.getMeasurements());
        assertEquals(1, good.getMeasurements().size());
    }

    @Test
    void measurementsStayInTheOrderOfTheirDates() {
        Indicator indicator = Models.indicator(keyField, "card.scoreTotal");
        Models.measurement(indicator, "2025-01-01T00:00:00+01:00", 5.0);
        Models.measurement(indicator, "2026-01-01T00:00:00", 6.0);
        record(IndicatorRequest.ofModel(), NOON);
        record(IndicatorRequest.ofModel(), Instant.parse("2024-12-31T22:59:59Z"));
        record(IndicatorRequest.ofModel(), Instant.parse("2025-06-01T00:00:00Z"));
        record(IndicatorRequest.ofModel(), Instant.parse("2024-12-31T23:30:00Z"));
        assertEquals(List.of("2024-12-31T22:59:59Z 7.0", "2025-01-01T00:00:00+01:00 5.0 by hand",
                "2024-12-31T23:30:00Z 7.0", "2025-06-01T00:00:00Z 7.0", "2026-01-01T00:00:00 6.0 by hand",
                "2026-03-01T12:00:00Z 7.0"), measurements(indicator));
    }

    @Test
    void theSameSecondReplacesWhatWasComputedAndKeepsWhatWasEntered() {
        Indicator indicator = Models.indicator(keyField, "card.scoreTotal");
        Models.measurement(indicator, "2026-03-01T12:00:00Z", 99.0);
        record(IndicatorRequest.ofModel(), NOON);
        Measurement first = indicator.getMeasurements().getLast();
        keyField.getScores().clear();
        assertEquals(1, record(IndicatorRequest.ofModel(), NOON.plusMillis(900)));
        assertEquals(List.of("2026-03-01T12:00:00Z 99.0 by hand",
                "2026-03-01T12:00:00Z No city has a score in this key field."), measurements(indicator));
        assertSame(first, indicator.getMeasurements().getLast());
    }

    @Test
    void anIndicatorIsMadeWhereThereIsNoneAndFoundAgain() {
        IndicatorRequest request = IndicatorRequest
                .ofCalculators(List.of("card.scoreTotal", "card.scoreRank", "card.participatingBusinesses"))
                .withParameters(Map.of("by", "mean", "clusters", "linkedOrAll"));
        Cluster cluster = Models.cluster(ecosystem, "Optik Österreich");
        assertEquals(5, record(request, NOON));
        assertEquals(5, record(request, NOON.plusSeconds(60)));

        assertEquals(List.of("Score total", "Rank by score", "Number of participating businesses"),
                keyField.getIndicators().stream().map(Indicator::getName).toList());
        assertEquals(List.of("Number of participating businesses",
                "Number of participating businesses: Optik Österreich"),
                ecosystem.getIndicators().stream().map(Indicator::getName).toList());
        Indicator total = keyField.getIndicators().get(0);
        assertEquals("card.scoreTotal", total.getCalculator());
        assertEquals("points", total.getUnit());
        assertNull(total.getScope());
        assertEquals(List.of("2026-03-01T12:00:00Z 7.0", "2026-03-01T12:01:00Z 7.0"), measurements(total));
        assertEquals(List.of("by = mean"), keyField.getIndicators().get(1).getParameters().stream()
                .map(Labels::label).toList());
        assertNull(keyField.getIndicators().get(1).getUnit());
        assertEquals(List.of(), keyField.getIndicators().get(2).getParameters());
        assertSame(cluster, ecosystem.getIndicators().get(1).getScope());
    }

    @Test
    void theSameResultsTwiceMakeOneIndicator() {
        List<IndicatorResult> results = engine.compute(ecosystem,
                IndicatorRequest.ofCalculators(List.of("card.scoreTotal")), null);
        engine.record(ecosystem, results, NOON);
        engine.record(ecosystem, results, NOON.plusSeconds(1));
        assertEquals(1, keyField.getIndicators().size());
        assertEquals(2, keyField.getIndicators().getFirst().getMeasurements().size());
    }

    @Test
    void aResultAboutAnElementWithoutANameIsLeftOut() {
        IndicatorResult ofScore = new IndicatorResult("card.scoreTotal", "Score", keyField.getScores().getFirst(), "3",
                new Undefined("of a score"), "", Map.of(), null);
        assertEquals(0, engine.record(ecosystem, List.of(ofScore), NOON));
        assertEquals(List.of(), ecosystem.getIndicators());
    }

    @Test
    void thousandsOfValuesAreRecorded() {
        Cluster cluster = Models.cluster(ecosystem, "Groß");
        Actor last = null;
        for (int i = 0; i < 5000; i++) {
            Actor actor = Models.actor(ecosystem, "Firma " + i, ActorKind.SME);
            Models.membership(cluster, actor, null, null);
            if (last != null) {
                Models.link(ecosystem, last, actor);
            }
            last = actor;
        }
        IndicatorRequest request = IndicatorRequest.ofCalculators(List.of("test.degree"));
        assertEquals(5001, record(request, NOON));
        assertEquals(5001, record(request, NOON.plusSeconds(1)));
        assertEquals(5001, ecosystem.getIndicators().size());
        assertTrue(ecosystem.getIndicators().stream().allMatch(i -> i.getMeasurements().size() == 2));
    }
}
