package org.clusterscape.viewpoint.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.DiagramTools;
import org.clusterscape.viewpoint.tool.Gesture;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.tool.ToolException;
import org.clusterscape.viewpoint.vsm.tool.ContainerCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.EdgeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.NodeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.OperationAction;
import org.clusterscape.viewpoint.vsm.tool.PaneBasedSelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.PasteDescription;
import org.clusterscape.viewpoint.vsm.tool.ReconnectEdgeDescription;
import org.clusterscape.viewpoint.vsm.tool.SelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.ToolDescription;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every tool, used on everything, works or says why not, and is undone whole; after that the diagram is as before. */
class EveryToolTest {

    private static final int SOME = 5;
    private static final int LEAST = 200;

    private final Yard hof = Yard.reference();

    private Map<String, Gesture> gestures() {
        List<DDiagramElement> elements = hof.diagram().getDiagramElements();
        List<String> names = hof.synchronizer().keys(elements);
        Map<String, DSemanticDecorator> views = new LinkedHashMap<>(Map.of(".", hof.diagram()));
        Map<String, DSemanticDecorator> some = new LinkedHashMap<>(views);
        for (int i = 0; i < names.size(); i++) {
            views.put(names.get(i), elements.get(i));
        }
        List<String> sorted = names.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i += SOME) {
            some.put(sorted.get(i), views.get(sorted.get(i)));
        }
        Map<String, Gesture> result = new LinkedHashMap<>();
        views.forEach((key, view) -> {
            for (var each = EcoreUtil.<EObject>getAllContents(hof.description("hof"), false); each.hasNext();) {
                add(result, each.next(), view, key, some);
            }
            if (view instanceof DDiagramElement element) {
                result.put("delete " + key, new Gesture.Delete(element));
                result.put("label " + key, new Gesture.EditLabel(element, "a : 3"));
                result.put("double click " + key, new Gesture.DoubleClick(element));
                some.forEach((name, owner) -> result.put("drop " + key + " " + name,
                        new Gesture.Drop(element, owner)));
            }
            result.put("drop element " + key, new Gesture.DropElement(hof.type("Mensch"), view));
        });
        return result;
    }

    private void add(Map<String, Gesture> result, EObject tool, DSemanticDecorator view, String key,
            Map<String, DSemanticDecorator> others) {
        switch (tool) {
            case NodeCreationDescription node -> result.put(node.getName() + " " + key,
                    new Gesture.CreateNode(node, view));
            case ContainerCreationDescription container -> result.put(container.getName() + " " + key,
                    new Gesture.CreateContainer(container, view));
            case ToolDescription generic -> result.put(generic.getName() + " " + key, new Gesture.Click(generic, view));
            case OperationAction action -> result.put(action.getName() + " " + key,
                    new Gesture.ChooseEntry(action, List.of(view, hof.diagram())));
            case SelectionWizardDescription wizard -> result.put(wizard.getName() + " " + key,
                    new Gesture.Select(wizard, view, List.of(hof.type("Haus"))));
            case PaneBasedSelectionWizardDescription wizard -> result.put(wizard.getName() + " " + key,
                    new Gesture.SelectInPanes(wizard, view, List.of()));
            case PasteDescription paste -> result.put(paste.getName() + " " + key,
                    new Gesture.Paste(paste, hof.type("Haus"), null, view));
            case EdgeCreationDescription edge when view instanceof EdgeTarget source -> others.forEach((name, end) -> {
                if (end instanceof EdgeTarget target) {
                    result.put(edge.getName() + " " + key + " " + name, new Gesture.CreateEdge(edge, source, target));
                }
            });
            case ReconnectEdgeDescription reconnect when view instanceof DEdge edge -> others.forEach((name, end) -> {
                if (end instanceof EdgeTarget target) {
                    result.put(reconnect.getName() + " " + key + " " + name,
                            new Gesture.Reconnect(reconnect, edge, edge.getSourceNode(), target));
                }
            });
            default -> {
                // not a tool that is used on something
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Strictness.class)
    void everyToolCanBeUsedAndUndoneOnEverything(Strictness strictness) {
        String text = hof.text();
        List<String> keys = hof.keys().stream().sorted().toList();
        DiagramTools tools = hof.tools(ToolEnvironment.of(hof.session()).with(strictness));
        Map<String, Gesture> gestures = gestures();
        List<DDiagramElement> views = List.copyOf(hof.diagram().getDiagramElements());
        int done = 0;
        for (String name : List.copyOf(gestures.keySet())) {
            ToolCommand command = tools.command(gestures.get(name));
            if (!command.canExecute()) {
                assertTrue(command.refusal().filter(reason -> !reason.isBlank()).isPresent(), name);
                continue;
            }
            try {
                command.execute();
                hof.synchronizer().refresh(hof.diagram());
                command.undo();
                done++;
            } catch (ToolException e) {
                assertTrue(e.getMessage() != null && !e.getMessage().isBlank(), name);
            }
            assertEquals(text, hof.text(), name);
            hof.synchronizer().refresh(hof.diagram());
            assertEquals(keys, hof.keys().stream().sorted().toList(), name);
            if (!views.equals(hof.diagram().getDiagramElements())) {
                views = List.copyOf(hof.diagram().getDiagramElements());
                gestures = gestures();
            }
        }
        assertTrue(done > LEAST, "only " + done);
    }
}
