package org.clusterscape.design.tests;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.NamedElement;
import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.tool.DiagramTools;
import org.clusterscape.viewpoint.tool.Gesture;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.vsm.description.Identified;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** A model with a diagram of it, and what a user does to both. */
final class Workplace {

    final ModelSession session;
    final DiagramSynchronizer synchronizer;
    final DSemanticDiagram diagram;
    final DiagramTools tools;
    final EObject root;

    Workplace(Specification design, String description, EObject root) {
        this.root = root;
        session = ModelSession.builder().resource(root.eResource()).viewpoints(design.viewpoints())
                .classSource(Class::forName).build();
        synchronizer = new DiagramSynchronizer(session);
        diagram = synchronizer.create((DiagramDescription) design.representation(description).orElseThrow(), root);
        tools = new DiagramTools(ToolEnvironment.of(session), diagram);
    }

    /** A diagram of a fresh copy of the example region, with all layers. */
    static Workplace withAllLayers(String description, String rootName) {
        Ecosystem region = Models.changeableRegion();
        Workplace place = new Workplace(design(), description,
                rootName == null ? region : Models.find(region, NamedElement.class, rootName));
        place.synchronizer.layers(place.diagram).forEach(l -> place.synchronizer.setLayer(place.diagram, l, true));
        return place;
    }

    static Specification design() {
        ClusterscapePackage.eINSTANCE.eClass();
        return SpecificationLoader.load(DesignFile.FILE, SpecificationContext.standard());
    }

    /** All elements of the diagram, in the order of their containment. */
    List<DDiagramElement> elements() {
        List<DDiagramElement> found = new ArrayList<>();
        diagram.eAllContents().forEachRemaining(e -> {
            if (e instanceof DDiagramElement element) {
                found.add(element);
            }
        });
        return found;
    }

    List<DDiagramElement> elements(String mapping) {
        return elements().stream().filter(isOf(mapping)).toList();
    }

    /** The only element of a mapping that shows something of this name. */
    DDiagramElement element(String mapping, String name) {
        return elements(mapping).stream().filter(e -> name.equals(nameOf(e.getTarget()))).findFirst()
                .orElseThrow(() -> new AssertionError(mapping + " " + name));
    }

    /** The tool of this name, wherever the palette has it. */
    EObject tool(String name) {
        List<EObject> found = new ArrayList<>();
        diagram.getDescription().eResource().getAllContents().forEachRemaining(e -> {
            if (e instanceof Identified tool && name.equals(tool.getName())) {
                found.add(e);
            }
        });
        return found.stream().findFirst().orElseThrow(() -> new AssertionError(name));
    }

    /** Carries a gesture out and refreshes the diagram. */
    ToolCommand does(Gesture gesture) {
        ToolCommand command = tools.command(gesture);
        command.execute();
        synchronizer.refresh(diagram);
        return command;
    }

    void undoes(ToolCommand command) {
        command.undo();
        synchronizer.refresh(diagram);
    }

    /** The model as it would be saved. */
    String model() {
        try {
            StringWriter writer = new StringWriter();
            ((XMLResource) root.eResource()).save(writer, Map.of());
            return writer.toString();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The diagram as text: keys, labels and whether they are visible. */
    List<String> view() {
        return elements().stream().map(e -> synchronizer.key(e) + " '" + e.getName() + "' " + e.isVisible()).sorted()
                .toList();
    }

    static Predicate<DDiagramElement> isOf(String mapping) {
        return element -> mapping.equals(mappingOf(element).getName());
    }

    static Identified mappingOf(DDiagramElement element) {
        return element instanceof DEdge edge ? (Identified) edge.getActualMapping()
                : (Identified) element.eGet(element.eClass().getEStructuralFeature("actualMapping"));
    }

    static String nameOf(EObject element) {
        var feature = element.eClass().getEStructuralFeature("name");
        return feature == null ? null : (String) element.eGet(feature);
    }
}
