package org.clusterscape.viewpoint.tests.diagram;

import java.util.List;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.DescriptionFactory;
import org.clusterscape.viewpoint.vsm.description.UserFixedColor;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.clusterscape.viewpoint.vsm.diagram.AdditionalLayer;
import org.clusterscape.viewpoint.vsm.diagram.ContainerLayout;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.DiagramElementMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramFactory;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.clusterscape.viewpoint.vsm.style.EdgeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.FlatContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.style.SquareDescription;
import org.clusterscape.viewpoint.vsm.style.StyleFactory;
import org.eclipse.emf.ecore.resource.Resource;

/** Puts small kinds of diagrams together, and makes diagrams of them. */
final class DesignBuilder {

    final Viewpoint viewpoint = DescriptionFactory.eINSTANCE.createViewpoint();
    final DiagramDescription description = DiagramFactory.eINSTANCE.createDiagramDescription();
    final Layer base = DiagramFactory.eINSTANCE.createLayer();
    private final UserFixedColor color = DescriptionFactory.eINSTANCE.createUserFixedColor();
    private ModelSession session;
    private DiagramSynchronizer synchronizer;

    DesignBuilder() {
        viewpoint.setName("v");
        viewpoint.getOwnedRepresentations().add(description);
        description.setName("d");
        description.setDomainClass("ecore::EPackage");
        base.setName("base");
        description.setDefaultLayer(base);
    }

    /** A mapping of nodes, not yet in anything. */
    NodeMapping node(String name, String domainClass, String candidates) {
        NodeMapping mapping = DiagramFactory.eINSTANCE.createNodeMapping();
        mapping.setName(name);
        mapping.setDomainClass(domainClass);
        mapping.setSemanticCandidatesExpression(candidates);
        SquareDescription style = StyleFactory.eINSTANCE.createSquareDescription();
        style.setColor(color);
        style.setBorderColor(color);
        style.setLabelColor(color);
        mapping.setStyle(style);
        return mapping;
    }

    /** A mapping of nodes in the default layer. */
    NodeMapping baseNode(String name, String domainClass, String candidates) {
        NodeMapping mapping = node(name, domainClass, candidates);
        base.getNodeMappings().add(mapping);
        return mapping;
    }

    /** A mapping of containers, not yet in anything. */
    ContainerMapping container(String name, String domainClass, String candidates, ContainerLayout layout) {
        ContainerMapping mapping = DiagramFactory.eINSTANCE.createContainerMapping();
        mapping.setName(name);
        mapping.setDomainClass(domainClass);
        mapping.setSemanticCandidatesExpression(candidates);
        mapping.setChildrenPresentation(layout);
        FlatContainerStyleDescription style = StyleFactory.eINSTANCE.createFlatContainerStyleDescription();
        style.setBackgroundColor(color);
        style.setForegroundColor(color);
        style.setBorderColor(color);
        style.setLabelColor(color);
        mapping.setStyle(style);
        return mapping;
    }

    /** A mapping of containers in the default layer. */
    ContainerMapping baseContainer(String name, String domainClass, String candidates, ContainerLayout layout) {
        ContainerMapping mapping = container(name, domainClass, candidates, layout);
        base.getContainerMappings().add(mapping);
        return mapping;
    }

    /** A mapping of edges from elements of one mapping to those of another, in the default layer. */
    EdgeMapping relation(String name, DiagramElementMapping source, DiagramElementMapping target, String finder) {
        EdgeMapping mapping = DiagramFactory.eINSTANCE.createEdgeMapping();
        mapping.setName(name);
        mapping.getSourceMapping().add(source);
        mapping.getTargetMapping().add(target);
        mapping.setTargetFinderExpression(finder);
        EdgeStyleDescription style = StyleFactory.eINSTANCE.createEdgeStyleDescription();
        style.setStrokeColor(color);
        mapping.setStyle(style);
        base.getEdgeMappings().add(mapping);
        return mapping;
    }

    /** An additional layer. */
    AdditionalLayer layer(String name) {
        AdditionalLayer layer = DiagramFactory.eINSTANCE.createAdditionalLayer();
        layer.setName(name);
        description.getAdditionalLayers().add(layer);
        return layer;
    }

    /** A diagram of a model; its root is the first package. */
    DSemanticDiagram create(Resource model) {
        session = Designs.session(model, List.of(viewpoint));
        synchronizer = new DiagramSynchronizer(session);
        return synchronizer.create(description, model.getContents().getFirst());
    }

    /** A diagram, with an interpreter of its own. */
    DSemanticDiagram create(Resource model, Interpreter interpreter) {
        session = ModelSession.builder().resource(model).viewpoints(List.of(viewpoint)).interpreter(interpreter)
                .build();
        synchronizer = new DiagramSynchronizer(session);
        return synchronizer.create(description, model.getContents().getFirst());
    }

    ModelSession session() {
        return session;
    }

    DiagramSynchronizer synchronizer() {
        return synchronizer;
    }

    /** The keys of all elements but edges, in the order of the diagram. */
    List<String> nodes(DSemanticDiagram diagram) {
        return keys(diagram.getDiagramElements().stream().filter(each -> !(each instanceof DEdge)).toList());
    }

    /** The keys of all edges, in the order of the diagram. */
    List<String> edges(DSemanticDiagram diagram) {
        return keys(diagram.getEdges());
    }

    /** The keys of what is visible. */
    List<String> visible(DSemanticDiagram diagram) {
        return keys(diagram.getDiagramElements().stream().filter(DDiagramElement::isVisible).toList());
    }

    private List<String> keys(List<? extends DDiagramElement> elements) {
        return synchronizer.keys(elements);
    }

    /** The element with a key. */
    DDiagramElement element(DSemanticDiagram diagram, String key) {
        List<DDiagramElement> all = diagram.getDiagramElements();
        int place = synchronizer.keys(all).indexOf(key);
        if (place < 0) {
            throw new AssertionError(key + " is not among " + synchronizer.keys(all));
        }
        return all.get(place);
    }
}
