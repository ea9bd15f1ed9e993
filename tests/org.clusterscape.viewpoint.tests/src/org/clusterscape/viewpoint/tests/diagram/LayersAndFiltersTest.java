package org.clusterscape.viewpoint.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.CollapseFilter;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.clusterscape.viewpoint.vsm.diagram.AdditionalLayer;
import org.clusterscape.viewpoint.vsm.diagram.ContainerLayout;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.clusterscape.viewpoint.vsm.filter.CompositeFilterDescription;
import org.clusterscape.viewpoint.vsm.filter.FilterFactory;
import org.clusterscape.viewpoint.vsm.filter.FilterKind;
import org.clusterscape.viewpoint.vsm.filter.MappingFilter;
import org.clusterscape.viewpoint.vsm.filter.VariableFilter;
import org.clusterscape.viewpoint.vsm.style.CenterLabelStyleDescription;
import org.clusterscape.viewpoint.vsm.style.StyleFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Layers, imports of mappings, filters, and what the user hides. */
class LayersAndFiltersTest {

    private final DesignBuilder design = new DesignBuilder();
    private final Resource model = EcoreModel.of("A", "B", "C");

    private CompositeFilterDescription filter(NodeMapping mapping, FilterKind kind, String condition) {
        CompositeFilterDescription composite = FilterFactory.eINSTANCE.createCompositeFilterDescription();
        composite.setName("f");
        MappingFilter filter = FilterFactory.eINSTANCE.createMappingFilter();
        filter.setFilterKind(kind);
        filter.getMappings().add(mapping);
        filter.setSemanticConditionExpression(condition);
        composite.getFilters().add(filter);
        design.description.getFilters().add(composite);
        return composite;
    }

    @Test
    void layersAreActiveByDefaultOrAlways() {
        AdditionalLayer byDefault = design.layer("byDefault");
        byDefault.setActiveByDefault(true);
        AdditionalLayer always = design.layer("always");
        always.setOptional(false);
        design.layer("off");
        DSemanticDiagram diagram = design.create(model);
        assertEquals(List.of(design.base, byDefault, always), diagram.getActivatedLayers());
        design.synchronizer().setLayer(diagram, always, false);
        assertEquals(List.of(design.base, byDefault, always), diagram.getActivatedLayers());
    }

    @Test
    void aLayerThatIsOffHidesItsElementsAndKeepsThem() {
        AdditionalLayer layer = design.layer("more");
        layer.getNodeMappings().add(design.node("M", "ecore::EClass", "feature:eClassifiers"));
        DSemanticDiagram diagram = design.create(model);
        assertEquals(List.of(), design.nodes(diagram));
        design.synchronizer().setLayer(diagram, layer, true);
        DDiagramElement element = design.element(diagram, "/M@//B");
        design.synchronizer().setLayer(diagram, layer, false);
        assertFalse(element.isVisible());
        EcoreModel.find(model, "C").setName("D");
        EcoreUtil.delete(EcoreModel.find(model, "A"));
        design.synchronizer().refresh(diagram);
        assertEquals(List.of("/M@//B", "/M@//D"), design.nodes(diagram));
        design.synchronizer().setLayer(diagram, layer, true);
        assertSame(element, design.element(diagram, "/M@//B"));
        assertEquals(List.of("/M@//B", "/M@//D"), design.visible(diagram));
    }

    @Test
    void whatIsInContainersOfALayerThatIsOffStaysToo() {
        AdditionalLayer layer = design.layer("more");
        ContainerMapping outer = design.container("P", "ecore::EPackage", "var:self", ContainerLayout.FREE_FORM);
        outer.getSubNodeMappings().add(design.node("M", "ecore::EClass", "feature:eClassifiers"));
        outer.getSubContainerMappings().add(design.container("L", "ecore::EClass", null, ContainerLayout.LIST));
        layer.getContainerMappings().add(outer);
        DSemanticDiagram diagram = design.create(model);
        design.synchronizer().setLayer(diagram, layer, true);
        design.synchronizer().setLayer(diagram, layer, false);
        EcoreUtil.delete(EcoreModel.find(model, "A"));
        design.synchronizer().refresh(diagram);
        assertEquals(List.of("/P@/", "/P@//L@//B", "/P@//L@//C", "/P@//M@//B", "/P@//M@//C"), design.nodes(diagram));
        assertEquals(List.of(), design.visible(diagram));
    }

    @Test
    void edgesThatWaitForALayerAreLeftAsTheyAre() {
        AdditionalLayer layer = design.layer("more");
        NodeMapping nodes = design.node("M", "ecore::EClass", "feature:eClassifiers");
        layer.getNodeMappings().add(nodes);
        CenterLabelStyleDescription label = StyleFactory.eINSTANCE.createCenterLabelStyleDescription();
        design.relation("Super", nodes, nodes, "feature:eSuperTypes").getStyle().setCenterLabelStyleDescription(label);
        EcoreModel.find(model, "B").getESuperTypes().add(EcoreModel.find(model, "A"));
        DSemanticDiagram whole = design.create(model);
        DSemanticDiagram followed = design.synchronizer().create(design.description, EcoreModel.root(model));
        for (DSemanticDiagram diagram : List.of(whole, followed)) {
            design.synchronizer().setLayer(diagram, layer, true);
            design.synchronizer().setLayer(diagram, layer, false);
        }
        try (DiagramSynchronizer.ChangeLog log = design.synchronizer().track()) {
            EcoreModel.find(model, "B").setName("X");
            design.synchronizer().refresh(whole);
            design.synchronizer().refreshChanged(followed, log.take());
        }
        assertEquals("B", whole.getEdges().getFirst().getName());
        assertEquals(Dump.of(design.synchronizer(), whole), Dump.of(design.synchronizer(), followed));
    }

    @Test
    void importsTakeElementsOverAndGiveThemBack() {
        List<Viewpoint> viewpoints = Designs.viewpoints("wide");
        DiagramDescription imports = Designs.description(viewpoints, "imports");
        DiagramSynchronizer synchronizer = new DiagramSynchronizer(Designs.session(model, viewpoints));
        EcoreModel.find(model, "B").setAbstract(true);
        EcoreModel.find(model, "B").getESuperTypes().add(EcoreModel.find(model, "A"));
        DSemanticDiagram diagram = synchronizer.create(imports, EcoreModel.root(model));
        List<DDiagramElement> before = List.copyOf(diagram.getDiagramElements());
        assertEquals("[/Class@//A, /Class@//B, /Class@//C, edge:Super@//B [/Class@//B -> /Class@//A]]",
                synchronizer.keys(before).toString());
        Layer better = synchronizer.layers(diagram).get(1);
        synchronizer.setLayer(diagram, better, true);
        assertEquals("[/Class@//A, /AbstractClass@//B, /Class@//C, "
                + "edge:BetterSuper@//B [/AbstractClass@//B -> /Class@//A]]", synchronizer.keys(before).toString());
        assertEquals("empty B", before.get(1).getName());
        synchronizer.setLayer(diagram, better, false);
        assertEquals("[/Class@//A, /Class@//B, /Class@//C, edge:Super@//B [/Class@//B -> /Class@//A]]",
                synchronizer.keys(before).toString());
        assertEquals(before.stream().map(DDiagramElement::isVisible).toList(), List.of(true, true, true, true));
    }

    @Test
    void aFilterHidesWhatFailsItsConditionAndTheEdgesThere() {
        NodeMapping nodes = design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        design.relation("Super", nodes, nodes, "feature:eSuperTypes");
        EcoreModel.find(model, "B").getESuperTypes().add(EcoreModel.find(model, "A"));
        CompositeFilterDescription filter = filter(nodes, FilterKind.HIDE, "aql:self.name <> 'A'");
        DSemanticDiagram diagram = design.create(model);
        design.synchronizer().setFilter(diagram, filter, true);
        assertEquals(List.of("/N@//B", "/N@//C"), design.visible(diagram));
        EcoreModel.find(model, "A").setName("X");
        EcoreModel.find(model, "C").setName("A");
        design.synchronizer().refresh(diagram);
        assertEquals(List.of("/N@//X", "/N@//B", "edge:Super@//B [/N@//B -> /N@//X]"), design.visible(diagram));
        design.synchronizer().setFilter(diagram, filter, false);
        assertEquals(4, design.visible(diagram).size());
    }

    @Test
    void aConditionThatCannotBeEvaluatedHidesNothing() {
        NodeMapping nodes = design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        CompositeFilterDescription filter = filter(nodes, FilterKind.HIDE, "feature:nothing");
        DSemanticDiagram diagram = design.create(model);
        design.synchronizer().setFilter(diagram, filter, true);
        assertEquals(3, design.visible(diagram).size());
        assertSame(filter.getFilters().getFirst(), design.session().problems().getLast().specificationElement());
    }

    @Test
    void collapsedNodesRememberTheirSize() {
        NodeMapping nodes = design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        CompositeFilterDescription filter = filter(nodes, FilterKind.COLLAPSE, null);
        DSemanticDiagram diagram = design.create(model);
        design.synchronizer().setFilter(diagram, filter, true);
        CollapseFilter collapse = (CollapseFilter) diagram.getOwnedDiagramElements().getFirst().getGraphicalFilters()
                .getFirst();
        assertEquals(List.of(30, 30), List.of(collapse.getWidth(), collapse.getHeight()));
        design.synchronizer().setFilter(diagram, filter, false);
        assertEquals(List.of(), diagram.getOwnedDiagramElements().getFirst().getGraphicalFilters());
    }

    @Test
    void aFilterWithVariablesUsesTheirValues() {
        design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        CompositeFilterDescription composite = FilterFactory.eINSTANCE.createCompositeFilterDescription();
        VariableFilter filter = FilterFactory.eINSTANCE.createVariableFilter();
        filter.setSemanticConditionExpression("aql:self.name = wanted");
        composite.getFilters().add(filter);
        design.description.getFilters().add(composite);
        DSemanticDiagram diagram = design.create(model);
        design.synchronizer().setFilter(diagram, composite, true, Map.of("wanted", "B"));
        assertEquals(List.of("/N@//B"), design.visible(diagram));
    }

    @Test
    void whatTheUserHidesStaysHidden() {
        NodeMapping nodes = design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        nodes.getBorderedNodeMappings().add(design.node("B", "ecore::EAttribute", "feature:eStructuralFeatures"));
        EcoreModel.addAttribute(EcoreModel.find(model, "A"), "x");
        DSemanticDiagram diagram = design.create(model);
        design.synchronizer().setHidden(design.element(diagram, "/N@//A"), true);
        EcoreModel.addAttribute(EcoreModel.find(model, "A"), "y");
        design.synchronizer().refresh(diagram);
        assertEquals(List.of("/N@//B", "/N@//C"), design.visible(diagram));
        design.synchronizer().setHidden(design.element(diagram, "/N@//A"), false);
        assertEquals(5, design.visible(diagram).size());
    }
}
