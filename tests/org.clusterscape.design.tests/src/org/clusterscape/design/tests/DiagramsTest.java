package org.clusterscape.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.design.services.StatusServices;
import org.clusterscape.model.Actor;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.storage.ModelFiles;
import org.clusterscape.viewpoint.diagram.Violation;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.style.EdgeStyle;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.filter.FilterDescription;
import org.clusterscape.viewpoint.vsm.style.EdgeArrows;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the diagrams show of the example region, of an empty ecosystem, and of elements without any value. */
class DiagramsTest {

    private static final Specification DESIGN = Workplace.design();

    static List<String> diagrams() {
        return DESIGN.viewpoints().getFirst().getOwnedRepresentations().stream()
                .filter(DiagramDescription.class::isInstance).map(d -> d.getName()).toList();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyDiagramIsMadeOfEveryRootWithoutAProblem(String diagram) {
        for (Ecosystem ecosystem : new Ecosystem[] {Models.changeableRegion(), saved(Models.empty()), saved(Models.bare())}) {
            for (EObject root : roots(diagram, ecosystem)) {
                Workplace place = new Workplace(DESIGN, diagram, root);
                for (Layer layer : place.synchronizer.layers(place.diagram)) {
                    place.synchronizer.setLayer(place.diagram, layer, true);
                }
                place.synchronizer.validate(place.diagram);
                assertEquals(List.of(), place.session.problems());
                List<String> before = place.view();
                place.synchronizer.refresh(place.diagram);
                assertEquals(before, place.view(), "a second refresh changes nothing");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyFilterCanBeSwitchedOnAndOff(String diagram) {
        EObject root = roots(diagram, Models.changeableRegion()).getFirst();
        Workplace place = new Workplace(DESIGN, diagram, root);
        List<String> before = place.view();
        for (FilterDescription filter : place.diagram.getDescription().getFilters()) {
            place.synchronizer.setFilter(place.diagram, filter, true);
            place.synchronizer.setFilter(place.diagram, filter, false);
        }
        assertEquals(before, place.view());
        assertEquals(List.of(), place.session.problems());
    }

    @Test
    void theMapShowsEveryActorOnceAndEveryLinkage() {
        Ecosystem region = Models.changeableRegion();
        Workplace place = new Workplace(DESIGN, "ecosystemMap", region);
        assertEquals(4, place.elements("cluster").size());
        List<DDiagramElement> actors = new ArrayList<>(place.elements("member"));
        actors.addAll(place.elements("actor"));
        assertEquals(Set.copyOf(region.getActors()),
                actors.stream().map(DDiagramElement::getTarget).collect(Collectors.toSet()));
        assertEquals(region.getActors().size(), actors.size());
        assertEquals(Set.copyOf(region.getLinkages()),
                place.elements("linkage").stream().map(DDiagramElement::getTarget).collect(Collectors.toSet()));
        assertTrue(actors.stream().anyMatch(a -> a.getName().equals("Stadt Lüthenfels")));
        assertEquals(List.of("Genussregion Wölmetal\nlocal cluster, Mittlere Wölme"), place.elements("cluster").stream()
                .map(DDiagramElement::getName).filter(label -> label.startsWith("Genuss")).toList());
    }

    @Test
    void linkagesLookLikeTheirKindAndStrength() {
        Workplace place = new Workplace(DESIGN, "ecosystemMap", Models.changeableRegion());
        Set<String> looks = place.elements("linkage").stream().map(edge -> {
            EdgeStyle style = (EdgeStyle) edge.getOwnedStyle();
            Linkage linkage = (Linkage) edge.getTarget();
            assertEquals(linkage.isDirected(), style.targetArrow() != EdgeArrows.NO_DECORATION, linkage.getName());
            return linkage.getKind() + " " + style.line() + " " + style.color();
        }).collect(Collectors.toSet());
        assertEquals(7, looks.size(), looks.toString());
    }

    @Test
    void actorsHaveTheSymbolOfTheirKind() {
        Workplace place = new Workplace(DESIGN, "ecosystemMap", Models.changeableRegion());
        String university = place.element("actor", "Technische Hochschule Auenfurt").getOwnedStyle().toString();
        assertTrue(university.contains("/icons/actor/university.svg"), university);
    }

    @Test
    void theMapOfAClusterShowsOnlyItsNeighbourhood() {
        Ecosystem region = Models.changeableRegion();
        Workplace place = new Workplace(DESIGN, "clusterMap", region.getClusters().getFirst());
        assertEquals(1, place.elements("cluster").size());
        assertEquals(3, place.elements("neighbourCluster").size());
        assertTrue(place.elements("linkage").size() < region.getLinkages().size());
        assertFalse(place.elements("member").isEmpty());
    }

    @Test
    void isolatedActorsCanBeHidden() {
        Workplace place = new Workplace(DESIGN, "ecosystemMap", Models.changeableRegion());
        place.synchronizer.setFilter(place.diagram, filter(place, "hideIsolated"), true);
        assertEquals(List.of("Statistisches Landesamt Hohenwölme"), place.elements().stream()
                .filter(e -> !e.isVisible()).map(e -> Workplace.nameOf(e.getTarget())).toList());
    }

    @Test
    void theHeatMapColoursByIndicators() {
        Ecosystem region = Models.changeableRegion();
        Workplace place = new Workplace(DESIGN, "ecosystemMap", region);
        StatusServices status = new StatusServices();
        List<String> plain = place.elements("cluster").stream().map(c -> c.getOwnedStyle().toString()).toList();
        place.synchronizer.layers(place.diagram).stream().filter(l -> l.getName().equals("heatMap"))
                .forEach(l -> place.synchronizer.setLayer(place.diagram, l, true));
        List<DDiagramElement> clusters = place.elements("cluster");
        for (int i = 0; i < clusters.size(); i++) {
            boolean measured = status.isMeasured(clusters.get(i).getTarget());
            assertEquals(measured, !plain.get(i).equals(clusters.get(i).getOwnedStyle().toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SF 12", "SF 41"})
    void aKeyFieldShowsItsCard(String code) {
        KeyField keyField = Models.changeableRegion().getKeyFields().stream().filter(k -> k.getCode().equals(code))
                .findFirst().orElseThrow();
        Workplace place = new Workplace(DESIGN, "keyField", keyField);
        assertEquals(keyField.getMeasures().size(), place.elements("measure").size());
        assertEquals(keyField.getObstacles().size(), place.elements("cardObstacle").size());
        assertEquals(keyField.getPrerequisites().size(), place.elements("prerequisite").size());
        assertEquals(keyField.getImpacts().size(), place.elements("impact").size());
        assertEquals(keyField.getIndicators().size(), place.elements("indicator").size());
        assertEquals(keyField.getScores().size(), place.elements("score").size());
        assertEquals(keyField.getMeasures().stream().mapToInt(m -> m.getMitigates().size()).sum(),
                place.elements("mitigates").size());
        assertEquals(keyField.getMeasures().stream().mapToInt(m -> m.getRequires().size()).sum(),
                place.elements("requires").size());
        assertEquals(keyField.getMeasures().stream().mapToInt(m -> m.getResponsible().size()).sum(),
                place.elements("isResponsible").size());
    }

    @Test
    void everyObstacleIsInItsCategory() {
        Ecosystem region = Models.changeableRegion();
        Workplace place = new Workplace(DESIGN, "barriers", region);
        long shown = place.elements().stream().filter(e -> !(e instanceof DEdge))
                .filter(e -> Workplace.mappingOf(e).getName().startsWith("obstacle")).count();
        assertEquals(region.getKeyFields().stream().mapToInt(k -> k.getObstacles().size()).sum(), shown);
        assertEquals(region.getKeyFields().stream().mapToInt(k -> k.getMeasures().size()).sum(),
                place.elements("barrierMeasure").size());
    }

    @Test
    void everyActorIsInItsField() {
        Ecosystem region = Models.changeableRegion();
        Actor unknown = region.getActors().getFirst();
        Workplace place = new Workplace(DESIGN, "influence", region);
        assertEquals(0, place.elements("unratedActor").size());
        assertEquals(region.getActors().size(), Stream.of("manageClosely", "keepSatisfied", "keepInformed", "monitor")
                .mapToInt(field -> place.elements(field + "Actor").size()).sum());
        unknown.setInterest(null);
        place.synchronizer.refresh(place.diagram);
        assertEquals(List.of(unknown),
                place.elements("unratedActor").stream().map(DDiagramElement::getTarget).toList());
    }

    @Test
    void rulesFindWhatIsWrong() {
        Ecosystem region = Models.changeableRegion();
        region.getLinkages().getFirst().setTarget(region.getLinkages().getFirst().getSource());
        region.getClusters().getFirst().getMemberships().clear();
        Workplace place = new Workplace(DESIGN, "ecosystemMap", region);
        Set<String> found = place.synchronizer.validate(place.diagram).stream().map(v -> v.rule().getName())
                .collect(Collectors.toSet());
        assertTrue(found.containsAll(Set.of("linkageToItself", "clusterWithoutMembers", "isolatedActor")),
                found.toString());
        for (Violation violation : place.synchronizer.validate(place.diagram)) {
            assertFalse(violation.message().isBlank() || violation.message().startsWith("aql:"));
        }
        assertNotEquals(List.of(), place.diagram.getDescription().getFilters());
    }

    private static FilterDescription filter(Workplace place, String name) {
        return place.diagram.getDescription().getFilters().stream().filter(f -> f.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    private static List<EObject> roots(String diagram, Ecosystem ecosystem) {
        DiagramDescription description = (DiagramDescription) DESIGN.representation(diagram).orElseThrow();
        String type = description.getDomainClass().replace("clusterscape::", "");
        return Models.all(ecosystem).stream().filter(e -> e.eClass().getName().equals(type)).toList();
    }

    private static Ecosystem saved(Ecosystem ecosystem) {
        return ModelFiles.create(Path.of("target", "unsaved.clusterscape").toAbsolutePath(), ecosystem);
    }
}
