package org.clusterscape.viewpoint.internal.snapshot.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.internal.snapshot.CaseWorld;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.snapshot.DiagramDump;
import org.clusterscape.viewpoint.tool.DiagramTools;
import org.clusterscape.viewpoint.tool.Gesture;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.tool.ContainerCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.EdgeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.MenuItemDescription;
import org.clusterscape.viewpoint.vsm.tool.NodeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.PaneBasedSelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.PasteDescription;
import org.clusterscape.viewpoint.vsm.tool.ReconnectEdgeDescription;
import org.clusterscape.viewpoint.vsm.tool.SelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.ToolDescription;
import org.eclipse.emf.ecore.EObject;

import com.google.gson.JsonObject;

/** The diagram of a case. */
final class DiagramSubject extends Subject {

    private final DiagramSynchronizer synchronizer;
    private final DSemanticDiagram diagram;
    private final DiagramTools tools;

    DiagramSubject(CaseWorld world) {
        super(world);
        this.synchronizer = new DiagramSynchronizer(world.session());
        this.diagram = synchronizer.create((DiagramDescription) world.representation(), world.root());
        synchronizer.refresh(diagram);
        this.tools = new DiagramTools(environment(), diagram);
    }

    @Override
    JsonObject dump() {
        return DiagramDump.of(diagram);
    }

    @Override
    List<String> keys() {
        List<String> result = new ArrayList<>();
        dump().getAsJsonArray("elements").forEach(each -> result.add(each.getAsJsonObject().get("key").getAsString()));
        return result;
    }

    @Override
    void refresh(List<EObject> created) {
        synchronizer.refresh(diagram);
    }

    @Override
    Action action(String verb, List<String> arguments) {
        Gesture gesture = gesture(verb, arguments);
        return new Action(tools.whyNot(gesture).isEmpty(), tools.command(gesture));
    }

    private Gesture gesture(String verb, List<String> arguments) {
        String first = argument(arguments, 0);
        String second = argument(arguments, 1);
        String third = argument(arguments, 2);
        return switch (verb) {
            case "node" -> new Gesture.CreateNode(tool(first, NodeCreationDescription.class), view(second));
            case "container" -> new Gesture.CreateContainer(tool(first, ContainerCreationDescription.class),
                    view(second));
            case "edge" -> new Gesture.CreateEdge(tool(first, EdgeCreationDescription.class), end(second),
                    end(third));
            case "label" -> new Gesture.EditLabel(part(first), second);
            case "delete" -> new Gesture.Delete(part(first));
            case "reconnect" -> reconnect(first, (DEdge) part(second), third, end(argument(arguments, 3)));
            case "drop" -> new Gesture.Drop(part(first), view(second));
            case "dropmodel" -> new Gesture.DropElement(element(first), view(second));
            case "doubleclick" -> new Gesture.DoubleClick(part(first));
            case "generic" -> new Gesture.Click(tool(first, ToolDescription.class), view(second));
            case "action" -> new Gesture.ChooseEntry(tool(first, MenuItemDescription.class),
                    arguments.subList(1, arguments.size()).stream().map(this::view).toList());
            case "pane" -> new Gesture.SelectInPanes(tool(first, PaneBasedSelectionWizardDescription.class),
                    view(second), elements(arguments));
            case "wizard" -> new Gesture.Select(tool(first, SelectionWizardDescription.class), view(second),
                    elements(arguments));
            case "paste" -> paste(tool(first, PasteDescription.class), second, view(third));
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private Gesture reconnect(String tool, DEdge edge, String end, EdgeTarget newEnd) {
        EdgeTarget oldEnd = end.equals("source") ? edge.getSourceNode() : edge.getTargetNode();
        return new Gesture.Reconnect(tool(tool, ReconnectEdgeDescription.class), edge, oldEnd, newEnd);
    }

    private Gesture paste(PasteDescription tool, String copied, DSemanticDecorator owner) {
        DSemanticDecorator view = views().get(copied);
        EObject element = view == null ? element(copied) : view.getTarget();
        return new Gesture.Paste(tool, element, view, owner);
    }

    private List<EObject> elements(List<String> arguments) {
        return arguments.stream().skip(2).filter(each -> !each.isEmpty()).map(this::element).toList();
    }

    private DSemanticDecorator view(String key) {
        return key.equals(".") ? diagram : part(key);
    }

    private EdgeTarget end(String key) {
        return (EdgeTarget) part(key);
    }

    private DDiagramElement part(String key) {
        DDiagramElement result = views().get(key);
        if (result == null) {
            throw new IllegalArgumentException(key);
        }
        return result;
    }

    private Map<String, DDiagramElement> views() {
        Map<String, DDiagramElement> result = new HashMap<>();
        List<DDiagramElement> elements = diagram.getDiagramElements();
        List<String> keys = synchronizer.keys(elements);
        for (int i = 0; i < keys.size(); i++) {
            result.putIfAbsent(keys.get(i), elements.get(i));
        }
        return result;
    }
}
