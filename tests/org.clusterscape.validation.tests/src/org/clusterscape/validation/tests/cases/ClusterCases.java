package org.clusterscape.validation.tests.cases;

import static org.clusterscape.validation.tests.cases.Case.of;
import static org.clusterscape.validation.tests.support.SoundModel.day;
import static org.clusterscape.validation.tests.support.SoundModel.membership;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.clusterscape.model.AreaKind;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.EconomicDatum;
import org.clusterscape.model.LinkableElement;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Membership;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.validation.tests.support.SoundModel;

/** Spoils clusters, their members and figures, and the linkages. Today is 1 July 2026. */
final class ClusterCases {

    private ClusterCases() {
    }

    static Stream<Case> all() {
        return Stream.of(members(), memberships(), figures(), linkages()).flatMap(cases -> cases);
    }

    private static Stream<Case> members() {
        return Stream.of(
                of("cluster.noMembers", "nobody at all", m -> m.cluster.getMemberships().clear())
                        .with("cluster.noCoordinator"),
                of("cluster.noMembers", "some left and some are still to come", m -> {
                    m.coordinator.setUntil(day("2026-06-30"));
                    m.member.setSince(day("2026-07-02"));
                }).with("cluster.noCoordinator"),
                of("cluster.noCoordinator", "only members", m -> m.coordinator.setRole(MembershipRole.MEMBER)),
                of("cluster.noCoordinator", "who left yesterday", m -> m.coordinator.setUntil(day("2026-06-30"))),
                of("cluster.severalCoordinators", "two actors",
                        m -> m.member.setRole(MembershipRole.COORDINATOR)),
                of("cluster.foundedInFuture", "tomorrow", m -> m.cluster.setFoundationDate(day("2026-07-02"))),
                of("board.empty", "nobody", m -> m.board.getMembers().clear()));
    }

    private static Stream<Case> memberships() {
        return Stream.of(
                of("membership.overlapping", "for ever and the same again",
                        m -> m.cluster.getMemberships().add(membership(m.smith, MembershipRole.MEMBER)))
                        .fixedBy("Remove the second membership \"Schmied & Söhne, member\""),
                of("membership.overlapping", "by one day", m -> {
                    m.member.setUntil(day("2026-01-31"));
                    m.cluster.getMemberships().add(0, since(m, "2026-01-31"));
                }),
                of("membership.overlapping", "not with the one before, but with a longer one before that", m -> {
                    m.member.setSince(day("2000-01-01"));
                    m.member.setUntil(day("2020-12-31"));
                    Membership between = since(m, "2021-01-01");
                    between.setUntil(day("2021-12-31"));
                    m.cluster.getMemberships().add(between);
                    m.cluster.getMemberships().add(since(m, "2021-12-01"));
                }));
    }

    private static Membership since(SoundModel model, String day) {
        Membership membership = membership(model.smith, MembershipRole.MEMBER);
        membership.setSince(day(day));
        return membership;
    }

    private static Stream<Case> figures() {
        return Stream.of(
                of("economicDatum.noYear", "nothing but employment", m -> m.datum.setYear(null)),
                of("economicDatum.yearInFuture", "next year", m -> m.datum.setYear(2027)),
                of("economicDatum.noFigures", "nothing but a year", m -> m.datum.setEmployment(null)),
                of("economicDatum.duplicate", "other figures", m -> datum(m, 1)),
                of("economicDatum.duplicate", "the same figures", m -> datum(m, 0))
                        .fixedBy("Remove the second economic datum \"2026\""),
                of("number.negative", "employment", m -> m.datum.setEmployment(-1)),
                of("number.negative", "establishments", m -> m.datum.setEstablishments(-1)),
                of("number.negative", "turnover", m -> m.datum.setTurnover(new BigDecimal("-1e400"))),
                of("number.negative", "amount", m -> m.funding.setAmount(new BigDecimal("-10"))));
    }

    private static void datum(SoundModel model, int employment) {
        EconomicDatum datum = ClusterscapeFactory.eINSTANCE.createEconomicDatum();
        datum.setYear(2026);
        datum.setArea(AreaKind.REGION);
        datum.setEmployment(employment);
        model.cluster.getEconomicData().add(datum);
    }

    private static Stream<Case> linkages() {
        return Stream.of(
                of("linkage.toItself", "actor", m -> m.linkage.setTarget(m.mayor)),
                of("linkage.duplicate", "the other way round, undirected", m -> link(m, m.smith, m.mayor, 1)),
                of("linkage.duplicate", "with another strength", m -> link(m, m.mayor, m.smith, 2)),
                of("linkage.duplicate", "just the same", m -> link(m, m.mayor, m.smith, 1)).fixedBy(
                        "Remove the second linkage \"Bürgermeisteramt – Schmied & Söhne (cooperation)\""),
                of("linkage.strengthNotPositive", "0", m -> m.linkage.setStrength(0)),
                of("linkage.strengthNotPositive", "negative", m -> m.linkage.setStrength(-0.5)));
    }

    private static void link(SoundModel model, LinkableElement source, LinkableElement target, double strength) {
        Linkage linkage = ClusterscapeFactory.eINSTANCE.createLinkage();
        linkage.setSource(source);
        linkage.setTarget(target);
        linkage.setStrength(strength);
        model.ecosystem.getLinkages().add(linkage);
    }
}
