package org.clusterscape.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.LinkableElement;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.LinkageKind;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.model.label.Labels;
import org.clusterscape.viewpoint.expression.Reads;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** The legend of the maps: the kinds of things that a map shows, in the order in which the metamodel lists them. */
public class LegendServices {

    private static final String ICONS = "/org.clusterscape.design/icons/";

    private final MapServices map = new MapServices();

    /** The types of the clusters on the map. */
    @Reads({"clusters.type", "type", "memberships.actor.memberships.cluster.type", "outgoingLinkages.source.type",
        "outgoingLinkages.target.type", "incomingLinkages.source.type", "incomingLinkages.target.type"})
    public List<EEnumLiteral> legendClusterTypes(EObject root) {
        return literals(Literals.CLUSTER_TYPE, clusters(root).map(Cluster::getType));
    }

    /** The kinds of the actors on the map. */
    @Reads({"actors.memberships.cluster", "actors.kind", "clusters.memberships.actor.memberships.cluster",
        "clusters.memberships.actor.kind", "memberships.actor.memberships.cluster", "memberships.actor.kind",
        "outgoingLinkages.source.kind", "outgoingLinkages.target.kind", "incomingLinkages.source.kind",
        "incomingLinkages.target.kind", "memberships.actor.outgoingLinkages.source.kind",
        "memberships.actor.outgoingLinkages.target.kind", "memberships.actor.incomingLinkages.source.kind",
        "memberships.actor.incomingLinkages.target.kind"})
    public List<EEnumLiteral> legendActorKinds(EObject root) {
        return literals(Literals.ACTOR_KIND, actors(root).map(Actor::getKind));
    }

    /** The roles that have a sign on the actors of the map. */
    @Reads({"actors.memberships.cluster", "actors.memberships.role", "actors.boards",
        "clusters.memberships.actor.memberships.cluster", "clusters.memberships.actor.memberships.role",
        "clusters.memberships.actor.boards", "memberships.actor.memberships.cluster",
        "memberships.actor.memberships.role", "memberships.actor.boards", "outgoingLinkages.source.memberships.role",
        "outgoingLinkages.source.boards", "outgoingLinkages.target.memberships.role", "outgoingLinkages.target.boards",
        "incomingLinkages.source.memberships.role", "incomingLinkages.source.boards",
        "incomingLinkages.target.memberships.role", "incomingLinkages.target.boards",
        "memberships.actor.outgoingLinkages.source.memberships.role", "memberships.actor.outgoingLinkages.source.boards",
        "memberships.actor.outgoingLinkages.target.memberships.role", "memberships.actor.outgoingLinkages.target.boards",
        "memberships.actor.incomingLinkages.source.memberships.role", "memberships.actor.incomingLinkages.source.boards",
        "memberships.actor.incomingLinkages.target.memberships.role",
        "memberships.actor.incomingLinkages.target.boards"})
    public List<EEnumLiteral> legendRoles(EObject root) {
        return literals(Literals.MEMBERSHIP_ROLE, actors(root).flatMap(actor -> map.isCoordinator(actor)
                ? Stream.of(MembershipRole.COORDINATOR)
                : map.isAdvisor(actor) ? Stream.of(MembershipRole.ADVISOR) : Stream.empty()));
    }

    /** The kinds of the linkages on the map: of those whose ends are both there. */
    @Reads({"clusters", "actors.memberships.cluster", "clusters.memberships.actor.memberships.cluster",
        "linkages.kind", "linkages.source", "linkages.target", "memberships.actor.memberships.cluster",
        "outgoingLinkages.kind", "outgoingLinkages.source", "outgoingLinkages.target", "incomingLinkages.kind",
        "incomingLinkages.source", "incomingLinkages.target", "memberships.actor.outgoingLinkages.kind",
        "memberships.actor.outgoingLinkages.source", "memberships.actor.outgoingLinkages.target",
        "memberships.actor.incomingLinkages.kind", "memberships.actor.incomingLinkages.source",
        "memberships.actor.incomingLinkages.target"})
    public List<EEnumLiteral> legendLinkageKinds(EObject root) {
        Set<LinkableElement> shown = Stream.concat(clusters(root), actors(root))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return literals(Literals.LINKAGE_KIND, map.mapLinkages(root).stream()
                .filter(linkage -> shown.contains(linkage.getSource()) && shown.contains(linkage.getTarget()))
                .map(Linkage::getKind));
    }

    /** The role that stands for the lines from actors to clusters, if the map has such lines. */
    @Reads({"actors.memberships.cluster", "memberships.actor.memberships.cluster", "outgoingLinkages.source",
        "outgoingLinkages.target", "incomingLinkages.source", "incomingLinkages.target",
        "memberships.actor.outgoingLinkages.source", "memberships.actor.outgoingLinkages.target",
        "memberships.actor.incomingLinkages.source", "memberships.actor.incomingLinkages.target",
        "outgoingLinkages.source.memberships.cluster", "outgoingLinkages.target.memberships.cluster",
        "incomingLinkages.source.memberships.cluster", "incomingLinkages.target.memberships.cluster",
        "memberships.actor.outgoingLinkages.source.memberships.cluster",
        "memberships.actor.outgoingLinkages.target.memberships.cluster",
        "memberships.actor.incomingLinkages.source.memberships.cluster",
        "memberships.actor.incomingLinkages.target.memberships.cluster", "clusters"})
    public List<EEnumLiteral> legendMembership(EObject root) {
        Set<Cluster> shown = clusters(root).collect(Collectors.toSet());
        return literals(Literals.MEMBERSHIP_ROLE, map.mapMemberships(root).stream()
                .filter(membership -> shown.contains(membership.getCluster())).map(membership -> MembershipRole.MEMBER));
    }

    /** What a literal stands for, in words. */
    @Reads({})
    public String legendText(EObject element) {
        if (!(element instanceof EEnumLiteral literal)) {
            return "";
        }
        if (literal.getInstance() == MembershipRole.MEMBER) {
            return "Membership";
        }
        String words = Labels.words(literal.getInstance());
        return literal.getEEnum() == Literals.MEMBERSHIP_ROLE ? words + " of a cluster" : words;
    }

    /** The path of the picture that shows how the map draws what a literal stands for. */
    @Reads({})
    public String legendIcon(EObject element) {
        return element instanceof EEnumLiteral literal
                ? ICONS + folder(literal) + literal.getName().toLowerCase(Locale.ROOT) + ".svg" : "";
    }

    private static String folder(EEnumLiteral literal) {
        return switch (literal.getInstance()) {
        case ActorKind kind -> "actor/";
        case LinkageKind kind -> "tool/";
        case MembershipRole role when role != MembershipRole.MEMBER -> "badge/";
        default -> "legend/";
        };
    }

    private Stream<Cluster> clusters(EObject root) {
        return Stream.concat(map.mapClusters(root).stream(), map.neighbourClusters(root).stream());
    }

    private Stream<Actor> actors(EObject root) {
        return Stream.concat(map.outsideActors(root).stream(),
                map.mapClusters(root).stream().flatMap(cluster -> map.ownMembers(cluster).stream()));
    }

    private static List<EEnumLiteral> literals(EEnum kinds, Stream<? extends Enumerator> used) {
        Set<Enumerator> found = used.collect(Collectors.toSet());
        return kinds.getELiterals().stream().filter(literal -> found.contains(literal.getInstance())).toList();
    }
}
