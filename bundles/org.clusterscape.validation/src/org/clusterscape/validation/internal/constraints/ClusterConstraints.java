package org.clusterscape.validation.internal.constraints;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.clusterscape.model.Actor;
import org.clusterscape.model.Board;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.Membership;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EObject;

/** Who takes part in a cluster today. */
public final class ClusterConstraints {

    private ClusterConstraints() {
    }

    /** {@code cluster.noMembers}: nobody takes part at present. */
    public static final class NoMembers implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Cluster cluster = (Cluster) element;
            if (present(cluster, problems.context().today()).isEmpty()) {
                problems.add(cluster, Literals.CLUSTER__MEMBERSHIPS, Messages.bind(
                        cluster.getMemberships().isEmpty() ? Messages.clusterNoMembers : Messages.clusterNoPresentMembers,
                        Words.of(cluster)));
            }
        }
    }

    /** {@code cluster.noCoordinator}: nobody coordinates the cluster at present. */
    public static final class NoCoordinator implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Cluster cluster = (Cluster) element;
            if (coordinators(cluster, problems.context().today()).isEmpty()) {
                problems.add(cluster, Literals.CLUSTER__MEMBERSHIPS,
                        Messages.bind(Messages.clusterNoCoordinator, Words.of(cluster)));
            }
        }
    }

    /** {@code cluster.severalCoordinators}: more than one actor coordinates the cluster at present. */
    public static final class SeveralCoordinators implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Cluster cluster = (Cluster) element;
            List<Actor> coordinators = coordinators(cluster, problems.context().today()).stream()
                    .map(Membership::getActor).filter(Objects::nonNull).distinct().toList();
            if (coordinators.size() > 1) {
                String names = coordinators.stream().map(Words::label).collect(Collectors.joining(", "));
                problems.add(cluster, Literals.CLUSTER__MEMBERSHIPS,
                        Messages.bind(Messages.clusterSeveralCoordinators,
                                new Object[] {Words.of(cluster), coordinators.size(), names}));
            }
        }
    }

    /** {@code board.empty}: an advisory board that nobody sits on. */
    public static final class EmptyBoard implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            Board board = (Board) element;
            if (board.getMembers().isEmpty()) {
                EObject owner = board.eContainer() == null ? board : board.eContainer();
                problems.add(board, Literals.BOARD__MEMBERS, Messages.bind(Messages.boardEmpty, Words.of(owner)));
            }
        }
    }

    private static List<Membership> coordinators(Cluster cluster, LocalDate today) {
        return present(cluster, today).stream().filter(m -> m.getRole() == MembershipRole.COORDINATOR).toList();
    }

    private static List<Membership> present(Cluster cluster, LocalDate today) {
        return cluster.getMemberships().stream().filter(m -> {
            LocalDate since = Dates.day(m.getSince());
            LocalDate until = Dates.day(m.getUntil());
            return (since == null || !since.isAfter(today)) && (until == null || !until.isBefore(today));
        }).toList();
    }
}
