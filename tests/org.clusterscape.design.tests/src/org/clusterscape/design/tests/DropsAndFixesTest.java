package org.clusterscape.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;

import org.clusterscape.model.Actor;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Membership;
import org.clusterscape.model.MembershipRole;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.ObstacleCategory;
import org.clusterscape.viewpoint.diagram.Violation;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.tool.Gesture;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.vsm.tool.SelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.validation.ValidationFix;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What happens when things are moved or dropped on diagrams, and what the quick fixes of the rules do. */
class DropsAndFixesTest {

    @Test
    void anActorDraggedIntoAnotherClusterChangesItsMembership() {
        Workplace place = new Workplace(Workplace.design(), "ecosystemMap", Models.changeableRegion());
        DDiagramElement member = place.elements("member").getFirst();
        Actor actor = (Actor) member.getTarget();
        Cluster from = actor.getMemberships().getFirst().getCluster();
        DDiagramElement to = place.elements("cluster").stream().filter(c -> c.getTarget() != from).findFirst().orElseThrow();
        ToolCommand command = place.does(new Gesture.Drop(member, to));
        assertEquals(List.of(to.getTarget()), actor.getMemberships().stream().map(Membership::getCluster).toList());
        place.undoes(command);
        assertEquals(List.of(from), actor.getMemberships().stream().map(Membership::getCluster).toList());
    }

    @Test
    void anActorDroppedFromTheExplorerJoinsACluster() {
        Ecosystem region = Models.changeableRegion();
        Workplace place = new Workplace(Workplace.design(), "ecosystemMap", region);
        Actor office = Models.find(region, Actor.class, "Statistisches Landesamt Hohenwölme");
        Cluster cluster = region.getClusters().getFirst();
        place.does(new Gesture.DropElement(office, place.elements("cluster").getFirst()));
        assertEquals(List.of(cluster), office.getMemberships().stream().map(Membership::getCluster).toList());
        assertFalse(place.tools.command(new Gesture.DropElement(region.getCities().getFirst(),
                place.elements("cluster").getFirst())).canExecute());
    }

    @Test
    void anActorDraggedOutOfAClusterLeavesIt() {
        Workplace place = new Workplace(Workplace.design(), "ecosystemMap", Models.changeableRegion());
        DDiagramElement member = place.elements("member").getFirst();
        Actor actor = (Actor) member.getTarget();
        place.does(new Gesture.Drop(member, place.diagram));
        assertTrue(actor.getMemberships().isEmpty());
        assertEquals(1, place.elements("actor").stream().filter(e -> e.getTarget() == actor).count());
    }

    @Test
    void anObstacleDraggedIntoAnotherCategoryBelongsThere() {
        Workplace place = new Workplace(Workplace.design(), "barriers", Models.changeableRegion());
        DDiagramElement obstacle = place.elements("obstacleGovernance").getFirst();
        place.does(new Gesture.Drop(obstacle, place.elements("categoryTrust").getFirst()));
        assertEquals(ObstacleCategory.TRUST, ((Obstacle) obstacle.getTarget()).getCategory());
    }

    @Test
    void anActorDraggedIntoAnotherFieldIsRatedAnew() {
        Workplace place = new Workplace(Workplace.design(), "influence", Models.changeableRegion());
        DDiagramElement actor = place.elements("manageCloselyActor").getFirst();
        Actor moved = (Actor) actor.getTarget();
        Double influence = moved.getInfluence();
        place.does(new Gesture.Drop(actor, place.elements("keepSatisfied").getFirst()));
        assertEquals(2.5, moved.getInterest());
        assertEquals(influence, moved.getInfluence());
        assertEquals(List.of(moved), place.elements("keepSatisfiedActor").stream().map(DDiagramElement::getTarget).toList());
    }

    @Test
    void actorsAndKeyFieldsCanBeDroppedOnACard() {
        Ecosystem region = Models.changeableRegion();
        KeyField keyField = region.getKeyFields().getFirst();
        Workplace place = new Workplace(Workplace.design(), "keyField", keyField);
        Actor office = Models.find(region, Actor.class, "Statistisches Landesamt Hohenwölme");
        place.does(new Gesture.DropElement(office, place.diagram));
        assertTrue(keyField.getActors().contains(office));
        KeyField other = region.getKeyFields().stream()
                .filter(k -> k != keyField && !keyField.getRelatedKeyFields().contains(k)).findFirst().orElseThrow();
        SelectionWizardDescription wizard = (SelectionWizardDescription) place.tool("relateKeyField");
        assertTrue(place.tools.candidates(wizard, place.diagram).elements().contains(other));
        place.synchronizer.layers(place.diagram).forEach(l -> place.synchronizer.setLayer(place.diagram, l, true));
        place.does(new Gesture.Select(wizard, place.diagram, List.of(other)));
        assertTrue(keyField.getRelatedKeyFields().contains(other));
    }

    @Test
    void everyQuickFixMendsWhatItsRuleFound() {
        TreeSet<String> mended = new TreeSet<>();
        for (String diagram : List.of("ecosystemMap", "barriers", "influence", "keyField")) {
            Ecosystem region = damaged();
            Workplace place = new Workplace(Workplace.design(), diagram,
                    diagram.equals("keyField") ? region.getKeyFields().getFirst() : region);
            for (Violation violation : place.synchronizer.validate(place.diagram)) {
                for (ValidationFix fix : violation.fixes()) {
                    ToolCommand command = place.does(new Gesture.Fix(fix, violation.element(), violation.view()));
                    boolean still = place.synchronizer.validate(place.diagram).stream()
                            .anyMatch(v -> v.rule() == violation.rule() && v.element() == violation.element());
                    assertFalse(still, violation.rule().getName());
                    mended.add(violation.rule().getName());
                    place.undoes(command);
                }
            }
        }
        assertEquals(new TreeSet<>(List.of("clusterWithoutCoordinator", "doubledLinkage", "linkageToItself",
                "measureEndsBeforeStart", "openSevereObstacle", "repeatedMembership", "totalDiffers", "unratedActor")),
                mended);
    }

    private static Ecosystem damaged() {
        Ecosystem region = Models.changeableRegion();
        Cluster cluster = region.getClusters().getFirst();
        cluster.getMemberships().stream().filter(m -> m.getRole() == MembershipRole.COORDINATOR)
                .forEach(m -> m.setRole(MembershipRole.MEMBER));
        Actor shared = region.getActors().stream().filter(a -> a.getMemberships().size() == 4).findFirst().orElseThrow();
        cluster.getMemberships().add(EcoreUtil.copy(shared.getMemberships().getFirst()));
        cluster.getMemberships().getLast().setActor(shared);
        region.getLinkages().getFirst().setTarget(region.getLinkages().getFirst().getSource());
        region.getLinkages().get(2).setSource(region.getLinkages().get(1).getSource());
        region.getLinkages().get(2).setTarget(region.getLinkages().get(1).getTarget());
        region.getLinkages().get(2).setKind(region.getLinkages().get(1).getKind());
        KeyField keyField = region.getKeyFields().getFirst();
        keyField.setStatedTotal(1.0);
        keyField.getObstacles().getFirst().getMitigatedBy().clear();
        keyField.getObstacles().getFirst().setSeverity(5);
        ImplementationMeasure measure = keyField.getMeasures().getFirst();
        measure.setStart(measure.getEnd());
        measure.setEnd(keyField.getMeasures().get(2).getStart());
        region.getActors().getFirst().setInterest(null);
        return region;
    }
}
