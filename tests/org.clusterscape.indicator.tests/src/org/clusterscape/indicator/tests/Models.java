package org.clusterscape.indicator.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.FundingMechanism;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.Indicator;
import org.clusterscape.model.Initiative;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Measurement;
import org.clusterscape.model.Membership;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.Property;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xml.type.XMLTypeFactory;

/** Builds models in few words. */
final class Models {

    private static final ClusterscapeFactory FACTORY = ClusterscapeFactory.eINSTANCE;

    private Models() {
    }

    static Ecosystem ecosystem(String name) {
        Ecosystem ecosystem = FACTORY.createEcosystem();
        ecosystem.setName(name);
        return ecosystem;
    }

    /** @param scores null for a city that is in the table without a score */
    static KeyField keyField(Ecosystem ecosystem, String code, Double... scores) {
        KeyField keyField = FACTORY.createKeyField();
        keyField.setCode(code);
        ecosystem.getKeyFields().add(keyField);
        for (Double value : scores) {
            CityScore score = FACTORY.createCityScore();
            score.setValue(value);
            keyField.getScores().add(score);
        }
        return keyField;
    }

    static Cluster cluster(Ecosystem ecosystem, String name, KeyField... keyFields) {
        Cluster cluster = FACTORY.createCluster();
        cluster.setName(name);
        cluster.getKeyFields().addAll(List.of(keyFields));
        ecosystem.getClusters().add(cluster);
        return cluster;
    }

    static Actor actor(Ecosystem ecosystem, String name, ActorKind kind) {
        Actor actor = FACTORY.createActor();
        actor.setName(name);
        actor.setKind(kind);
        ecosystem.getActors().add(actor);
        return actor;
    }

    /** @param since and until as 2024-12-31, or null */
    static Membership membership(Cluster cluster, Actor actor, String since, String until) {
        Membership membership = FACTORY.createMembership();
        membership.setActor(actor);
        membership.setSince(since == null ? null : XMLTypeFactory.eINSTANCE.createDate(since));
        membership.setUntil(until == null ? null : XMLTypeFactory.eINSTANCE.createDate(until));
        cluster.getMemberships().add(membership);
        return membership;
    }

    static void initiative(Cluster cluster, ImplementationStatus status) {
        Initiative initiative = FACTORY.createInitiative();
        initiative.setStatus(status);
        cluster.getInitiatives().add(initiative);
    }

    static void funding(Cluster cluster) {
        FundingMechanism mechanism = FACTORY.createFundingMechanism();
        cluster.getFundingMechanisms().add(mechanism);
    }

    static void link(Ecosystem ecosystem, Actor source, Actor target) {
        Linkage linkage = FACTORY.createLinkage();
        linkage.setSource(source);
        linkage.setTarget(target);
        ecosystem.getLinkages().add(linkage);
    }

    /** An indicator in a key field or in the ecosystem. */
    static Indicator indicator(EObject owner, String calculator, NamedElement scope, Map<String, String> parameters) {
        Indicator indicator = FACTORY.createIndicator();
        indicator.setName("Kennzahl " + calculator);
        indicator.setCalculator(calculator);
        indicator.setScope(scope);
        parameters.forEach((key, value) -> {
            Property property = FACTORY.createProperty();
            property.setKey(key);
            property.setValue(value);
            indicator.getParameters().add(property);
        });
        (owner instanceof KeyField keyField ? keyField.getIndicators() : ((Ecosystem) owner).getIndicators())
                .add(indicator);
        return indicator;
    }

    static Indicator indicator(EObject owner, String calculator) {
        return indicator(owner, calculator, null, Map.of());
    }

    /** @param value a number, a flag, a reason, or null for a measurement that says nothing */
    static Measurement measurement(Indicator indicator, String date, Object value) {
        Measurement measurement = FACTORY.createMeasurement();
        measurement.setDate(date == null ? null : XMLTypeFactory.eINSTANCE.createDateTime(date));
        measurement.setValue(value instanceof Double number ? number : null);
        measurement.setFlag(value instanceof Boolean flag ? flag : null);
        measurement.setUndefined(value instanceof String reason ? reason : null);
        indicator.getMeasurements().add(measurement);
        return measurement;
    }

    /** The whole model as a file would hold it. */
    static String text(Ecosystem ecosystem) {
        XMIResourceImpl resource = new XMIResourceImpl();
        resource.getContents().add(EcoreUtil.copy(ecosystem));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, Map.of("ENCODING", "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** How many listeners there are on a model and all it contains. */
    static int adapters(Ecosystem ecosystem) {
        int count = ecosystem.eAdapters().size();
        for (Iterator<EObject> contents = ecosystem.eAllContents(); contents.hasNext();) {
            count += contents.next().eAdapters().size();
        }
        return count;
    }
}
