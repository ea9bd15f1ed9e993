package org.clusterscape.indicator.network.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.clusterscape.indicator.CalculatorDescriptor;
import org.clusterscape.indicator.IndicatorEngine;
import org.clusterscape.indicator.IndicatorRequest;
import org.clusterscape.indicator.IndicatorValue;
import org.clusterscape.indicator.IndicatorValue.Amount;
import org.clusterscape.indicator.IndicatorValue.Failed;
import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.City;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.LinkageKind;
import org.clusterscape.model.Membership;
import org.clusterscape.model.Sector;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.xml.type.XMLTypeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the calculators make of models that are not from a textbook. */
class NetworkCalculatorsTest {

    static Stream<CalculatorDescriptor> calculators() {
        return IndicatorEngine.ofRegisteredCalculators().calculators().stream()
                .filter(calculator -> calculator.id().startsWith("network."));
    }

    @Test
    void allCalculatorsAreThere() {
        assertEquals("articulationPoints assortativity betweenness betweennessRaw bridges centralisation.betweenness "
                + "centralisation.closeness centralisation.degree closeness clustering communities components "
                + "constraint core degree density diameter effectiveSize efficiency eiIndex eigenvector meanDistance "
                + "modularity pageRank robustness transitivity",
                String.join(" ", calculators().map(c -> c.id().substring("network.".length())).sorted().toList()));
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void everyCalculatorSaysWhatItDoes(CalculatorDescriptor calculator) {
        assertFalse((calculator.name() + calculator.formula() + calculator.source() + calculator.unit()
                + calculator.parameters()).contains("%"), calculator.toString());
        assertFalse(calculator.source().isEmpty());
        assertEquals(List.of("directed=false", "weighted=false", "kinds=all", "actorsOnly=true"),
                calculator.parameters().stream().limit(4).map(p -> p.name() + "=" + p.defaultValue()).toList());
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void theOrderOfTheModelDoesNotChangeAValue(CalculatorDescriptor calculator) {
        for (String[] parameters : new String[][] {{}, {"weighted=true"}, {"directed=true", "weighted=true"}}) {
            NetworkModel model = Networks.random(60, 150, 11);
            Map<String, IndicatorValue> before = model.values(calculator.id(), parameters);
            Random random = new Random(5);
            List<Linkage> linkages = new ArrayList<>(model.ecosystem.getLinkages());
            Collections.shuffle(linkages, random);
            ECollections.setEList(model.ecosystem.getLinkages(), linkages);
            List<Actor> actors = new ArrayList<>(model.ecosystem.getActors());
            Collections.shuffle(actors, random);
            ECollections.setEList(model.ecosystem.getActors(), actors);
            assertEquals(before, model.values(calculator.id(), parameters));
            before.values().forEach(value -> assertFalse(value instanceof Failed, () -> calculator + " " + value));
        }
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void smallNetworksHaveAValueOrAReason(CalculatorDescriptor calculator) {
        for (int size = 0; size < 4; size++) {
            NetworkModel model = new NetworkModel();
            for (int i = 0; i < size; i++) {
                model.link("Straße " + i, "Straße " + i);
                model.values(calculator.id()).values().forEach(value -> assertFalse(value instanceof Failed
                        || value.toString().contains("not a number"), () -> calculator.id() + ": " + value));
            }
            model.values(calculator.id()).values().forEach(value -> assertFalse(value instanceof Failed));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            density, '', The network has no members.
            core, '', The network has no members.
            density, a, The network has fewer than 2 members.
            centralisation.degree, a b, The network has fewer than 3 members.
            diameter, a b, Not every member can reach every other.
            meanDistance, a b, Not every member can reach every other.
            assortativity, a b, The network has no linkages.
            modularity, a b, The network has no linkages.
            transitivity, a b, No member is linked to two others.
            assortativity, a-b b-c c-a, All members that are linked have equally many neighbours.
            eiIndex, a b, There is no linkage between two members that have a group (grouped by: kind).
            """)
    void whatIsUndefinedHasAReason(String calculator, String network, String reason) {
        assertEquals(reason, model(network).reason(calculator, null));
    }

    @Test
    void isolatedMembers() {
        NetworkModel model = model("a-b b-c alone");
        for (String calculator : List.of("constraint", "effectiveSize")) {
            assertEquals("It is not linked to anyone.", model.reason(calculator, "alone"));
        }
        for (String calculator : List.of("degree", "closeness", "betweenness", "core", "clustering", "bridges")) {
            assertEquals(0, model.amount(calculator, "alone"), calculator);
        }
        assertEquals(4 / 9.0, model.amount("closeness", "a"), 1e-12);
        assertEquals(2, model.amount("components", null));
        assertEquals(1, model.amount("components", "alone"));
        assertEquals(2, model.amount("communities", null));
        assertEquals(2, model.amount("communities", "alone"));
    }

    /** @param network members, and linkages as a-b, with blanks between */
    private static NetworkModel model(String network) {
        NetworkModel model = new NetworkModel();
        for (String part : network.isEmpty() ? new String[0] : network.split(" ")) {
            String[] ends = part.split("-");
            model.actor(ends[0]);
            if (ends.length > 1) {
                model.link(ends[0], ends[1]);
            }
        }
        return model;
    }

    @Test
    void selfLoopsMissingEndsAndParallelLinkages() {
        NetworkModel model = NetworkModel.of("a b 1, b c 4");
        model.link("b", "a").setStrength(2);
        model.link("a", "a");
        model.link(model.actor("a"), null);
        model.link((Actor) null, null);
        assertEquals(1, model.amount("degree", "a"));
        assertEquals(3, model.amount("degree", "a", "weighted=true"));
        assertEquals(2, model.amount("bridges", null));
        assertEquals(2 / 3.0, model.amount("density", null));
    }

    @Test
    void clustersAreMembersWhereTheyAreWanted() {
        NetworkModel model = NetworkModel.of("a b");
        Cluster cluster = ClusterscapeFactory.eINSTANCE.createCluster();
        cluster.setName("Holz");
        model.ecosystem.getClusters().add(cluster);
        model.link(model.actor("a"), cluster);
        assertEquals(Map.of("", new Amount(1), "a", new Amount(1), "b", new Amount(1), "Holz",
                IndicatorValue.undefined("Clusters are not part of the network (actorsOnly=true).")),
                model.values("network.degree"));
        assertEquals(Map.of("", new Amount(4 / 3.0), "a", new Amount(2), "b", new Amount(1), "Holz", new Amount(1)),
                model.values("network.degree", "actorsOnly=false"));
    }

    @ParameterizedTest
    @CsvSource({"all, 3", "FUNDING, 1", "'FUNDING,SUPPLY', 2", "'', 0"})
    void onlyLinkagesOfTheChosenKindsCount(String kinds, double expected) {
        NetworkModel model = NetworkModel.of("a b, a c, a d");
        model.ecosystem.getLinkages().get(1).setKind(LinkageKind.FUNDING);
        model.ecosystem.getLinkages().get(2).setKind(LinkageKind.SUPPLY);
        assertEquals(expected, model.amount("degree", "a", "kinds=" + kinds));
    }

    @Test
    void membersAreGroupedByKindCityClusterAndSector() {
        NetworkModel model = NetworkModel.of("a b, b c, c d");
        model.actor("a").setKind(ActorKind.SME);
        model.actor("b").setKind(ActorKind.SME);
        assertEquals(-1 / 3.0, model.amount("eiIndex", null), 1e-12);
        assertEquals(0, model.amount("eiIndex", "b"));
        assertEquals("It has no group (grouped by: city).", model.reason("eiIndex", "a", "grouping=city"));
        City city = ClusterscapeFactory.eINSTANCE.createCity();
        model.ecosystem.getCities().add(city);
        model.actor("a").setCity(city);
        model.actor("b").setCity(city);
        assertEquals(-1, model.amount("eiIndex", null, "grouping=city"));
        Sector sector = ClusterscapeFactory.eINSTANCE.createSector();
        model.ecosystem.getSectors().add(sector);
        join(model, "a", "Glas", null).getSectors().add(sector);
        join(model, "b", "Holz", null).getSectors().add(sector);
        join(model, "c", "Alt", "1999-12-31");
        assertEquals(1, model.amount("eiIndex", null, "grouping=cluster"));
        assertEquals(-1, model.amount("eiIndex", null, "grouping=sector"));
        assertEquals("It has no group (grouped by: cluster).", model.reason("eiIndex", "c", "grouping=cluster"));
        assertEquals(1 / 6.0, model.amount("modularity", null, "grouping=kind"), 1e-12);
    }

    private static Cluster join(NetworkModel model, String actor, String name, String until) {
        Cluster cluster = ClusterscapeFactory.eINSTANCE.createCluster();
        cluster.setName(name);
        model.ecosystem.getClusters().add(cluster);
        Membership membership = ClusterscapeFactory.eINSTANCE.createMembership();
        membership.setActor(model.actor(actor));
        membership.setUntil(until == null ? null : XMLTypeFactory.eINSTANCE.createDate(until));
        cluster.getMemberships().add(membership);
        return cluster;
    }

    @Test
    void robustnessByShareOfTheMembersLost() {
        NetworkModel model = model("hub-a hub-b hub-c a-b d-e x y z w");
        assertEquals(.2, model.amount("robustness", null, "removed=5", "attack=initialDegree"));
        assertEquals(.2, model.amount("robustness", null, "removed=10"));
        assertEquals(.1, model.amount("robustness", null, "removed=50"));
        assertEquals(0, model("a").amount("robustness", null));
        NetworkModel club = Networks.karateClub();
        double random = club.amount("robustness", null, "attack=random", "seed=7");
        assertEquals(random, club.amount("robustness", null, "attack=random", "seed=7"));
        assertTrue(random > club.amount("robustness", null));
        assertTrue(club.amount("robustness", null, "attack=random", "removed=25") > .6);
    }

    @Test
    void manyMembersAreAddedUpInTheSameOrderEveryTime() {
        NetworkModel model = Networks.random(1500, 4500, 3);
        Map<String, IndicatorValue> first = model.values("network.betweenness");
        assertEquals(1500, first.size());
        assertEquals(first, model.values("network.betweenness"));
        double pairs = 1499.0 * 1498 / 2;
        Map<String, IndicatorValue> raw = new TreeMap<>(model.values("network.betweennessRaw"));
        raw.forEach((name, value) -> assertEquals(assertInstanceOf(Amount.class, value).value() / pairs,
                ((Amount) first.get(name)).value(), 1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"network.betweenness", "network.closeness", "network.communities", "network.pageRank",
        "network.robustness", "network.constraint"})
    void cancellingEndsTheComputation(String calculator) {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> IndicatorEngine.ofRegisteredCalculators().compute(
                Networks.random(50, 100, 1).ecosystem,
                IndicatorRequest.ofCalculators(List.of(calculator)).withAsOf(LocalDate.of(2026, 1, 1)), monitor));
    }
}
