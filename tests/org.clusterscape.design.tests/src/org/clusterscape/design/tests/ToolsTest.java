package org.clusterscape.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Gesture;
import org.clusterscape.viewpoint.tool.MenuEntry;
import org.clusterscape.viewpoint.tool.PaletteEntry;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;
import org.clusterscape.viewpoint.vsm.tool.ContainerCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.EdgeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.NodeCreationDescription;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every tool of the design does something to the example region, and what it does is undone as a whole. */
class ToolsTest {

    private static final String DIAGRAMS = """
            ecosystemMap,
            clusterMap, Holzbau-Cluster Oberwölme
            keyField, Renewable Energy and Hydrogen
            barriers,
            influence,
            """;

    @ParameterizedTest
    @CsvSource(textBlock = DIAGRAMS)
    void everyToolOfThePaletteCreatesSomething(String diagram, String root) {
        Workplace place = Workplace.withAllLayers(diagram, root);
        TreeSet<String> useless = new TreeSet<>();
        int tried = 0;
        for (AbstractToolDescription tool : palette(place)) {
            List<Gesture> gestures = gestures(place, tool);
            if (!gestures.isEmpty() && tried++ >= 0 && gestures.stream().noneMatch(g -> creates(place, g))) {
                useless.add(tool.getName());
            } else if (gestures.isEmpty() && isCreation(tool)) {
                useless.add(tool.getName() + " is offered nowhere");
            }
        }
        assertEquals(new TreeSet<>(), useless);
        assertTrue(tried > 5);
    }

    @ParameterizedTest
    @CsvSource(textBlock = DIAGRAMS)
    void everyLabelWithAToolCanBeEdited(String diagram, String root) {
        Workplace place = Workplace.withAllLayers(diagram, root);
        for (String mapping : mappings(place)) {
            DDiagramElement element = place.elements(mapping).getFirst();
            if (((DiagramElementMapping) Workplace.mappingOf(element)).getLabelDirectEdit() != null) {
                String typed = switch (mapping) {
                case "score" -> "1,5";
                case "sectorRelevance" -> "none";
                default -> "Straße & Fluß";
                };
                assertChangesAndUndoes(place, new Gesture.EditLabel(element, typed));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = DIAGRAMS)
    void whatIsDeletedIsGoneAndComesBack(String diagram, String root) {
        Workplace place = Workplace.withAllLayers(diagram, root);
        int deleted = 0;
        for (String mapping : mappings(place)) {
            DDiagramElement element = place.elements(mapping).getFirst();
            ToolCommand command = place.tools.command(new Gesture.Delete(element));
            if (element.getTarget() == place.root) {
                assertFalse(command.canExecute() && !(element instanceof DEdge), Workplace.mappingOf(element).getName());
                continue;
            }
            String key = place.synchronizer.key(element);
            if (command.canExecute()) {
                deleted++;
                assertChangesAndUndoes(place, new Gesture.Delete(element));
                assertTrue(place.elements().stream().anyMatch(e -> place.synchronizer.key(e).equals(key)), key);
            }
        }
        assertTrue(deleted > 0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = DIAGRAMS)
    void edgesWithToolsCanBeReconnected(String diagram, String root) {
        Workplace place = Workplace.withAllLayers(diagram, root);
        TreeSet<String> offered = new TreeSet<>();
        TreeSet<String> used = new TreeSet<>();
        for (String mapping : mappings(place)) {
            for (int i = 0; i < Math.min(5, place.elements(mapping).size()); i++) {
                if (!(place.elements(mapping).get(i) instanceof DEdge edge)) {
                    break;
                }
                for (EdgeTarget end : List.of(edge.getSourceNode(), edge.getTargetNode())) {
                    for (Gesture.Reconnect gesture : reconnections(place, edge, end)) {
                        String tool = gesture.tool().getName();
                        offered.add(tool);
                        if (!used.contains(tool) && place.tools.command(gesture).canExecute() && changes(place, gesture)) {
                            used.add(tool);
                            break;
                        }
                    }
                }
            }
        }
        assertEquals(offered, used);
        assertFalse(used.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = DIAGRAMS)
    void everyEntryOfTheMenusChangesSomething(String diagram, String root) {
        Workplace place = Workplace.withAllLayers(diagram, root);
        TreeSet<String> useless = new TreeSet<>();
        TreeSet<String> useful = new TreeSet<>();
        for (String mapping : mappings(place)) {
            for (MenuEntry entry : leaves(place.tools.menu(List.of(place.elements(mapping).getFirst())))) {
                boolean changed = false;
                for (int i = 0; !changed && i < Math.min(4, place.elements(mapping).size()); i++) {
                    changed = changes(place, new Gesture.ChooseEntry(entry.item(),
                            List.of(place.elements(mapping).get(i))));
                }
                (changed ? useful : useless).add(entry.label());
            }
        }
        useless.removeAll(useful);
        assertEquals(new TreeSet<>(), useless);
    }

    @ParameterizedTest
    @CsvSource({"ecosystemMap, cluster, clusterMap", "ecosystemMap, keyField, keyField", "ecosystemMap, obstacle, keyField",
        "barriers, barrierMeasure, keyField", "keyField, related, keyField"})
    void aDoubleClickOpensADiagram(String diagram, String mapping, String opened) {
        Workplace place = Workplace.withAllLayers(diagram,
                diagram.equals("keyField") ? "Renewable Energy and Hydrogen" : null);
        String before = place.model();
        ToolCommand command = place.does(new Gesture.DoubleClick(place.elements(mapping).getFirst()));
        assertEquals(List.of(opened),
                command.outcome().navigation().stream().map(n -> n.description().getName()).toList());
        assertTrue(before.equals(place.model()));
    }

    private static boolean creates(Workplace place, Gesture gesture) {
        List<String> view = place.view();
        String model = place.model();
        ToolCommand command = place.does(gesture);
        boolean more = place.elements().size() > view.size();
        assertEquals(List.of(), command.outcome().messages());
        place.undoes(command);
        assertTrue(model.equals(place.model()), () -> "not undone: " + gesture);
        assertEquals(List.of(), lost(view, place.view()));
        assertEquals(List.of(), lost(place.view(), view), "nothing is there twice");
        return more;
    }

    private static boolean changes(Workplace place, Gesture gesture) {
        String model = place.model();
        ToolCommand command = place.does(gesture);
        boolean changed = !model.equals(place.model());
        assertEquals(List.of(), command.outcome().messages());
        place.undoes(command);
        assertTrue(model.equals(place.model()), () -> "not undone: " + gesture);
        return changed;
    }

    private static void assertChangesAndUndoes(Workplace place, Gesture gesture) {
        List<String> view = place.view();
        String model = place.model();
        ToolCommand command = place.does(gesture);
        assertEquals(List.of(), command.outcome().messages());
        assertFalse(model.equals(place.model()), () -> "no change by " + gesture);
        assertNotEquals(view, place.view(), gesture::toString);
        place.undoes(command);
        assertTrue(model.equals(place.model()), () -> "not undone: " + gesture);
        assertEquals(List.of(), lost(view, place.view()));
        assertEquals(List.of(), lost(place.view(), view), "nothing is there twice");
    }

    /** What was on the diagram and is not there any more. */
    private static List<String> lost(List<String> before, List<String> after) {
        List<String> lost = new ArrayList<>(before);
        after.forEach(lost::remove);
        return lost;
    }

    /** The names of the mappings that the diagram shows something of. */
    private static List<String> mappings(Workplace place) {
        return place.elements().stream().map(e -> Workplace.mappingOf(e).getName()).distinct().toList();
    }

    private static List<AbstractToolDescription> palette(Workplace place) {
        return place.tools.palette().stream().flatMap(section -> section.entries().stream()).flatMap(ToolsTest::flat)
                .map(PaletteEntry::tool).filter(tool -> tool != null).toList();
    }

    private static Stream<PaletteEntry> flat(PaletteEntry entry) {
        return Stream.concat(Stream.of(entry), entry.group().stream().flatMap(ToolsTest::flat));
    }

    private static List<MenuEntry> leaves(List<MenuEntry> entries) {
        return entries.stream().flatMap(e -> e.entries().isEmpty() ? Stream.of(e) : leaves(e.entries()).stream()).toList();
    }

    private static boolean isCreation(AbstractToolDescription tool) {
        return tool instanceof NodeCreationDescription || tool instanceof ContainerCreationDescription
                || tool instanceof EdgeCreationDescription;
    }

    /** A few of the places where a tool can be used. */
    private static List<Gesture> gestures(Workplace place, AbstractToolDescription tool) {
        List<DSemanticDecorator> owners = new ArrayList<>(List.of(place.diagram));
        owners.addAll(place.elements());
        Stream<Gesture> gestures = switch (tool) {
        case NodeCreationDescription node -> owners.stream().map(owner -> new Gesture.CreateNode(node, owner));
        case ContainerCreationDescription container -> owners.stream()
                .map(owner -> new Gesture.CreateContainer(container, owner));
        case EdgeCreationDescription edge -> ends(place).stream().flatMap(
                source -> ends(place).stream().map(target -> new Gesture.CreateEdge(edge, source, target)));
        default -> Stream.empty();
        };
        return gestures.filter(g -> place.tools.whyNot(g).isEmpty() && place.tools.command(g).canExecute()).limit(8)
                .toList();
    }

    private static List<Gesture.Reconnect> reconnections(Workplace place, DEdge edge, EdgeTarget end) {
        return ends(place).stream().filter(other -> other != end)
                .flatMap(other -> place.tools.reconnections(edge, end, other).stream()
                        .map(tool -> new Gesture.Reconnect(tool, edge, end, other)))
                .limit(20).toList();
    }

    /** One or two views of each mapping that can be the end of an edge. */
    private static List<EdgeTarget> ends(Workplace place) {
        List<EdgeTarget> ends = new ArrayList<>();
        place.elements().stream().map(Workplace::mappingOf).distinct().forEach(mapping -> place
                .elements(mapping.getName()).stream().filter(e -> !(e instanceof DEdge)).limit(4)
                .forEach(e -> ends.add((EdgeTarget) e)));
        return ends;
    }
}
