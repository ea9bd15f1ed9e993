package org.clusterscape.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.clusterscape.design.services.ActorServices;
import org.clusterscape.design.services.BarrierServices;
import org.clusterscape.design.services.EditServices;
import org.clusterscape.design.services.ElementServices;
import org.clusterscape.design.services.LinkageServices;
import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.ImplementationStatus;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.LinkageKind;
import org.clusterscape.model.Membership;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.ObstacleCategory;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.SectorRelevance;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How single elements are grouped, measured and changed. */
class ServicesTest {

    private static final ClusterscapeFactory FACTORY = ClusterscapeFactory.eINSTANCE;

    private final ActorServices actors = new ActorServices();
    private final LinkageServices linkages = new LinkageServices();
    private final BarrierServices barriers = new BarrierServices();
    private final EditServices edit = new EditServices();
    private final ElementServices elements = new ElementServices();

    @ParameterizedTest
    @EnumSource(ActorKind.class)
    void everyKindOfActorHasAFamilyAndASymbol(ActorKind kind) {
        Actor actor = FACTORY.createActor();
        actor.setKind(kind);
        assertFalse(actors.family(actor).isEmpty());
        String path = actors.symbolPath(actor);
        assertTrue(Files.exists(DesignFile.ROOT.resolve("bundles" + path)), path);
    }

    @Test
    void whatIsNoActorHasTheSymbolOfOtherActors() {
        assertEquals("/org.clusterscape.design/icons/actor/other.svg", actors.symbolPath(FACTORY.createCluster()));
    }

    @ParameterizedTest
    @CsvSource({"8, 9, manageClosely", "5, 5, manageClosely", "5, 4.9, keepSatisfied", "4.9, 5, keepInformed",
        "0, 0, monitor", ", 5, unrated", "5, , unrated", ", , unrated"})
    void influenceAndInterestGiveTheField(Double influence, Double interest, String field) {
        assertEquals(field, actors.quadrant(actor(influence, interest)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manageClosely", "keepSatisfied", "keepInformed", "monitor"})
    void anActorPutIntoAFieldBelongsThere(String field) {
        for (Double[] scores : new Double[][] {{null, null}, {0.0, 0.0}, {10.0, 10.0}, {4.0, 6.0}}) {
            Actor actor = actor(scores[0], scores[1]);
            actor.setInfluence(actors.influenceIn(actor, field));
            actor.setInterest(actors.interestIn(actor, field));
            assertEquals(field, actors.quadrant(actor));
            Actor same = EcoreUtil.copy(actor);
            assertEquals(actor.getInfluence(), actors.influenceIn(same, field), "fits already");
        }
        assertNull(actors.influenceIn(actor(1.0, 1.0), "unrated"));
    }

    @Test
    void everyActorIsInOneField() {
        Ecosystem region = Models.region();
        Set<Actor> seen = new HashSet<>();
        for (String field : Set.of("manageClosely", "keepSatisfied", "keepInformed", "monitor", "unrated")) {
            actors.inQuadrant(region, field).forEach(actor -> assertTrue(seen.add(actor)));
        }
        assertEquals(region.getActors().size(), seen.size());
    }

    @ParameterizedTest
    @CsvSource({", 4", "0, 3", "10, 6", "-3, 3", "99, 6", "NaN, 4"})
    void symbolsGrowWithInfluence(Double influence, int size) {
        assertEquals(size, actors.symbolSize(actor(influence, null)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.2, 1", "1, 2", "2, 3", "2.5, 4", "1000, 6", "-4, 1", "NaN, 1", "Infinity, 6"})
    void linesAreAsWideAsLinkagesAreStrong(double strength, int width) {
        Linkage linkage = FACTORY.createLinkage();
        linkage.setStrength(strength);
        assertEquals(width, linkages.lineWidth(linkage));
    }

    @ParameterizedTest
    @EnumSource(LinkageKind.class)
    void onlyDirectedLinkagesHaveAnArrow(LinkageKind kind) {
        Linkage linkage = FACTORY.createLinkage();
        linkage.setKind(kind);
        assertEquals("NoDecoration", linkages.arrowHead(linkage));
        linkage.setDirected(true);
        assertTrue(linkages.arrowHead(linkage).startsWith("Input"));
        assertFalse(linkages.linkageText(linkage).isBlank());
    }

    @Test
    void doubledLinkagesAreFound() {
        Actor a = FACTORY.createActor();
        Actor b = FACTORY.createActor();
        Linkage one = link(a, b);
        assertFalse(linkages.isDoubled(one));
        Linkage back = link(b, a);
        assertTrue(linkages.isDoubled(one), "without direction, the other way round is the same");
        back.setDirected(true);
        assertFalse(linkages.isDoubled(one));
        link(a, b).setKind(LinkageKind.SUPPLY);
        assertFalse(linkages.isDoubled(one));
        assertFalse(linkages.isDoubled(link(a, null)));
    }

    @Test
    void strengthNeverReachesZero() {
        Linkage linkage = FACTORY.createLinkage();
        for (int i = 0; i < 5; i++) {
            linkage.setStrength(linkages.weaker(linkage));
        }
        assertEquals(0.5, linkage.getStrength());
        assertEquals(1.0, linkages.stronger(linkage));
    }

    @Test
    void anObstacleIsOpenWithoutALivingMeasure() {
        Obstacle obstacle = FACTORY.createObstacle();
        assertTrue(barriers.isOpen(obstacle));
        ImplementationMeasure measure = FACTORY.createImplementationMeasure();
        measure.getMitigates().add(obstacle);
        assertFalse(barriers.isOpen(obstacle));
        measure.setStatus(ImplementationStatus.ABANDONED);
        assertTrue(barriers.isOpen(obstacle));
    }

    @ParameterizedTest
    @CsvSource({", 0, false, 1, 1", "1, 1, false, 2, 1", "4, 4, true, 5, 3", "5, 5, true, 5, 4", "9, 5, true, 5, 5"})
    void severityHasSteps(Integer severity, int step, boolean severe, int more, int less) {
        Obstacle obstacle = FACTORY.createObstacle();
        obstacle.setSeverity(severity);
        assertEquals(step, barriers.severityStep(obstacle));
        assertEquals(severe, barriers.isSevere(obstacle));
        assertEquals(more, barriers.severityBy(obstacle, 1));
        assertEquals(less, barriers.severityBy(obstacle, -1));
    }

    @Test
    void everyObstacleIsInOneCategory() {
        Ecosystem region = Models.region();
        int sum = 0;
        for (ObstacleCategory category : ObstacleCategory.values()) {
            sum += barriers.obstaclesOf(region, category.getName()).size();
        }
        assertEquals(barriers.allObstacles(region).size(), sum);
    }

    @Test
    void newNamesAreNotTaken() {
        Ecosystem ecosystem = Models.bare();
        assertEquals("Büro", edit.newName(ecosystem, "Büro"));
        ecosystem.getActors().getFirst().setName("Büro");
        assertEquals("Büro 2", edit.newName(ecosystem, "Büro"));
        ecosystem.getClusters().getFirst().setName("Büro 2");
        assertEquals("Büro 3", edit.newName(ecosystem, "Büro"));
        assertEquals("Büro", edit.newName(null, "Büro"));
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "'7,5', 7.5", "' 10 ', 10", "0, 0", "11, 3", "-1, 3", "viel, 3", "'', 3", "NaN, 3", "1e1, 10"})
    void scoresAreReadOrKept(String typed, double expected) {
        CityScore score = FACTORY.createCityScore();
        score.setValue(3.0);
        assertEquals(expected, edit.scoreFrom(score, typed));
    }

    @Test
    void aScoreThatIsNoneIsNull() {
        CityScore score = FACTORY.createCityScore();
        assertNull(edit.scoreFrom(score, null));
        assertFalse(edit.isScore(score, "x"));
        assertNull(edit.typedScore(score, "12"));
        assertTrue(edit.isScore(score, "3"));
    }

    @ParameterizedTest
    @CsvSource({"high, HIGH", "Hi, HIGH", "2, MEDIUM", "★, LOW", "-, NONE", "?, UNRATED", "viel, LOW", "'', LOW"})
    void relevanceIsReadOrKept(String typed, String expected) {
        SectorRelevance relevance = FACTORY.createSectorRelevance();
        relevance.setLevel(RelevanceLevel.LOW);
        assertEquals(expected, edit.levelFrom(relevance, typed));
    }

    @Test
    void unreadableRelevanceOfANewCellIsUnrated() {
        assertEquals("UNRATED", edit.typedLevel(null, "viel"));
        assertEquals("HIGH", edit.typedLevel(null, "3"));
    }

    @Test
    void repeatedMembershipsAreFound() {
        Cluster cluster = FACTORY.createCluster();
        Actor actor = FACTORY.createActor();
        assertFalse(edit.isMemberOf(actor, cluster));
        Membership first = join(cluster, actor);
        Membership second = join(cluster, actor);
        assertTrue(edit.isMemberOf(actor, cluster));
        assertFalse(edit.isRepeated(first));
        assertTrue(edit.isRepeated(second));
        assertFalse(edit.isRepeated(FACTORY.createMembership()));
        assertFalse(edit.hasCoordinator(cluster));
    }

    @Test
    void elementsKnowTheirClasses() {
        assertTrue(elements.isA(FACTORY.createActor(), "Actor"));
        assertTrue(elements.isA(FACTORY.createActor(), "NamedElement"));
        assertFalse(elements.isA(FACTORY.createActor(), "Cluster"));
        assertFalse(elements.isA(null, "Actor"));
        assertNull(elements.semanticElement(FACTORY.createActor()));
        Linkage linkage = link(FACTORY.createActor(), FACTORY.createActor());
        assertEquals(linkage.getTarget(), elements.semanticElement(linkage), "reads the feature target");
        assertNull(elements.otherEnd(linkage));
        assertNull(elements.otherEnd(null));
    }

    @Test
    void everyImageOfTheDesignExists() {
        DesignFile.load().all().forEach(element -> {
            for (String attribute : new String[] {"iconPath", "icon", "imageExpression", "workspacePath"}) {
                String path = element.getAttribute(attribute);
                assertTrue(path.isEmpty() || Files.exists(Path.of(DesignFile.ROOT + "/bundles" + path)), path);
            }
        });
    }

    private static Actor actor(Double influence, Double interest) {
        Actor actor = FACTORY.createActor();
        actor.setInfluence(influence);
        actor.setInterest(interest);
        return actor;
    }

    private static Linkage link(Actor source, Actor target) {
        Linkage linkage = FACTORY.createLinkage();
        linkage.setSource(source);
        linkage.setTarget(target);
        return linkage;
    }

    private static Membership join(Cluster cluster, Actor actor) {
        Membership membership = FACTORY.createMembership();
        membership.setActor(actor);
        cluster.getMemberships().add(membership);
        return membership;
    }
}
