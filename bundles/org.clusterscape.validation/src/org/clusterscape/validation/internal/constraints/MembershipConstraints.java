package org.clusterscape.validation.internal.constraints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.model.Actor;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.Membership;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EObject;

/** {@code membership.overlapping}: an actor has the same role in a cluster twice at the same time. */
public final class MembershipConstraints implements Constraint {

    @Override
    public void check(EObject element, Problems problems) {
        Map<Place, List<Term>> terms = new LinkedHashMap<>();
        for (Membership membership : ((Cluster) element).getMemberships()) {
            Term term = Term.of(membership);
            if (membership.getActor() != null && !term.until.isBefore(term.since)) {
                terms.computeIfAbsent(new Place(membership.getActor(), membership.getRole()), p -> new ArrayList<>())
                        .add(term);
            }
        }
        terms.values().forEach(list -> check(list, problems));
    }

    /** Sorted by their start, it is enough to compare each with the one so far that lasts longest. */
    private static void check(List<Term> terms, Problems problems) {
        terms.sort(Comparator.comparing(Term::since)); // stable: of two that start together, the later one is reported
        Term longest = null;
        for (Term term : terms) {
            if (longest != null && !term.since.isAfter(longest.until)) {
                Membership membership = term.membership;
                problems.add(membership, Literals.MEMBERSHIP__SINCE, Messages.bind(Messages.membershipOverlapping,
                        new Object[] {Words.of(membership.getActor()), Words.of(membership.getCluster()),
                                Words.literal(membership.getRole()), words(longest), words(term)}),
                        Copies.removal(membership, longest.membership));
            }
            longest = longest == null || term.until.isAfter(longest.until) ? term : longest;
        }
    }

    private static String words(Term term) {
        String since = term.since.equals(LocalDate.MIN) ? "…" : term.since.toString();
        String until = term.until.equals(LocalDate.MAX) ? "…" : term.until.toString();
        return since + " – " + until;
    }

    private record Place(Actor actor, MembershipRole role) {
    }

    private record Term(Membership membership, LocalDate since, LocalDate until) {

        static Term of(Membership membership) {
            LocalDate since = Dates.day(membership.getSince());
            LocalDate until = Dates.day(membership.getUntil());
            return new Term(membership, since == null ? LocalDate.MIN : since, until == null ? LocalDate.MAX : until);
        }
    }
}
