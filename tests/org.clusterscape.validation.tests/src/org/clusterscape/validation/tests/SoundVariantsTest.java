package org.clusterscape.validation.tests;

import static org.clusterscape.validation.tests.support.SoundModel.day;
import static org.clusterscape.validation.tests.support.SoundModel.keyField;
import static org.clusterscape.validation.tests.support.SoundModel.membership;
import static org.clusterscape.validation.tests.support.SoundModel.moment;
import static org.clusterscape.validation.tests.support.SoundModel.property;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.clusterscape.model.ActorKind;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.EconomicDatum;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Membership;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.Sector;
import org.clusterscape.validation.tests.support.SoundModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models that come close to a problem and have none. Today is 1 July 2026 in Berlin. */
class SoundVariantsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"values", "names", "keyFields", "dates", "clusters", "indicators"})
    void findsNothing(String what, Consumer<SoundModel> change) {
        SoundModel model = new SoundModel();
        change.accept(model);
        assertEquals(List.of(), model.validate());
    }

    private static Arguments of(String what, Consumer<SoundModel> change) {
        return arguments(what, change);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                of("influence and interest at the ends of the scale", m -> {
                    m.mayor.setInfluence(0.0);
                    m.mayor.setInterest(10.0);
                }),
                of("severity 1", m -> m.obstacle.setSeverity(1)),
                of("severity not rated", m -> m.obstacle.setSeverity(null)),
                of("population 0", m -> m.berlin.setPopulation(0)),
                of("the poles and the date line", m -> {
                    m.berlin.setLatitude(-90.0);
                    m.berlin.setLongitude(180.0);
                }),
                of("emoji and line breaks", m -> m.remark.setText("\uD83C\uDFD7 Baustelle\r\n\tÄrger\n")),
                of("text with space around it", m -> m.remark.setText(" \n Zitat ")),
                of("no currency and no money", m -> {
                    m.ecosystem.setCurrency(null);
                    m.measure.setBudget(null);
                }),
                of("Swiss francs", m -> m.ecosystem.setCurrency("CHF")),
                of("company of 249 employees", m -> m.smith.setEmployees(249)),
                of("large company of 250", m -> {
                    m.smith.setKind(ActorKind.LARGE_COMPANY);
                    m.smith.setEmployees(250);
                }),
                of("university of 5,000 employees", m -> {
                    m.smith.setKind(ActorKind.UNIVERSITY);
                    m.smith.setEmployees(5000);
                }),
                of("addresses with umlauts, ports and numbers", m -> {
                    m.mayor.setWebsite("https://münchen.de:8443/straße?a=ü#x");
                    m.cluster.setWebsite("HTTP://[::1]/");
                }));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                of("a city and an actor of one name", m -> m.mayor.setName("Berlin")),
                of("an alias that repeats the own name", m -> m.berlin.getAliases().add("BERLIN")),
                of("two elements that need no name and have none",
                        m -> m.cluster.getFundingMechanisms().add(ClusterscapeFactory.eINSTANCE.createFundingMechanism())),
                of("obstacle with a name and no text", m -> {
                    m.obstacle.setName("Geldmangel");
                    m.obstacle.setText(null);
                }),
                of("the same key in two elements", m -> {
                    m.mayor.getProperties().add(property("a", "1"));
                    m.smith.getProperties().add(property("a", "1"));
                }),
                of("the same key among properties and parameters",
                        m -> m.indicator.getProperties().add(property("year", "2025"))),
                of("cities without abbreviations", m -> {
                    m.berlin.setAbbreviation(null);
                    m.cologne.setAbbreviation("");
                }),
                of("source with nothing but a citation", m -> {
                    m.source.setUrl(null);
                    m.source.setCitation("Müller 2026, S. 7");
                }));
    }

    static Stream<Arguments> keyFields() {
        return Stream.of(
                of("a total that only binary fractions miss", m -> {
                    m.scoreOfBerlin.setValue(0.1);
                    m.scoreOfCologne.setValue(0.2);
                    m.waste.setStatedTotal(0.3);
                }),
                of("a stated total without scores", m -> m.water.setStatedTotal(36.0)),
                of("a city without a score value", m -> {
                    m.scoreOfBerlin.setValue(null);
                    m.waste.setStatedTotal(8.5);
                }),
                of("a city scored in two key fields",
                        m -> m.water.getScores().add(SoundModel.score(m.berlin, 1))),
                of("a code without a number in it", m -> m.water.setCode("Wasser")),
                of("numbers that are not known", m -> {
                    m.waste.setNumber(null);
                    m.water.setNumber(null);
                }),
                of("a code with leading zeros", m -> m.ecosystem.getKeyFields().add(keyField("SF 007", 7, "Neu"))),
                of("a sector with a text and no level", m -> {
                    m.relevance.setLevel(RelevanceLevel.UNRATED);
                    m.relevance.setText("Wenig");
                }),
                of("a second sector", m -> {
                    Sector sector = ClusterscapeFactory.eINSTANCE.createSector();
                    sector.setName("Energie");
                    m.ecosystem.getSectors().add(sector);
                }));
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                of("a measure of one day", m -> m.measure.setStart(day("2026-07-01"))),
                of("planned from today", m -> {
                    m.measure.setStatus(ImplementationStatus.PLANNED);
                    m.measure.setStart(day("2026-07-01"));
                }),
                of("abandoned long ago", m -> {
                    m.measure.setStatus(ImplementationStatus.ABANDONED);
                    m.measure.setEnd(day("2026-02-01"));
                }),
                of("no dates at all", m -> {
                    m.measure.setStart(null);
                    m.measure.setEnd(null);
                    m.initiative.setEnd(null);
                }),
                of("founded today", m -> m.cluster.setFoundationDate(day("2026-07-01"))));
    }

    static Stream<Arguments> clusters() {
        return Stream.of(
                of("coordinator hands over at midnight", m -> {
                    m.coordinator.setUntil(day("2026-06-30"));
                    Membership next = membership(m.smith, MembershipRole.COORDINATOR);
                    next.setSince(day("2026-07-01"));
                    m.cluster.getMemberships().add(next);
                }),
                of("an actor in two roles",
                        m -> m.cluster.getMemberships().add(membership(m.smith, MembershipRole.SPONSOR))),
                of("an actor who left and came back", m -> {
                    m.member.setUntil(day("2020-12-31"));
                    Membership again = membership(m.smith, MembershipRole.MEMBER);
                    again.setSince(day("2021-01-01"));
                    m.cluster.getMemberships().add(0, again);
                }),
                of("figures of two areas", m -> {
                    EconomicDatum other = ClusterscapeFactory.eINSTANCE.createEconomicDatum();
                    other.setYear(2026);
                    other.setAreaName("Bayern");
                    other.setEmployment(5);
                    m.cluster.getEconomicData().add(other);
                }),
                of("linkages in both directions", m -> {
                    m.linkage.setDirected(true);
                    Linkage back = ClusterscapeFactory.eINSTANCE.createLinkage();
                    back.setSource(m.smith);
                    back.setTarget(m.mayor);
                    back.setDirected(true);
                    m.ecosystem.getLinkages().add(back);
                }),
                of("a weak linkage", m -> m.linkage.setStrength(Double.MIN_VALUE)));
    }

    static Stream<Arguments> indicators() {
        return Stream.of(
                of("indicator that is computed and not yet measured", m -> {
                    m.indicator.getMeasurements().clear();
                    m.indicator.setCalculator("card.scoreTotal");
                }),
                of("flag with the target 1", m -> {
                    for (var measurement : m.indicator.getMeasurements()) {
                        measurement.setValue(null);
                        measurement.setFlag(false);
                    }
                    m.indicator.setTargetValue(1.0);
                }),
                of("undefined with a reason", m -> {
                    m.newer.setValue(null);
                    m.newer.setUndefined("Keine Daten");
                }),
                of("measured this evening", m -> m.newer.setDate(moment("2026-07-01T23:59:59"))),
                of("measured in half a second", m -> {
                    m.older.setDate(moment("2026-01-01T00:00:00.25Z"));
                    m.newer.setDate(moment("2026-01-01T00:00:00.75Z"));
                }));
    }
}
