package org.clusterscape.example.region.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.model.Actor;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterType;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.LinkableElement;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Membership;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.model.Source;
import org.clusterscape.model.SustainabilityDimension;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The region has enough of everything to show what the metamodel, the reports and the diagrams can do. */
class RegionContentTest {

    private Ecosystem region;

    @BeforeEach
    void load() throws IOException {
        region = Region.load();
    }

    @Test
    void fourClustersOfAllThreeTypes() {
        Map<ClusterType, Long> types = region.getClusters().stream()
                .collect(Collectors.groupingBy(Cluster::getType, Collectors.counting()));
        assertEquals(Map.of(ClusterType.LOCAL, 1L, ClusterType.BUSINESS_TO_BUSINESS, 1L, ClusterType.TRADED, 2L), types);
    }

    @Test
    void sizeOfTheRegion() {
        assertBetween(60, 70, region.getActors().size());
        assertBetween(150, 200, region.getLinkages().size());
        assertBetween(5, 8, region.getKeyFields().size());
        assertEquals(8, region.getSectors().size());
        assertBetween(10, 20, region.getCities().size());
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void everyLiteralIsUsed(EEnum enumeration) {
        Set<Object> used = new HashSet<>();
        for (EObject element : Region.elements(region)) {
            element.eClass().getEAllAttributes().stream().filter(a -> a.getEAttributeType() == enumeration)
                    .forEach(a -> used.add(element.eGet(a)));
        }
        assertEquals(enumeration.getELiterals().stream().map(l -> l.getInstance()).collect(Collectors.toSet()), used);
    }

    static Stream<Named<EEnum>> enumerations() {
        return ClusterscapePackage.eINSTANCE.getEClassifiers().stream()
                .filter(EEnum.class::isInstance).map(EEnum.class::cast).map(e -> Named.of(e.getName(), e));
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyFeatureIsUsed(EStructuralFeature feature) {
        assertTrue(Region.elements(region).stream()
                .anyMatch(e -> feature.getEContainingClass().isInstance(e) && e.eIsSet(feature)), "nobody has a value");
    }

    /** All but extensions, and the currency, whose default is right. */
    static Stream<Named<EStructuralFeature>> features() {
        return ClusterscapePackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(type -> type.getEStructuralFeatures().stream())
                .filter(feature -> feature != ClusterscapePackage.Literals.EXTENSIBLE_ELEMENT__EXTENSIONS
                        && feature != ClusterscapePackage.Literals.ECOSYSTEM__CURRENCY)
                .map(feature -> Named.of(feature.getEContainingClass().getName() + "." + feature.getName(), feature));
    }

    @ParameterizedTest
    @MethodSource("keyFields")
    void keyFieldIsWhole(KeyField keyField) {
        assertEquals(keyField.getStatedTotal(), keyField.getTotal());
        assertEquals(List.of("Fr", "B", "C", "NY", "S", "T"),
                keyField.getScores().stream().map(s -> s.getCity().getAbbreviation()).toList());
        assertEquals(Set.of(SustainabilityDimension.values()),
                keyField.getSustainability().stream().map(s -> s.getDimension()).collect(Collectors.toSet()));
        assertEquals(((Ecosystem) keyField.eContainer()).getSectors(), keyField.getSectorRelevances().stream().map(r -> r.getSector()).toList());
        for (List<?> list : Arrays.<List<?>>asList(keyField.getExamples(), keyField.getImpacts(), keyField.getMeasures(),
                keyField.getObstacles(), keyField.getIndicators(), keyField.getRemarks(), keyField.getSectionNotes(),
                keyField.getActors(), keyField.getClusters(), keyField.getRelatedKeyFields())) {
            assertFalse(list.isEmpty(), keyField.getName());
        }
        assertTrue(keyField.getMeasures().stream().allMatch(m -> !m.getResponsible().isEmpty()), keyField.getName());
    }

    static Stream<Named<KeyField>> keyFields() throws IOException {
        return Region.load().getKeyFields().stream().map(keyField -> Named.of(keyField.getCode(), keyField));
    }

    @Test
    void clusterManagementScoresAsTheCardSays() {
        KeyField keyField = region.getKeyFields().stream().filter(k -> k.getCode().equals("SF 41")).findFirst().orElseThrow();
        assertEquals(List.of(7.0, 8.0, 6.0, 6.0, 1.0, 8.0), keyField.getScores().stream().map(s -> s.getValue()).toList());
        assertEquals(36.0, keyField.getStatedTotal());
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void clusterHasAllRolesAndFigures(Cluster cluster) {
        Map<MembershipRole, Long> roles = cluster.getMemberships().stream()
                .collect(Collectors.groupingBy(Membership::getRole, Collectors.counting()));
        assertEquals(1, roles.get(MembershipRole.COORDINATOR));
        assertTrue(roles.keySet().containsAll(List.of(MembershipRole.values())), "roles of " + cluster.getName());
        assertTrue(cluster.getMemberships().stream().allMatch(m -> m.getSince() != null), cluster.getName());
        assertFalse(cluster.getAdvisoryBoard().getMembers().isEmpty(), cluster.getName());
        assertFalse(cluster.getInitiatives().isEmpty(), cluster.getName());
        assertFalse(cluster.getFundingMechanisms().isEmpty(), cluster.getName());
        assertEquals(3, cluster.getEconomicData().stream().map(d -> d.getYear()).distinct().count(), cluster.getName());
    }

    static Stream<Named<Cluster>> clusters() throws IOException {
        return Region.load().getClusters().stream().map(cluster -> Named.of(cluster.getName(), cluster));
    }

    @Test
    void clustersAreCommunitiesWithFewLinkagesBetweenThem() {
        List<Linkage> ofMembers = region.getLinkages().stream().filter(l -> !clustersOf(l.getSource()).isEmpty()
                && !clustersOf(l.getTarget()).isEmpty()).toList();
        long inside = ofMembers.stream()
                .filter(l -> clustersOf(l.getSource()).stream().anyMatch(clustersOf(l.getTarget())::contains)).count();
        assertTrue(inside > 0.8 * ofMembers.size(), inside + " of " + ofMembers.size());
        assertNotEquals(ofMembers.size(), inside, "some linkages join the clusters");
    }

    @Test
    void fewActorsAreIsolatedAndFewAreHubs() {
        long isolated = region.getActors().stream().filter(a -> degree(a) == 0).count();
        long hubs = region.getActors().stream().filter(a -> degree(a) >= 10).count();
        assertBetween(1, 3, (int) isolated);
        assertBetween(3, 15, (int) hubs);
    }

    @Test
    void invitesNobodyToARealWebsite() {
        Stream<String> addresses = Stream.of(region.getActors().stream().map(Actor::getWebsite),
                region.getClusters().stream().map(Cluster::getWebsite),
                region.getSources().stream().map(Source::getUrl)).flatMap(s -> s);
        assertEquals(List.of(), addresses.filter(a -> !a.matches("https://www\\.[a-z0-9-]+\\.example(/[a-z0-9]+)?")).toList());
        assertTrue(region.getSources().stream().allMatch(s -> s.getCitation().endsWith("(Fictitious)")));
    }

    private static int degree(LinkableElement element) {
        return element.getOutgoingLinkages().size() + element.getIncomingLinkages().size();
    }

    private static Set<Cluster> clustersOf(LinkableElement element) {
        return element instanceof Actor actor
                ? actor.getMemberships().stream().filter(m -> m.getRole() == MembershipRole.MEMBER
                        || m.getRole() == MembershipRole.COORDINATOR).map(Membership::getCluster).collect(Collectors.toSet())
                : Set.of();
    }

    private static void assertBetween(int least, int most, int actual) {
        assertTrue(least <= actual && actual <= most, actual + " is not from " + least + " to " + most);
    }
}
