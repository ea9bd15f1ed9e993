package org.clusterscape.benchmarks;

import java.util.List;
import java.util.Random;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.City;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.LinkageKind;
import org.clusterscape.model.Membership;

/** A made-up region of any size: the same for the same size, with about two references to each element. */
final class SyntheticRegion {

    private static final ClusterscapeFactory FACTORY = ClusterscapeFactory.eINSTANCE;
    private static final int ACTORS_PER_CLUSTER = 50;

    private final Random random = new Random(41);
    private final Ecosystem ecosystem = FACTORY.createEcosystem();

    private SyntheticRegion() {
    }

    /** @param elements how many elements the model has, to within a few */
    static Ecosystem of(int elements) {
        SyntheticRegion region = new SyntheticRegion();
        region.fill(elements);
        return region.ecosystem;
    }

    private void fill(int elements) {
        ecosystem.setName("Region");
        for (int i = 0; i < 6; i++) {
            City city = FACTORY.createCity();
            city.setName("City " + i);
            ecosystem.getCities().add(city);
        }
        KeyField keyField = FACTORY.createKeyField();
        keyField.setName("Cluster Management");
        ecosystem.getKeyFields().add(keyField);
        // Of four elements one is an actor, one its membership, and two are linkages.
        int actors = Math.max(1, (elements - 8) / 4);
        for (int i = 0; i < Math.max(1, actors / ACTORS_PER_CLUSTER); i++) {
            Cluster cluster = FACTORY.createCluster();
            cluster.setName("Cluster " + i);
            cluster.setCity(any(ecosystem.getCities()));
            ecosystem.getClusters().add(cluster);
        }
        for (int i = 0; i < actors; i++) {
            ecosystem.getActors().add(actor(i));
        }
        keyField.getActors().addAll(ecosystem.getActors().subList(0, actors / 10));
        for (int i = 0; i < actors; i++) {
            any(ecosystem.getClusters()).getMemberships().add(membership(ecosystem.getActors().get(i)));
            ecosystem.getLinkages().add(linkage());
            ecosystem.getLinkages().add(linkage());
        }
    }

    private Actor actor(int number) {
        Actor actor = FACTORY.createActor();
        actor.setName("Betrieb für Umwelttechnik " + number);
        actor.setKind(any(ActorKind.VALUES));
        actor.setCity(any(ecosystem.getCities()));
        actor.setEmployees(random.nextInt(500));
        actor.setInfluence((double) random.nextInt(11));
        actor.setDocumentation("Makes & maintains water meters,\nsince " + (1900 + random.nextInt(120)) + ".");
        return actor;
    }

    private Membership membership(Actor actor) {
        Membership membership = FACTORY.createMembership();
        membership.setActor(actor);
        return membership;
    }

    private Linkage linkage() {
        Linkage linkage = FACTORY.createLinkage();
        linkage.setKind(any(LinkageKind.VALUES));
        linkage.setSource(any(ecosystem.getActors()));
        linkage.setTarget(any(ecosystem.getActors()));
        return linkage;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
