package org.clusterscape.viewpoint.tests.style;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DNode;
import org.clusterscape.viewpoint.representation.diagram.DNodeContainer;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.DescriptionFactory;
import org.clusterscape.viewpoint.vsm.description.EAttributeCustomization;
import org.clusterscape.viewpoint.vsm.description.EReferenceCustomization;
import org.clusterscape.viewpoint.vsm.description.FeatureCustomization;
import org.clusterscape.viewpoint.vsm.description.UserFixedColor;
import org.clusterscape.viewpoint.vsm.description.VSMElementCustomization;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.clusterscape.viewpoint.vsm.diagram.AdditionalLayer;
import org.clusterscape.viewpoint.vsm.diagram.ConditionalNodeStyleDescription;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.DiagramFactory;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.clusterscape.viewpoint.vsm.style.ContainerStyleDescription;
import org.clusterscape.viewpoint.vsm.style.NodeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.StyleFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * A diagram of a package with the classes Zero, One and Two, which have as many attributes and inherit from each other,
 * and the packages part and empty. Tests give the mappings their styles.
 */
final class Picture {

    final StyleFactory styles = StyleFactory.eINSTANCE;
    final NodeMapping nodes = DiagramFactory.eINSTANCE.createNodeMapping();
    final ContainerMapping containers = DiagramFactory.eINSTANCE.createContainerMapping();
    final EdgeMapping edges = DiagramFactory.eINSTANCE.createEdgeMapping();
    final AdditionalLayer layer = DiagramFactory.eINSTANCE.createAdditionalLayer();
    final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
    final ModelSession session;

    private final DiagramDescription description = DiagramFactory.eINSTANCE.createDiagramDescription();
    private final DiagramSynchronizer synchronizer;
    private DSemanticDiagram diagram;

    Picture() {
        nodes.setName("N");
        nodes.setDomainClass("ecore::EClass");
        nodes.setSemanticCandidatesExpression("feature:eClassifiers");
        containers.setName("C");
        containers.setDomainClass("ecore::EPackage");
        containers.setSemanticCandidatesExpression("feature:eSubpackages");
        edges.setName("E");
        edges.setTargetFinderExpression("feature:eSuperTypes");
        edges.getSourceMapping().add(nodes);
        edges.getTargetMapping().add(nodes);
        edges.setStyle(styles.createEdgeStyleDescription());
        description.setName("picture");
        description.setDomainClass("ecore::EPackage");
        description.setDefaultLayer(DiagramFactory.eINSTANCE.createLayer());
        description.getDefaultLayer().setName("Default");
        description.getDefaultLayer().getNodeMappings().add(nodes);
        description.getDefaultLayer().getContainerMappings().add(containers);
        description.getDefaultLayer().getEdgeMappings().add(edges);
        layer.setName("more");
        layer.setActiveByDefault(true);
        layer.setCustomization(DescriptionFactory.eINSTANCE.createCustomization());
        description.getAdditionalLayers().add(layer);
        Viewpoint viewpoint = DescriptionFactory.eINSTANCE.createViewpoint();
        viewpoint.setName("pictures");
        viewpoint.getOwnedRepresentations().add(description);
        fillModel();
        session = ModelSession.builder().resource(model.eResource()).viewpoints(java.util.List.of(viewpoint)).build();
        synchronizer = new DiagramSynchronizer(session);
    }

    private void fillModel() {
        model.setName("whole");
        EClass previous = null;
        for (String name : new String[] {"Zero", "One", "Two"}) {
            EClass added = EcoreFactory.eINSTANCE.createEClass();
            added.setName(name);
            for (int i = 0; i < model.getEClassifiers().size(); i++) {
                EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
                attribute.setName("a" + i);
                added.getEStructuralFeatures().add(attribute);
            }
            if (previous != null) {
                added.getESuperTypes().add(previous);
            }
            previous = added;
            model.getEClassifiers().add(added);
        }
        for (String name : new String[] {"part", "empty"}) {
            EPackage added = EcoreFactory.eINSTANCE.createEPackage();
            added.setName(name);
            model.getESubpackages().add(added);
        }
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("picture.ecore"));
        new ResourceSetImpl().getResources().add(resource);
        resource.getContents().add(model);
    }

    /** Makes the diagram, or refreshes it as a whole. */
    Picture show() {
        if (diagram == null) {
            diagram = synchronizer.create(description, model);
        } else {
            synchronizer.refresh(diagram);
        }
        return this;
    }

    /** Switches the additional layer off or on. */
    void setLayer(boolean active) {
        synchronizer.setLayer(diagram, layer, active);
    }

    DNode node(String name) {
        return diagram.getNodes().stream().filter(each -> isOf(each, name)).findFirst().orElseThrow();
    }

    DNodeContainer container(String name) {
        return (DNodeContainer) diagram.getContainers().stream().filter(each -> isOf(each, name)).findFirst()
                .orElseThrow();
    }

    /** The edge from the class of that name. */
    DEdge edge(String name) {
        return diagram.getEdges().stream().filter(each -> isOf(each, name)).findFirst().orElseThrow();
    }

    private static boolean isOf(DDiagramElement element, String name) {
        return ((org.eclipse.emf.ecore.ENamedElement) element.getTarget()).getName().equals(name);
    }

    /** Gives the nodes a style. */
    <T extends NodeStyleDescription> T nodeStyle(T style) {
        nodes.setStyle(style);
        return style;
    }

    /** Gives the containers a style. */
    <T extends ContainerStyleDescription> T containerStyle(T style) {
        containers.setStyle(style);
        return style;
    }

    /** Gives the nodes that fulfil a condition another style. */
    <T extends NodeStyleDescription> T nodeStyle(String condition, T style) {
        ConditionalNodeStyleDescription conditional = DiagramFactory.eINSTANCE.createConditionalNodeStyleDescription();
        conditional.setPredicateExpression(condition);
        conditional.setStyle(style);
        nodes.getConditionnalStyles().add(conditional);
        return style;
    }

    /** Customises an attribute of styles, or of parts of them, for elements that fulfil a condition. */
    EAttributeCustomization customize(String condition, String attribute, String value, EObject... appliedOn) {
        EAttributeCustomization customization = DescriptionFactory.eINSTANCE.createEAttributeCustomization();
        customization.setAttributeName(attribute);
        customization.setValue(value);
        add(condition, customization, appliedOn);
        return customization;
    }

    /** Customises a colour or another reference. */
    EReferenceCustomization customize(String condition, String reference, EObject value, EObject... appliedOn) {
        EReferenceCustomization customization = DescriptionFactory.eINSTANCE.createEReferenceCustomization();
        customization.setReferenceName(reference);
        customization.setValue(value);
        add(condition, customization, appliedOn);
        return customization;
    }

    private void add(String condition, FeatureCustomization customization, EObject... appliedOn) {
        customization.getAppliedOn().addAll(java.util.List.of(appliedOn));
        customization.setApplyOnAll(appliedOn.length == 0);
        VSMElementCustomization owner = DescriptionFactory.eINSTANCE.createVSMElementCustomization();
        owner.setPredicateExpression(condition);
        owner.getFeatureCustomizations().add(customization);
        layer.getCustomization().getVsmElementCustomizations().add(owner);
    }

    static UserFixedColor color(int red, int green, int blue) {
        UserFixedColor color = DescriptionFactory.eINSTANCE.createUserFixedColor();
        color.setRed(red);
        color.setGreen(green);
        color.setBlue(blue);
        return color;
    }
}
