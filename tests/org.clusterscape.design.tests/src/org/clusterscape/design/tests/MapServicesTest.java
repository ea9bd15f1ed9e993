package org.clusterscape.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.design.services.MapServices;
import org.clusterscape.model.Actor;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Membership;
import org.clusterscape.model.MembershipRole;
import org.junit.jupiter.api.Test;

/** What the map shows of an ecosystem and of one cluster. */
class MapServicesTest {

    private final MapServices services = new MapServices();
    private final Ecosystem region = Models.region();

    @Test
    void everyActorIsOnTheMapOnce() {
        Set<Actor> seen = new HashSet<>(services.outsideActors(region));
        for (Cluster cluster : services.mapClusters(region)) {
            services.ownMembers(cluster).forEach(actor -> assertTrue(seen.add(actor), actor.getName()));
        }
        assertEquals(new HashSet<>(region.getActors()), seen);
    }

    @Test
    void actorsInSeveralClustersAreOutsideAndTiedToEach() {
        Actor bank = region.getActors().stream().filter(a -> a.getMemberships().size() == 4).findFirst().orElseThrow();
        assertTrue(services.outsideActors(region).contains(bank));
        assertTrue(services.mapMemberships(region).containsAll(bank.getMemberships()));
    }

    @Test
    void oneClusterIsShownWithItsNeighbourhood() {
        Cluster timber = Models.find(region, Cluster.class, "Holzbau-Cluster Oberwölme");
        assertEquals(List.of(timber), List.copyOf(services.mapClusters(timber)));
        assertFalse(services.neighbourClusters(timber).contains(timber));
        assertFalse(services.neighbourClusters(timber).isEmpty());
        Collection<Actor> outside = services.outsideActors(timber);
        assertTrue(services.ownMembers(timber).stream().noneMatch(outside::contains));
        assertTrue(timber.getMemberships().stream().map(Membership::getActor)
                .allMatch(a -> outside.contains(a) || services.ownMembers(timber).contains(a)));
        assertTrue(services.mapLinkages(timber).size() < region.getLinkages().size());
        assertTrue(services.mapLinkages(timber).stream().noneMatch(l -> l.getSource() == null));
    }

    @Test
    void onlyWhoIsInNoClusterAndLinkedToNobodyIsIsolated() {
        assertEquals(List.of("Statistisches Landesamt Hohenwölme"),
                region.getActors().stream().filter(services::isIsolated).map(Actor::getName).toList());
    }

    @Test
    void obstaclesHinderTheClustersOfTheirKeyField() {
        services.mapObstacles(region).forEach(obstacle -> assertEquals(
                ((KeyField) obstacle.eContainer()).getClusters(),
                services.hinderedClusters(obstacle)));
        assertEquals(List.of(), List.copyOf(services.hinderedClusters(ClusterscapeFactory.eINSTANCE.createObstacle())));
    }

    @Test
    void initiativesAndFundingAreThoseOfTheClustersShown() {
        Cluster first = region.getClusters().getFirst();
        assertEquals(first.getInitiatives(), List.copyOf(services.mapInitiatives(first)));
        assertEquals(first.getFundingMechanisms(), List.copyOf(services.mapFunding(first)));
        assertEquals(region.getClusters().stream().mapToInt(c -> c.getInitiatives().size()).sum(),
                services.mapInitiatives(region).size());
    }

    @Test
    void membershipsWithoutEndsDoNoHarm() {
        Ecosystem ecosystem = Models.bare();
        Cluster cluster = ecosystem.getClusters().getFirst();
        assertEquals(0, services.ownMembers(cluster).size());
        assertEquals(0, services.neighbourClusters(cluster).size());
        assertEquals(1, services.outsideActors(ecosystem).size());
        assertTrue(services.isIsolated(ecosystem.getActors().getFirst()));
    }

    @Test
    void otherElementsHaveNoMap() {
        Actor actor = region.getActors().getFirst();
        assertEquals(0, services.mapClusters(actor).size() + services.mapLinkages(actor).size()
                + services.outsideActors(actor).size() + services.mapKeyFields(actor).size());
        assertEquals(0, services.mapClusters(Models.empty()).size());
    }

    @Test
    void rolesAreKnown() {
        for (Cluster cluster : region.getClusters()) {
            Actor coordinator = cluster.getMemberships().stream()
                    .filter(m -> m.getRole() == MembershipRole.COORDINATOR).findFirst()
                    .orElseThrow().getActor();
            assertTrue(services.isCoordinator(coordinator));
            cluster.getAdvisoryBoard().getMembers().forEach(member -> assertTrue(services.isAdvisor(member)));
        }
        assertFalse(services.isCoordinator(ClusterscapeFactory.eINSTANCE.createActor()));
    }
}
