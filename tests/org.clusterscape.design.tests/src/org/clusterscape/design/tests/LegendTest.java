package org.clusterscape.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clusterscape.design.services.StatusServices;
import org.clusterscape.model.Actor;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.storage.ModelFiles;
import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.style.ContainerShape;
import org.clusterscape.viewpoint.representation.style.ContainerStyle;
import org.clusterscape.viewpoint.representation.style.EdgeStyle;
import org.clusterscape.viewpoint.representation.style.NodeStyle;
import org.clusterscape.viewpoint.representation.style.RgbColor;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.tool.Gesture;
import org.clusterscape.viewpoint.vsm.style.LineStyle;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The legend of the maps tells what is on the map, looks like it, and cannot be changed. */
class LegendTest {

    private static final Specification DESIGN = Workplace.design();
    private static final String MAPS = """
            ecosystemMap,
            clusterMap, Holzbau-Cluster Oberwölme
            clusterMap, Genussregion Wölmetal
            """;

    @ParameterizedTest
    @CsvSource(textBlock = MAPS)
    void listsWhatIsOnTheMap(String diagram, String root) {
        Workplace place = place(diagram, root);
        Set<Enumerator> used = new HashSet<>();
        for (DDiagramElement element : place.elements()) {
            switch (element.getTarget()) {
            case Cluster cluster when !isOfLegend(element) -> used.add(cluster.getType());
            case Actor actor -> used.add(actor.getKind());
            case Linkage linkage -> used.add(linkage.getKind());
            default -> { }
            }
        }
        assertEquals(inOrder(ClusterscapePackage.Literals.CLUSTER_TYPE, used), listed(place, "legendCluster"));
        assertEquals(inOrder(ClusterscapePackage.Literals.ACTOR_KIND, used), listed(place, "legendActor"));
        assertEquals(inOrder(ClusterscapePackage.Literals.LINKAGE_KIND, used), listed(place, "legendLinkage"));
        assertEquals(place.elements("membership").isEmpty(), listed(place, "legendMember").isEmpty());
        assertEquals(List.of("Coordinator of a cluster", "Advisor of a cluster"),
                place.elements("legendRole").stream().map(DDiagramElement::getName).toList());
    }

    @Test
    void aKindThatIsNoLongerThereIsNoLongerListed() {
        Workplace place = place("ecosystemMap", null);
        assertEquals(7, listed(place, "legendLinkage").size());
        try (DiagramSynchronizer.ChangeLog log = place.synchronizer.track()) {
            ((Ecosystem) place.root).getLinkages().removeIf(l -> l.getKind().getName().equals("REGULATION"));
            place.synchronizer.refreshChanged(place.diagram, log.take());
        }
        assertEquals(List.of("Cooperation", "Knowledge", "Supply", "Funding", "Advocacy", "Market access"),
                place.elements("legendLinkage").stream().map(DDiagramElement::getName).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = MAPS)
    void looksLikeTheMap(String diagram, String root) {
        Workplace place = place(diagram, root);
        for (DDiagramElement element : place.elements()) {
            switch (element.getTarget()) {
            case Cluster cluster when element.getOwnedStyle() instanceof ContainerStyle style && !isOfLegend(element) -> {
                String icon = icon(place, "legendCluster", cluster.getType());
                assertTrue(icon.contains("fill=\"" + hex(fill(style)) + '"'), icon);
                assertTrue(icon.contains("stroke=\"" + hex(style.border().color()) + '"'), icon);
                assertEquals(style.border().line() != LineStyle.SOLID, icon.contains("stroke-dasharray"));
            }
            case Actor actor when element.getOwnedStyle() instanceof NodeStyle style -> assertTrue(
                    style.shape().toString().contains(iconPath(place, "legendActor", actor.getKind())));
            case Linkage linkage when element.getOwnedStyle() instanceof EdgeStyle style -> {
                String icon = icon(place, "legendLinkage", linkage.getKind());
                assertTrue(icon.contains("stroke=\"" + hex(style.color()) + '"'), icon);
                assertEquals(style.line() != LineStyle.SOLID, icon.contains("stroke-dasharray"), icon);
            }
            default -> { }
            }
        }
        for (DDiagramElement membership : place.elements("membership")) {
            String icon = icon(iconPath(place.elements("legendMember").getFirst()));
            assertTrue(icon.contains(hex(((EdgeStyle) membership.getOwnedStyle()).color())), icon);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = MAPS)
    void cannotBeChanged(String diagram, String root) {
        Workplace place = place(diagram, root);
        List<DDiagramElement> legend = place.elements().stream().filter(LegendTest::isOfLegend).toList();
        assertTrue(legend.size() > 10);
        List<DDiagramElement> targets = new ArrayList<>(place.elements("cluster"));
        targets.add(legend.getFirst());
        List<String> possible = new ArrayList<>();
        for (DDiagramElement element : legend) {
            List<Gesture> gestures = new ArrayList<>(List.of(new Gesture.Delete(element),
                    new Gesture.EditLabel(element, "Straße"), new Gesture.Drop(element, place.diagram),
                    new Gesture.Drop(place.elements("actor").getFirst(), (DSemanticDecorator) element)));
            targets.forEach(target -> gestures.add(new Gesture.Drop(element, (DSemanticDecorator) target)));
            gestures.stream().filter(gesture -> place.tools.command(gesture).canExecute())
                    .forEach(gesture -> possible.add(gesture.toString()));
        }
        assertEquals(List.of(), possible);
    }

    @Test
    void ofTheStakeholdersListsTheirSymbols() {
        Workplace place = Workplace.withAllLayers("influence", null);
        Set<Enumerator> used = new HashSet<>();
        ((Ecosystem) place.root).getActors().forEach(actor -> used.add(actor.getKind()));
        assertEquals(inOrder(ClusterscapePackage.Literals.ACTOR_KIND, used), listed(place, "legendActor"));
        for (DDiagramElement item : place.elements("legendActor")) {
            assertTrue(icon(iconPath(item)).contains("<svg"));
            assertFalse(place.tools.command(new Gesture.Delete(item)).canExecute());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = MAPS)
    void ofTheHeatMapHasItsColours(String diagram, String root) {
        Workplace place = Workplace.withAllLayers(diagram, root);
        StatusServices status = new StatusServices();
        for (DDiagramElement cluster : place.elements("cluster")) {
            EObject measured = cluster.getTarget();
            String item = status.missesTargets(measured) ? "Missed" : status.reachesSomeTargets(measured) ? "Mixed"
                    : status.reachesTargets(measured) ? "Reached" : "NoTarget";
            if (status.isMeasured(measured)) {
                String icon = icon(iconPath(place.elements("legendHeat" + item).getFirst()));
                assertTrue(icon.contains("fill=\"" + hex(fill((ContainerStyle) cluster.getOwnedStyle())) + '"'), icon);
            }
        }
        assertFalse(place.tools.command(new Gesture.Delete(place.elements("legendHeatMixed").getFirst())).canExecute());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecosystemMap", "influence"})
    void isNotThereForAnEmptyModel(String diagram) {
        Ecosystem empty = ModelFiles.create(Path.of("target", "unsaved.clusterscape").toAbsolutePath(), Models.empty());
        Workplace place = new Workplace(DESIGN, diagram, empty);
        place.synchronizer.layers(place.diagram).forEach(l -> place.synchronizer.setLayer(place.diagram, l, true));
        assertTrue(place.elements().stream().noneMatch(LegendTest::isOfLegend));
    }

    @Test
    void canBeSwitchedOff() {
        Workplace place = place("ecosystemMap", null);
        place.synchronizer.layers(place.diagram).stream().filter(layer -> layer.getLabel().equals("Legend"))
                .forEach(layer -> place.synchronizer.setLayer(place.diagram, layer, false));
        assertTrue(place.elements().stream().noneMatch(e -> isOfLegend(e) && e.isVisible()));
        assertFalse(place.elements("cluster").isEmpty());
    }

    private static Workplace place(String diagram, String root) {
        Ecosystem region = Models.changeableRegion();
        return new Workplace(DESIGN, diagram, root == null ? region : Models.find(region, NamedElement.class, root));
    }

    private static boolean isOfLegend(DDiagramElement element) {
        return Workplace.mappingOf(element).getName().startsWith("legend");
    }

    private static List<EObject> listed(Workplace place, String mapping) {
        return place.elements(mapping).stream().map(DDiagramElement::getTarget).toList();
    }

    private static List<EEnumLiteral> inOrder(EEnum kinds, Set<Enumerator> used) {
        return kinds.getELiterals().stream().filter(literal -> used.contains(literal.getInstance())).toList();
    }

    private static String icon(Workplace place, String mapping, Enumerator kind) {
        return icon(iconPath(place, mapping, kind));
    }

    private static String iconPath(Workplace place, String mapping, Enumerator kind) {
        return iconPath(place.elements(mapping).stream()
                .filter(e -> ((EEnumLiteral) e.getTarget()).getInstance() == kind).findFirst().orElseThrow());
    }

    private static String iconPath(DDiagramElement item) {
        return ((NodeStyle) item.getOwnedStyle()).label().iconPath();
    }

    private static String icon(String path) {
        try {
            return Files.readString(DesignFile.ROOT.resolve("bundles" + path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static RgbColor fill(ContainerStyle style) {
        return ((ContainerShape.Flat) style.shape()).background();
    }

    private static String hex(RgbColor color) {
        return new Rgb(color.red(), color.green(), color.blue()).toString();
    }
}
