package org.clusterscape.viewpoint.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.vsm.diagram.ContainerLayout;
import org.clusterscape.viewpoint.vsm.diagram.ContainerMapping;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which nodes, containers, lists and items there are, and in which order. */
class NodesTest {

    private final DesignBuilder design = new DesignBuilder();

    @ParameterizedTest
    @CsvSource({"feature:eClassifiers, 'A,B,C'", "aql:self.eClassifiers->first(), A", "aql:null, ''",
        "aql:'text', ''", "aql:self.nothing, ''", "feature:nothing, ''", "aql:self..name, ''",
        "aql:Sequence{self}->union(self.eClassifiers), 'A,B,C'",
        "aql:self.eClassifiers->union(self.eClassifiers), 'A,B,C'",
        "aql:self.eClassifiers->reverse(), 'C,B,A'", "aql:diagram.target.eClassifiers, 'A,B,C'",
        "aql:containerView.target.eClassifiers, 'A,B,C'", "var:self, ''"})
    void candidatesDecideAndOrder(String candidates, String expected) {
        design.baseNode("N", "ecore::EClass", candidates);
        DSemanticDiagram diagram = design.create(EcoreModel.of("A", "B", "C"));
        assertEquals(expected, String.join(",", labels(diagram)));
    }

    @ParameterizedTest
    @CsvSource({"ecore::EClass, 3", "EClass, 3", "ecore.EClass, 3", "ecore::EClassifier, 3", "EObject, 3",
        "ecore::EObject, 3", "ecore::EPackage, 0", "uml::EClass, 0", "Nothing, 0"})
    void withoutExpressionAllInstancesButRootsAreCandidates(String domainClass, int expected) {
        design.baseNode("N", domainClass, null);
        DSemanticDiagram diagram = design.create(EcoreModel.of("A", "B", "C"));
        assertEquals(expected, diagram.getNodes().size());
    }

    @Test
    void unknownClassesAreNamed() {
        NodeMapping mapping = design.baseNode("N", "uml::Class", "feature:eClassifiers");
        design.create(EcoreModel.of("A"));
        assertTrue(design.session().problems().stream().anyMatch(problem -> problem.specificationElement() == mapping
                && problem.message().contains("uml::Class")), () -> design.session().problems().toString());
    }

    @ParameterizedTest
    @CsvSource({"aql:self.name <> 'B', 'A,C'", "aql:self.nothing, ''", "aql:null, ''", "feature:abstract, ''",
        "aql:container.name = 'p' and containerView = diagram, 'A,B,C'", "true, 'A,B,C'", "false, ''"})
    void preconditionsLeaveCandidatesOut(String precondition, String expected) {
        design.baseNode("N", "ecore::EClass", "feature:eClassifiers").setPreconditionExpression(precondition);
        assertEquals(expected, String.join(",", labels(design.create(EcoreModel.of("A", "B", "C")))));
    }

    @Test
    void elementsOutliveRenamingAndReordering() {
        design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        Resource model = EcoreModel.of("A", "B", "C");
        DSemanticDiagram diagram = design.create(model);
        List<DDiagramElement> before = List.copyOf(diagram.getOwnedDiagramElements());
        EcoreModel.find(model, "A").setName("Z");
        EcoreModel.root(model).getEClassifiers().move(0, 2);
        design.synchronizer().refresh(diagram);
        assertEquals(List.of("C", "Z", "B"), labels(diagram));
        assertSame(before.get(0), diagram.getOwnedDiagramElements().get(1));
        assertSame(before.get(2), diagram.getOwnedDiagramElements().get(0));
    }

    @Test
    void newNodesGoBetweenAndNewContainersToTheEnd() {
        design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        design.baseContainer("C", "ecore::EClass", "feature:eClassifiers", ContainerLayout.FREE_FORM);
        Resource model = EcoreModel.of("A", "B");
        DSemanticDiagram diagram = design.create(model);
        EcoreModel.addClass(EcoreModel.root(model), "X");
        EcoreModel.root(model).getEClassifiers().move(0, 2);
        design.synchronizer().refresh(diagram);
        assertEquals(List.of("/N@//X", "/N@//A", "/N@//B", "/C@//A", "/C@//B", "/C@//X"), design.nodes(diagram));
    }

    @ParameterizedTest
    @EnumSource(ContainerLayout.class)
    void onlyFreeFormAndListsHoldNodesAndStacksFollowTheModel(ContainerLayout layout) {
        ContainerMapping outer = design.baseContainer("P", "ecore::EPackage", "var:self", layout);
        outer.getSubNodeMappings().add(design.node("N", "ecore::EClass", "feature:eClassifiers"));
        outer.getSubContainerMappings().add(
                design.container("C", "ecore::EClass", "feature:eClassifiers", ContainerLayout.LIST));
        outer.getBorderedNodeMappings().add(design.node("B", "ecore::EClass", "feature:eClassifiers"));
        Resource model = EcoreModel.of("A", "B");
        DSemanticDiagram diagram = design.create(model);
        EcoreModel.addClass(EcoreModel.root(model), "X");
        EcoreModel.root(model).getEClassifiers().move(0, 2);
        design.synchronizer().refresh(diagram);
        List<String> inside = design.nodes(diagram).stream().filter(key -> key.length() > "/P@/".length())
                .map(key -> key.substring("/P@/".length())).toList();
        String borders = "/border:B@//A /border:B@//B /border:B@//X ";
        assertEquals(borders + switch (layout) {
            case LIST -> "/N@//X /N@//A /N@//B";
            case FREE_FORM -> "/C@//A /C@//B /N@//X /N@//A /N@//B /C@//X";
            case VERTICAL_STACK, HORIZONTAL_STACK -> "/C@//X /C@//A /C@//B";
        }, String.join(" ", inside));
    }

    @Test
    void reusedMappingsNestAndSharedObjectsAreShownInEachOwner() {
        ContainerMapping outer = design.baseContainer("P", "ecore::EPackage", "feature:eSubpackages",
                ContainerLayout.FREE_FORM);
        outer.getReusedContainerMappings().add(outer);
        outer.getReusedNodeMappings().add(design.baseNode("N", "ecore::EClass", null));
        Resource model = EcoreModel.of("A");
        EPackage inner = EcoreModel.addPackage(EcoreModel.root(model), "q");
        EcoreModel.addPackage(inner, "r");
        assertEquals(List.of("/N@//A", "/P@//q", "/P@//q/P@//q/r", "/P@//q/P@//q/r/N@//A", "/P@//q/N@//A"),
                design.nodes(design.create(model)));
    }

    @Test
    void nothingIsMadeWhereTheMappingForbidsIt() {
        NodeMapping mapping = design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        mapping.setCreateElements(false);
        Resource model = EcoreModel.of("A", "B");
        DSemanticDiagram diagram = design.create(model);
        assertEquals(List.of(), design.nodes(diagram));
        DDiagramElement drawn = design.synchronizer().createElement(diagram, mapping, EcoreModel.find(model, "B"));
        design.synchronizer().refresh(diagram);
        assertEquals(List.of(drawn), diagram.getOwnedDiagramElements());
        EcoreModel.root(model).getEClassifiers().remove(1);
        design.synchronizer().refresh(diagram);
        assertEquals(List.of(), diagram.getOwnedDiagramElements());
    }

    @Test
    void anUnsynchronizedDiagramKeepsWhatItHas() {
        design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
        design.baseNode("L", "ecore::EClass", "feature:eClassifiers").setSynchronizationLock(true);
        Resource model = EcoreModel.of("A", "B");
        DSemanticDiagram diagram = design.create(model);
        diagram.setSynchronized(false);
        EcoreModel.addClass(EcoreModel.root(model), "C");
        EcoreModel.root(model).getEClassifiers().remove(0);
        design.synchronizer().refresh(diagram);
        assertEquals(List.of("/N@//B", "/L@//B", "/L@//C"), design.nodes(diagram));
    }

    @Test
    void semanticElementsAreThoseOfTheExpression() {
        design.baseNode("N", "ecore::EClass", "feature:eClassifiers")
                .setSemanticElements("aql:container.eClassifiers");
        Resource model = EcoreModel.of("A", "B");
        assertEquals(EcoreModel.root(model).getEClassifiers(),
                design.create(model).getOwnedDiagramElements().getFirst().getSemanticElements());
    }

    private static List<String> labels(DSemanticDiagram diagram) {
        return diagram.getDiagramElements().stream().map(DDiagramElement::getName).toList();
    }
}
