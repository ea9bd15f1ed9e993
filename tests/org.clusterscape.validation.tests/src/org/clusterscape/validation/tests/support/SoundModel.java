package org.clusterscape.validation.tests.support;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import javax.xml.datatype.XMLGregorianCalendar;

import org.clusterscape.model.*;
import org.clusterscape.validation.Problem;
import org.clusterscape.validation.Validator;
import org.eclipse.emf.ecore.xml.type.XMLTypeFactory;

/** A small model with an element of every kind and nothing wrong with it, to be spoiled by tests. */
public final class SoundModel {

    /** What the tests call today: 1 July 2026, in a time zone that is not the machine's. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneId.of("Europe/Berlin"));

    private static final ClusterscapeFactory FACTORY = ClusterscapeFactory.eINSTANCE;

    public final Ecosystem ecosystem = FACTORY.createEcosystem();
    public final City berlin = city("Berlin", "B");
    public final City cologne = city("Köln", "K");
    public final Sector mobility = FACTORY.createSector();
    public final KeyField waste = keyField("SF 41", 41, "Wertstoffhöfe");
    public final KeyField water = keyField("SF 73", 73, "Regenwasser");
    public final CityScore scoreOfBerlin = score(berlin, 7);
    public final CityScore scoreOfCologne = score(cologne, 8.5);
    public final SectorRelevance relevance = FACTORY.createSectorRelevance();
    public final ImplementationMeasure measure = FACTORY.createImplementationMeasure();
    public final Prerequisite prerequisite = FACTORY.createPrerequisite();
    public final Obstacle obstacle = FACTORY.createObstacle();
    public final Remark remark = FACTORY.createRemark();
    public final Indicator indicator = FACTORY.createIndicator();
    public final Measurement older = measurement("2025-01-01T00:00:00Z", 3.5);
    public final Measurement newer = measurement("2026-01-01T00:00:00Z", 4.5);
    public final Actor mayor = actor("Bürgermeisteramt", ActorKind.MUNICIPALITY);
    public final Actor smith = actor("Schmied & Söhne", ActorKind.SME);
    public final Cluster cluster = FACTORY.createCluster();
    public final Membership coordinator = membership(mayor, MembershipRole.COORDINATOR);
    public final Membership member = membership(smith, MembershipRole.MEMBER);
    public final Initiative initiative = FACTORY.createInitiative();
    public final FundingMechanism funding = FACTORY.createFundingMechanism();
    public final EconomicDatum datum = FACTORY.createEconomicDatum();
    public final Board board = FACTORY.createBoard();
    public final Linkage linkage = FACTORY.createLinkage();
    public final Source source = FACTORY.createSource();

    public SoundModel() {
        ecosystem.setName("Region Süd");
        ecosystem.getCities().addAll(List.of(berlin, cologne));
        mobility.setName("Mobility");
        mobility.getAliases().add("Verkehr");
        ecosystem.getSectors().add(mobility);
        ecosystem.getKeyFields().addAll(List.of(waste, water));
        ecosystem.getActors().addAll(List.of(mayor, smith));
        ecosystem.getClusters().add(cluster);
        linkage.setSource(mayor);
        linkage.setTarget(smith);
        ecosystem.getLinkages().add(linkage);
        source.setUrl("https://www.example.org/bücher?id=1");
        ecosystem.getSources().add(source);
        fillKeyField();
        fillCluster();
    }

    private void fillKeyField() {
        waste.getScores().addAll(List.of(scoreOfBerlin, scoreOfCologne));
        waste.setStatedTotal(15.5);
        waste.getRelatedKeyFields().add(water);
        relevance.setSector(mobility);
        relevance.setLevel(RelevanceLevel.HIGH);
        waste.getSectorRelevances().add(relevance);
        prerequisite.setText("Flächen sind gesichert");
        prerequisite.setStatus(PrerequisiteStatus.FULFILLED);
        waste.getPrerequisites().add(prerequisite);
        obstacle.setText("Es fehlt Geld");
        obstacle.setSeverity(5);
        waste.getObstacles().add(obstacle);
        measure.setText("Höfe bauen");
        measure.setStatus(ImplementationStatus.RUNNING);
        measure.setStart(day("2026-01-01"));
        measure.setEnd(day("2026-07-01"));
        measure.setBudget(new BigDecimal("1000.50"));
        measure.getMitigates().add(obstacle);
        measure.getRequires().add(prerequisite);
        waste.getMeasures().add(measure);
        remark.setText("Stand der Studie");
        waste.getRemarks().add(remark);
        indicator.setName("Höfe je 10.000 Einwohner");
        indicator.setTargetValue(5.0);
        indicator.setDirection(IndicatorDirection.HIGHER_IS_BETTER);
        indicator.getParameters().add(property("year", "2025"));
        indicator.getMeasurements().addAll(List.of(older, newer));
        waste.getIndicators().add(indicator);
    }

    private void fillCluster() {
        cluster.setName("Kreislauf Süd");
        cluster.setWebsite("http://kreislauf-süd.example/");
        cluster.setFoundationDate(day("2020-02-29"));
        cluster.getMemberships().addAll(List.of(coordinator, member));
        initiative.setName("Reparatur-Café");
        initiative.setStatus(ImplementationStatus.COMPLETED);
        initiative.setEnd(day("2026-07-01"));
        cluster.getInitiatives().add(initiative);
        cluster.getFundingMechanisms().add(funding);
        datum.setYear(2026);
        datum.setEmployment(0);
        cluster.getEconomicData().add(datum);
        board.getMembers().add(mayor);
        cluster.setAdvisoryBoard(board);
    }

    /** The problems of the model today. */
    public List<Problem> validate() {
        return Validator.ofRegisteredConstraints().withClock(CLOCK).validate(ecosystem, null);
    }

    public static XMLGregorianCalendar day(String text) {
        return XMLTypeFactory.eINSTANCE.createDate(text);
    }

    public static XMLGregorianCalendar moment(String text) {
        return XMLTypeFactory.eINSTANCE.createDateTime(text);
    }

    public static City city(String name, String abbreviation) {
        City city = FACTORY.createCity();
        city.setName(name);
        city.setAbbreviation(abbreviation);
        city.setCountry("DE");
        return city;
    }

    public static KeyField keyField(String code, Integer number, String name) {
        KeyField keyField = FACTORY.createKeyField();
        keyField.setCode(code);
        keyField.setNumber(number);
        keyField.setName(name);
        return keyField;
    }

    public static CityScore score(City city, double value) {
        CityScore score = FACTORY.createCityScore();
        score.setCity(city);
        score.setValue(value);
        return score;
    }

    public static Measurement measurement(String date, Double value) {
        Measurement measurement = FACTORY.createMeasurement();
        measurement.setDate(date == null ? null : moment(date));
        measurement.setValue(value);
        return measurement;
    }

    public static Actor actor(String name, ActorKind kind) {
        Actor actor = FACTORY.createActor();
        actor.setName(name);
        actor.setKind(kind);
        return actor;
    }

    public static Membership membership(Actor actor, MembershipRole role) {
        Membership membership = FACTORY.createMembership();
        membership.setActor(actor);
        membership.setRole(role);
        return membership;
    }

    public static Property property(String key, String value) {
        Property property = FACTORY.createProperty();
        property.setKey(key);
        property.setValue(value);
        return property;
    }
}
