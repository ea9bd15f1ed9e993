package org.clusterscape.report.tests;

import javax.xml.datatype.XMLGregorianCalendar;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.City;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Example;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.IndicatorDirection;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.LinkableElement;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.LinkageKind;
import org.clusterscape.model.Measurement;
import org.clusterscape.model.Membership;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.ObstacleCategory;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.Remark;
import org.clusterscape.model.RemarkKind;
import org.clusterscape.model.SectionNote;
import org.clusterscape.model.Sector;
import org.clusterscape.model.SectorRelevance;
import org.eclipse.emf.ecore.xml.type.XMLTypeFactory;

/** Makes elements of a model in one line each. */
class ModelBuilder {

    static final ClusterscapeFactory NEW = ClusterscapeFactory.eINSTANCE;

    final Ecosystem model = NEW.createEcosystem();

    City city(String name, String abbreviation) {
        City city = NEW.createCity();
        city.setName(name);
        city.setAbbreviation(abbreviation);
        model.getCities().add(city);
        return city;
    }

    Sector sector(String name) {
        Sector sector = NEW.createSector();
        sector.setName(name);
        model.getSectors().add(sector);
        return sector;
    }

    Actor actor(String name, ActorKind kind, Integer employees, Double influence, Double interest) {
        Actor actor = NEW.createActor();
        actor.setName(name);
        actor.setKind(kind);
        actor.setCity(model.getCities().getFirst());
        actor.setEmployees(employees);
        actor.setInfluence(influence);
        actor.setInterest(interest);
        model.getActors().add(actor);
        return actor;
    }

    KeyField keyField(int number, String name, String scope, Double... scores) {
        KeyField field = NEW.createKeyField();
        field.setCode("SF " + number);
        field.setNumber(number);
        field.setName(name);
        field.setScope(scope);
        for (int i = 0; i < scores.length; i++) {
            CityScore score = NEW.createCityScore();
            score.setCity(model.getCities().get(i));
            score.setValue(scores[i]);
            field.getScores().add(score);
        }
        model.getKeyFields().add(field);
        return field;
    }

    static Example example(KeyField field, City city, String text) {
        Example example = NEW.createExample();
        example.setCity(city);
        example.setText(text);
        field.getExamples().add(example);
        return example;
    }

    static void relevance(KeyField field, Sector sector, RelevanceLevel level, String text) {
        SectorRelevance relevance = NEW.createSectorRelevance();
        relevance.setSector(sector);
        relevance.setLevel(level);
        relevance.setText(text);
        field.getSectorRelevances().add(relevance);
    }

    static Obstacle obstacle(KeyField field, String text, ObstacleCategory category, Integer severity) {
        Obstacle obstacle = NEW.createObstacle();
        obstacle.setText(text);
        obstacle.setCategory(category);
        obstacle.setSeverity(severity);
        field.getObstacles().add(obstacle);
        return obstacle;
    }

    static Indicator indicator(KeyField field, String name, String calculator, String unit, Double target,
            IndicatorDirection direction, double... values) {
        Indicator indicator = NEW.createIndicator();
        indicator.setName(name);
        indicator.setCalculator(calculator);
        indicator.setUnit(unit);
        indicator.setTargetValue(target);
        indicator.setDirection(direction);
        field.getIndicators().add(indicator);
        for (int i = 0; i < values.length; i++) {
            measurement(indicator, 2023 + i + "-12-31").setValue(values[i]);
        }
        return indicator;
    }

    static Measurement measurement(Indicator indicator, String day) {
        Measurement measurement = NEW.createMeasurement();
        measurement.setDate(XMLTypeFactory.eINSTANCE.createDateTime(day + "T00:00:00Z"));
        indicator.getMeasurements().add(measurement);
        return measurement;
    }

    static void remark(KeyField field, RemarkKind kind, String text) {
        Remark remark = NEW.createRemark();
        remark.setKind(kind);
        remark.setText(text);
        field.getRemarks().add(remark);
    }

    static void note(KeyField field, CardSection section, String text) {
        SectionNote note = NEW.createSectionNote();
        note.setSection(section);
        note.setText(text);
        field.getSectionNotes().add(note);
    }

    static Membership member(Cluster cluster, Actor actor, MembershipRole role, String since) {
        Membership membership = NEW.createMembership();
        membership.setActor(actor);
        membership.setRole(role);
        membership.setSince(since == null ? null : day(since));
        cluster.getMemberships().add(membership);
        return membership;
    }

    void link(LinkableElement source, LinkableElement target, LinkageKind kind, double strength, boolean directed) {
        Linkage linkage = NEW.createLinkage();
        linkage.setSource(source);
        linkage.setTarget(target);
        linkage.setKind(kind);
        linkage.setStrength(strength);
        linkage.setDirected(directed);
        model.getLinkages().add(linkage);
    }

    static XMLGregorianCalendar day(String day) {
        return XMLTypeFactory.eINSTANCE.createDate(day);
    }
}
