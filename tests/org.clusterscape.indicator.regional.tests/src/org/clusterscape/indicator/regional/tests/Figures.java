package org.clusterscape.indicator.regional.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorResult;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.IndicatorValue.Amount;
import org.clusterscape.indicator.IndicatorValue.Undefined;
import org.clusterscape.model.AreaKind;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.EconomicDatum;
import org.clusterscape.model.Ecosystem;
import org.eclipse.emf.ecore.EObject;

/** A model with one cluster whose economic data a test writes down, and the indicators that are computed from it. */
final class Figures {

    private static final double PRECISION = 1e-9;

    private final IndicatorEngine engine = IndicatorEngine.ofRegisteredCalculators();
    final Ecosystem ecosystem = ClusterscapeFactory.eINSTANCE.createEcosystem();
    final Cluster cluster = cluster("Möbel-Cluster Ösede");

    Cluster cluster(String name) {
        Cluster created = ClusterscapeFactory.eINSTANCE.createCluster();
        created.setName(name);
        ecosystem.getClusters().add(created);
        return created;
    }

    Figures region(int year, String industry, Integer employment) {
        datum(cluster, year, industry, employment, AreaKind.REGION, "Müritz-Süd");
        return this;
    }

    Figures nation(int year, String industry, Integer employment) {
        datum(cluster, year, industry, employment, AreaKind.REFERENCE_AREA, "Österreich");
        return this;
    }

    /** 2024: location quotient 3, share 12 %. */
    Figures published() {
        return region(2024, "C31", 1200).region(2024, "TOTAL", 10_000).nation(2024, "C31", 400_000).nation(2024,
                "TOTAL", 10_000_000);
    }

    /** 2020 to 2024: the region +6 %, the nation +2 %, the industry there +3 %. */
    Figures shifts() {
        return region(2020, "C31", 1000).region(2024, "C31", 1060).nation(2020, "C31", 100_000)
                .nation(2024, "C31", 103_000).nation(2020, "TOTAL", 5_000_000).nation(2024, "TOTAL", 5_100_000);
    }

    static EconomicDatum datum(Cluster cluster, Integer year, String industry, Integer employment, AreaKind area,
            String areaName) {
        EconomicDatum datum = ClusterscapeFactory.eINSTANCE.createEconomicDatum();
        datum.setYear(year);
        datum.setIndustryCode(industry);
        datum.setEmployment(employment);
        datum.setArea(area);
        datum.setAreaName(areaName);
        cluster.getEconomicData().add(datum);
        return datum;
    }

    EconomicDatum last() {
        return cluster.getEconomicData().getLast();
    }

    Figures turnover(String amount) {
        last().setTurnover(new BigDecimal(amount));
        return this;
    }

    Figures establishments(int number) {
        last().setEstablishments(number);
        return this;
    }

    IndicatorValue value(EObject element, String calculator, String... parameters) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        List<IndicatorResult> results = engine.compute(ecosystem,
                IndicatorRequest.ofCalculators(List.of("regional." + calculator)).withElement(element)
                        .withParameters(map).withAsOf(LocalDate.of(2026, 3, 1)),
                null);
        assertEquals(1, results.size());
        return results.getFirst().value();
    }

    void assertAmount(double expected, String calculator, String... parameters) {
        assertAmount(expected, cluster, calculator, parameters);
    }

    void assertAmount(double expected, EObject element, String calculator, String... parameters) {
        Amount amount = assertInstanceOf(Amount.class, value(element, calculator, parameters));
        assertEquals(expected, amount.value(), PRECISION * Math.max(1, Math.abs(expected)));
    }

    void assertUndefined(String reason, String calculator, String... parameters) {
        assertEquals(new Undefined(reason), value(cluster, calculator, parameters));
    }
}
