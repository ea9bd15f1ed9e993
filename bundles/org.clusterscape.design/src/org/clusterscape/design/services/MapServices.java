package org.clusterscape.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.clusterscape.model.Actor;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.FundingMechanism;
import org.clusterscape.model.Initiative;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.LinkableElement;
import org.clusterscape.model.Membership;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.model.Obstacle;
import org.clusterscape.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;

/**
 * What the map shows of its root, which is a whole {@link Ecosystem} or one {@link Cluster} with its neighbourhood.
 * Every actor is drawn once: inside its cluster if it belongs to exactly one, else outside and tied by lines.
 */
public class MapServices {

    /** The clusters that are drawn with their members: all of an ecosystem, or the one that the map is about. */
    @Reads("clusters")
    public List<Cluster> mapClusters(EObject root) {
        return switch (root) {
        case Ecosystem ecosystem -> ecosystem.getClusters();
        case Cluster cluster -> List.of(cluster);
        default -> List.of();
        };
    }

    /** Of a map about one cluster, the other clusters that share members with it or are linked to it. */
    @Reads({"memberships.actor.memberships.cluster", "outgoingLinkages.source", "outgoingLinkages.target",
        "incomingLinkages.source", "incomingLinkages.target"})
    public List<Cluster> neighbourClusters(EObject root) {
        Set<Cluster> neighbours = new LinkedHashSet<>();
        if (root instanceof Cluster cluster) {
            membersOf(cluster).flatMap(this::clustersOf).forEach(neighbours::add);
            neighbours(cluster).filter(Cluster.class::isInstance).forEach(c -> neighbours.add((Cluster) c));
            neighbours.remove(cluster);
        }
        return List.copyOf(neighbours);
    }

    /** The members of a cluster that belong to no other one. */
    @Reads("memberships.actor.memberships.cluster")
    public List<Actor> ownMembers(Cluster cluster) {
        return distinct(membersOf(cluster).filter(actor -> clustersOf(actor).count() == 1));
    }

    /**
     * The actors outside of clusters: those in several clusters, and those in none; of a map about one cluster, its
     * members that are in other clusters too, and whoever it or one of its members is linked to.
     */
    @Reads({"actors.memberships.cluster", "memberships.actor.memberships.cluster", "outgoingLinkages.source",
        "outgoingLinkages.target", "incomingLinkages.source", "incomingLinkages.target",
        "memberships.actor.outgoingLinkages.source", "memberships.actor.outgoingLinkages.target",
        "memberships.actor.incomingLinkages.source", "memberships.actor.incomingLinkages.target"})
    public List<Actor> outsideActors(EObject root) {
        return switch (root) {
        case Ecosystem ecosystem -> distinct(ecosystem.getActors().stream().filter(a -> clustersOf(a).count() != 1));
        case Cluster cluster -> {
            Set<Actor> outside = new LinkedHashSet<>(distinct(Stream.concat(membersOf(cluster), linkagesOf(cluster)
                    .flatMap(l -> Stream.of(l.getSource(), l.getTarget()))
                    .filter(Actor.class::isInstance).map(Actor.class::cast))));
            outside.removeAll(ownMembers(cluster));
            yield List.copyOf(outside);
        }
        default -> List.of();
        };
    }

    /** The linkages that the map draws, if both ends are there. */
    @Reads({"linkages", "outgoingLinkages", "incomingLinkages", "memberships.actor.outgoingLinkages",
        "memberships.actor.incomingLinkages"})
    public List<Linkage> mapLinkages(EObject root) {
        return switch (root) {
        case Ecosystem ecosystem -> ecosystem.getLinkages();
        case Cluster cluster -> distinct(linkagesOf(cluster));
        default -> List.of();
        };
    }

    /** The memberships that are drawn as lines: those of actors outside. */
    @Reads({"actors.memberships.cluster", "memberships.actor.memberships.cluster", "outgoingLinkages.source",
        "outgoingLinkages.target", "incomingLinkages.source", "incomingLinkages.target",
        "memberships.actor.outgoingLinkages.source", "memberships.actor.outgoingLinkages.target",
        "memberships.actor.incomingLinkages.source", "memberships.actor.incomingLinkages.target",
        "outgoingLinkages.target.memberships", "incomingLinkages.source.memberships",
        "memberships.actor.outgoingLinkages.target.memberships",
        "memberships.actor.incomingLinkages.source.memberships"})
    public List<Membership> mapMemberships(EObject root) {
        return distinct(outsideActors(root).stream().flatMap(actor -> actor.getMemberships().stream()));
    }

    /** The key fields of an ecosystem or a cluster. */
    @Reads("keyFields")
    public List<KeyField> mapKeyFields(EObject root) {
        return switch (root) {
        case Ecosystem ecosystem -> ecosystem.getKeyFields();
        case Cluster cluster -> cluster.getKeyFields();
        default -> List.of();
        };
    }

    /** The initiatives of the clusters on the map. */
    @Reads({"clusters.initiatives", "initiatives"})
    public List<Initiative> mapInitiatives(EObject root) {
        return distinct(mapClusters(root).stream().flatMap(cluster -> cluster.getInitiatives().stream()));
    }

    /** The funding mechanisms of the clusters on the map. */
    @Reads({"clusters.fundingMechanisms", "fundingMechanisms"})
    public List<FundingMechanism> mapFunding(EObject root) {
        return distinct(mapClusters(root).stream().flatMap(cluster -> cluster.getFundingMechanisms().stream()));
    }

    /** The obstacles of the key fields on the map. */
    @Reads("keyFields.obstacles")
    public List<Obstacle> mapObstacles(EObject root) {
        return distinct(mapKeyFields(root).stream().flatMap(keyField -> keyField.getObstacles().stream()));
    }

    /** The clusters that an obstacle stands in the way of: those that work in its key field. */
    @Reads("eContainer.clusters")
    public List<Cluster> hinderedClusters(Obstacle obstacle) {
        return obstacle.eContainer() instanceof KeyField keyField ? keyField.getClusters() : List.of();
    }

    /** Whether an actor is in no cluster and linked to nobody. */
    @Reads({"outgoingLinkages", "incomingLinkages", "memberships.cluster"})
    public boolean isIsolated(Actor actor) {
        return actor.getOutgoingLinkages().isEmpty() && actor.getIncomingLinkages().isEmpty()
                && clustersOf(actor).findAny().isEmpty();
    }

    /** Whether an actor coordinates a cluster. */
    @Reads("memberships.role")
    public boolean isCoordinator(Actor actor) {
        return actor.getMemberships().stream()
                .anyMatch(m -> m.getRole() == MembershipRole.COORDINATOR);
    }

    /** Whether an actor has a seat in an advisory board. */
    @Reads({"boards", "memberships.role"})
    public boolean isAdvisor(Actor actor) {
        return !actor.getBoards().isEmpty() || actor.getMemberships().stream()
                .anyMatch(m -> m.getRole() == MembershipRole.ADVISOR);
    }

    private Stream<Actor> membersOf(Cluster cluster) {
        return cluster.getMemberships().stream().map(Membership::getActor).filter(Objects::nonNull).distinct();
    }

    private Stream<Cluster> clustersOf(Actor actor) {
        return actor.getMemberships().stream().map(Membership::getCluster).filter(Objects::nonNull).distinct();
    }

    private Stream<Linkage> linkagesOf(Cluster cluster) {
        return Stream.concat(Stream.of(cluster), membersOf(cluster)).flatMap(this::linkages);
    }

    private Stream<Linkage> linkages(LinkableElement element) {
        return Stream.concat(element.getOutgoingLinkages().stream(), element.getIncomingLinkages().stream());
    }

    private Stream<LinkableElement> neighbours(LinkableElement element) {
        return linkages(element).flatMap(l -> Stream.of(l.getSource(), l.getTarget())).filter(Objects::nonNull);
    }

    private static <T> List<T> distinct(Stream<T> elements) {
        return elements.distinct().toList();
    }
}
