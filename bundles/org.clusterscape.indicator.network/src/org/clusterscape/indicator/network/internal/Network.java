package org.clusterscape.indicator.network.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clusterscape.indicator.CalculationContext;
import org.clusterscape.indicator.network.internal.graph.Graph;
import org.clusterscape.indicator.network.internal.graph.Graph.Arc;
import org.clusterscape.model.LinkableElement;
import org.clusterscape.model.Linkage;
import org.eclipse.emf.ecore.EObject;

/**
 * The members of an ecosystem and how they are linked, as the parameters want it. Members are numbered in the order of
 * their names, so that no value depends on the order in which the model keeps them. Linkages without both ends in the
 * network, and from a member to itself, are left out; several between the same members count as one.
 */
final class Network {

    private final List<LinkableElement> members;
    private final Map<EObject, Integer> numbers = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final boolean directed;
    private final boolean weighted;

    private record Link(int source, int target, double strength, boolean directed) {
    }

    Network(CalculationContext context) {
        this.directed = context.parameters().flag("directed");
        this.weighted = context.parameters().flag("weighted");
        List<LinkableElement> found = new ArrayList<>(context.ecosystem().getActors());
        if (!context.parameters().flag("actorsOnly")) {
            found.addAll(context.ecosystem().getClusters());
        }
        found.sort(Comparator.comparing(LinkableElement::getName, Comparator.nullsLast(Comparator.naturalOrder())));
        this.members = List.copyOf(found);
        for (LinkableElement member : members) {
            numbers.put(member, numbers.size());
        }
        List<String> kinds = context.parameters().choices("kinds");
        for (Linkage linkage : context.ecosystem().getLinkages()) {
            if (kinds.contains("all") || kinds.contains(linkage.getKind().getLiteral())) {
                add(linkage);
            }
        }
    }

    private void add(Linkage linkage) {
        Integer source = numbers.get(linkage.getSource());
        Integer target = numbers.get(linkage.getTarget());
        boolean strong = linkage.getStrength() > 0 && Double.isFinite(linkage.getStrength());
        if (source != null && target != null && !Objects.equals(source, target) && (strong || !weighted)) {
            links.add(new Link(source, target, linkage.getStrength(), linkage.isDirected()));
        }
    }

    int size() {
        return members.size();
    }

    List<LinkableElement> members() {
        return members;
    }

    /** The number of a member; null where the element is not in the network. */
    Integer number(EObject element) {
        return numbers.get(element);
    }

    boolean directed() {
        return directed;
    }

    /** The graph as the parameters want it. In a directed one, a linkage that is not directed leads both ways. */
    Graph graph() {
        return graph(directed, weighted);
    }

    /** The graph in which all linkages lead both ways, weighted where the parameters want it. */
    Graph undirected() {
        return graph(false, weighted);
    }

    /** The graph of who is linked to whom at all. */
    Graph plain() {
        return graph(false, false);
    }

    private Graph graph(boolean withDirections, boolean withWeights) {
        List<Arc> arcs = new ArrayList<>(2 * links.size());
        for (Link link : links) {
            arcs.add(new Arc(link.source(), link.target(), link.strength()));
            if (!withDirections || !link.directed()) {
                arcs.add(new Arc(link.target(), link.source(), link.strength()));
            }
        }
        return Graph.of(size(), arcs, withWeights);
    }
}
