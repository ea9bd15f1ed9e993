package org.clusterscape.viewpoint.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.session.SessionProblem;
import org.clusterscape.viewpoint.vsm.diagram.AdditionalLayer;
import org.clusterscape.viewpoint.vsm.diagram.ContainerLayout;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMappingImport;
import org.clusterscape.viewpoint.vsm.diagram.DiagramFactory;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMappingImport;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.clusterscape.viewpoint.vsm.diagram.NodeMappingImport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;

/** A specification that is wrong somewhere: the trouble is named, and the rest of the diagram is made. */
class RobustnessTest {

    private final DesignBuilder design = new DesignBuilder();
    private final Resource model = EcoreModel.of("A", "B");

    private boolean isNamed(EObject specificationElement) {
        return design.session().problems().stream()
                .anyMatch(problem -> problem.specificationElement() == specificationElement);
    }

    @Test
    void aContainerInItselfEndsAtADepth() {
        ContainerMapping endless = design.baseContainer("Me", "ecore::EPackage", "var:self",
                ContainerLayout.FREE_FORM);
        endless.getReusedContainerMappings().add(endless);
        design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        DSemanticDiagram diagram = design.create(model);
        assertTrue(diagram.getContainers().size() > 1 && diagram.getContainers().size() < 100);
        assertEquals(2, diagram.getNodes().size());
        assertTrue(isNamed(endless));
        int before = diagram.getDiagramElements().size();
        design.synchronizer().refresh(diagram);
        assertEquals(before, diagram.getDiagramElements().size());
    }

    @Test
    void aContainerThatBranchesWithoutEndIsCutOff() {
        ContainerMapping endless = design.baseContainer("All", "ecore::EClass", null, ContainerLayout.FREE_FORM);
        endless.getReusedContainerMappings().add(endless);
        for (int i = 0; i < 20; i++) {
            EcoreModel.addClass(EcoreModel.root(model), "C" + i);
        }
        design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        DSemanticDiagram diagram = design.create(model);
        assertTrue(isNamed(endless));
        assertEquals(22, diagram.getNodes().size());
        assertEquals(22, diagram.getOwnedDiagramElements().size() - 22);
    }

    @Test
    void importsInACircleDoNotMatter() {
        NodeMappingImport one = DiagramFactory.eINSTANCE.createNodeMappingImport();
        NodeMappingImport other = DiagramFactory.eINSTANCE.createNodeMappingImport();
        one.setImportedMapping(other);
        other.setImportedMapping(one);
        ContainerMappingImport self = DiagramFactory.eINSTANCE.createContainerMappingImport();
        self.setImportedMapping(self);
        EdgeMappingImport edge = DiagramFactory.eINSTANCE.createEdgeMappingImport();
        edge.setImportedMapping(edge);
        design.base.getNodeMappings().add(one);
        design.base.getNodeMappings().add(other);
        design.base.getContainerMappings().add(self);
        design.base.getEdgeMappingImports().add(edge);
        design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        assertEquals(2, design.create(model).getDiagramElements().size());
        assertTrue(isNamed(edge));
    }

    @Test
    void mappingsWithNothingInThemAreNoTrouble() {
        design.base.getNodeMappings().add(DiagramFactory.eINSTANCE.createNodeMapping());
        design.base.getContainerMappings().add(DiagramFactory.eINSTANCE.createContainerMapping());
        design.base.getEdgeMappings().add(DiagramFactory.eINSTANCE.createEdgeMapping());
        NodeMapping unstyled = design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        unstyled.setStyle(null);
        DSemanticDiagram diagram = design.create(model);
        assertEquals(2, diagram.getNodes().size());
        assertEquals("/N@//A", design.synchronizer().key(diagram.getNodes().getFirst()));
    }

    @Test
    void brokenExpressionsAreNamedWithTheirPlace() {
        NodeMapping broken = design.baseNode("Broken", "ecore::EClass", "aql:self.eClassifiers->");
        NodeMapping nodes = design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        nodes.getStyle().setLabelExpression("feature:nothing");
        DSemanticDiagram diagram = design.create(model);
        assertEquals("Invalid feature as name", diagram.getNodes().getFirst().getName());
        assertTrue(isNamed(broken));
        SessionProblem problem = design.session().problems().stream()
                .filter(each -> each.specificationElement() == nodes.getStyle()).findFirst().orElseThrow();
        assertEquals("feature:nothing 2 d/base/N/style",
                problem.expression() + " " + problem.count() + " " + problem.path());
    }

    /** Services that should not be called. */
    public static final class Services {

        private final CountDownLatch never = new CountDownLatch(1);

        /** Throws. */
        public EObject throwing(EClass eClass) {
            throw new IllegalStateException("broken service");
        }

        /** Does not return. */
        public boolean hanging(EClass eClass) throws InterruptedException {
            never.await();
            return true;
        }
    }

    @Test
    void servicesThatThrowOrNeverReturnDoNotSpoilTheRest() {
        Services services = new Services();
        Interpreter interpreter = Interpreter.builder().metamodel(EcorePackage.eINSTANCE).javaServices(services)
                .timeLimit(Duration.ofMillis(100)).build();
        NodeMapping throwing = design.baseNode("Throwing", "ecore::EClass", "aql:self.eClassifiers.throwing()");
        NodeMapping hanging = design.baseNode("Hanging", "ecore::EClass", "feature:eClassifiers");
        hanging.setPreconditionExpression("aql:not self.hanging()");
        design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        DSemanticDiagram diagram = design.create(model, interpreter);
        assertTrue(design.nodes(diagram).containsAll(List.of("/N@//A", "/N@//B")));
        assertTrue(isNamed(throwing));
        assertTrue(isNamed(hanging));
        services.never.countDown();
    }

    @Test
    void aRefreshCanBeCanceledAndDoneAgain() {
        design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        DSemanticDiagram diagram = design.create(model);
        EcoreModel.addClass(EcoreModel.root(model), "C");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> design.synchronizer().refresh(diagram, monitor));
        design.synchronizer().refreshChanged(diagram, List.of());
        assertEquals(3, diagram.getNodes().size());
    }

    @Test
    void changesThatOthersMadeToTheDiagramAreNoticed() {
        design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        DSemanticDiagram diagram = design.create(model);
        diagram.getOwnedDiagramElements().remove(0);
        design.synchronizer().refreshChanged(diagram, List.of());
        assertEquals(2, diagram.getNodes().size());
    }

    @Test
    void layersThatOthersSwitchAreNoticed() {
        AdditionalLayer layer = design.layer("more");
        layer.getNodeMappings().add(design.node("N", "ecore::EClass", "feature:eClassifiers"));
        DSemanticDiagram diagram = design.create(model);
        diagram.getActivatedLayers().add(layer);
        design.synchronizer().refreshChanged(diagram, List.of());
        assertEquals(2, diagram.getNodes().size());
    }

    @Test
    void anEmptyDescriptionGivesAnEmptyDiagram() {
        design.description.setDefaultLayer(null);
        assertEquals(0, design.create(model).getDiagramElements().size());
    }

    @Test
    void manyElementsAreNoTrouble() {
        NodeMapping nodes = design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        design.relation("Super", nodes, nodes, "feature:eSuperTypes");
        EClass first = EcoreModel.find(model, "A");
        for (int i = 0; i < 10_000; i++) {
            EcoreModel.addClass(EcoreModel.root(model), "C" + i).getESuperTypes().add(first);
        }
        assertEquals(20_002, design.create(model).getDiagramElements().size());
    }
}
