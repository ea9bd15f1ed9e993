package org.clusterscape.viewpoint.tests.conformance;

import java.util.List;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.tool.DiagramTools;
import org.clusterscape.viewpoint.tool.Gesture;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.vsm.description.DescriptionFactory;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.DiagramFactory;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.clusterscape.viewpoint.vsm.style.NodeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.SquareDescription;
import org.clusterscape.viewpoint.vsm.style.StyleFactory;
import org.clusterscape.viewpoint.vsm.tool.ModelOperation;
import org.clusterscape.viewpoint.vsm.tool.ToolFactory;
import org.clusterscape.viewpoint.vsm.validation.ValidationFactory;
import org.clusterscape.viewpoint.vsm.validation.ValidationFix;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** A small Ecore model, and a kind of diagram for it that a test fills with mappings and operations. */
final class Bench {

    final Viewpoint viewpoint = DescriptionFactory.eINSTANCE.createViewpoint();
    final DiagramDescription description = DiagramFactory.eINSTANCE.createDiagramDescription();
    final EPackage root = EcoreFactory.eINSTANCE.createEPackage();
    private final Resource model;
    private ModelSession session;
    private DiagramSynchronizer synchronizer;
    private DSemanticDiagram diagram;

    /** A model with one package "p" and classes in it. */
    Bench(String... classes) {
        viewpoint.setName("v");
        viewpoint.getOwnedRepresentations().add(description);
        description.setName("d");
        description.setDomainClass("ecore::EPackage");
        description.setDefaultLayer(DiagramFactory.eINSTANCE.createLayer());
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        model = resources.createResource(URI.createURI("test.ecore"));
        model.getContents().add(root);
        root.setName("p");
        for (String name : classes) {
            EClass added = EcoreFactory.eINSTANCE.createEClass();
            added.setName(name);
            root.getEClassifiers().add(added);
        }
    }

    /** A mapping of square nodes in the default layer. */
    NodeMapping node(String name, String domainClass, String candidates) {
        SquareDescription style = StyleFactory.eINSTANCE.createSquareDescription();
        return node(name, domainClass, candidates, style);
    }

    /** A mapping of nodes with a style in the default layer. */
    NodeMapping node(String name, String domainClass, String candidates, NodeStyleDescription style) {
        NodeMapping mapping = DiagramFactory.eINSTANCE.createNodeMapping();
        mapping.setName(name);
        mapping.setDomainClass(domainClass);
        mapping.setSemanticCandidatesExpression(candidates);
        mapping.setStyle(style);
        description.getDefaultLayer().getNodeMappings().add(mapping);
        return mapping;
    }

    /** The session with the package. */
    ModelSession session() {
        if (session == null) {
            session = ModelSession.builder().resource(model).viewpoints(List.of(viewpoint)).build();
        }
        return session;
    }

    /** The diagram of the package. */
    DSemanticDiagram diagram() {
        if (diagram == null) {
            synchronizer = new DiagramSynchronizer(session());
            diagram = synchronizer.create(description, root);
        }
        return diagram;
    }

    /** The keys of all elements. */
    List<String> keys() {
        return synchronizer.keys(diagram().getDiagramElements());
    }

    /** Runs operations on the package as Sirius does. */
    ToolCommand run(ModelOperation first) {
        ValidationFix fix = ValidationFactory.eINSTANCE.createValidationFix();
        fix.setInitialOperation(ToolFactory.eINSTANCE.createInitialOperation());
        fix.getInitialOperation().setFirstModelOperations(first);
        return run(new Gesture.Fix(fix, root, null), Strictness.SIRIUS);
    }

    /** Does what a user does in the diagram, and refreshes that. */
    ToolCommand run(Gesture gesture, Strictness strictness) {
        diagram();
        ToolCommand command = new DiagramTools(ToolEnvironment.of(session).with(strictness), diagram)
                .command(gesture);
        command.execute();
        synchronizer.refresh(diagram);
        return command;
    }

    /** The names of what is in the package. */
    List<String> names() {
        return root.getEClassifiers().stream().map(EClassifier::getName).toList();
    }
}
