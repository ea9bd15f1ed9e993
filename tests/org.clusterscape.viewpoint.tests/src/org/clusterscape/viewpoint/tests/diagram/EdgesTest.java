package org.clusterscape.viewpoint.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which edges there are, and in which order. */
class EdgesTest {

    private final DesignBuilder design = new DesignBuilder();
    private final NodeMapping nodes = design.baseNode("N", "ecore::EClass", "feature:eClassifiers");
    private final Resource model = EcoreModel.of("A", "B", "C");
    private final EClass a = EcoreModel.find(model, "A");
    private final EClass b = EcoreModel.find(model, "B");
    private final EClass c = EcoreModel.find(model, "C");

    @BeforeEach
    void inherit() {
        b.getESuperTypes().add(a);
        c.getESuperTypes().addAll(List.of(b, a));
    }

    private static String edge(String mapping, String from, String to) {
        return "edge:" + mapping + "@//" + from + " [/N@//" + from + " -> /N@//" + to + "]";
    }

    @Test
    void relationsFollowTheSourcesAndTheFinder() {
        design.relation("Super", nodes, nodes, "feature:eSuperTypes");
        assertEquals(List.of(edge("Super", "B", "A"), edge("Super", "C", "B"), edge("Super", "C", "A")),
                design.edges(design.create(model)));
    }

    @Test
    void newEdgesGoToTheEndAndKeptOnesStayTheSame() {
        design.relation("Super", nodes, nodes, "feature:eSuperTypes");
        DSemanticDiagram diagram = design.create(model);
        DEdge kept = diagram.getEdges().get(1);
        a.getESuperTypes().add(EcoreModel.addClass(EcoreModel.root(model), "D"));
        b.getESuperTypes().clear();
        design.synchronizer().refresh(diagram);
        assertEquals(List.of(edge("Super", "C", "B"), edge("Super", "C", "A"), edge("Super", "A", "D")),
                design.edges(diagram));
        assertSame(kept, diagram.getEdges().getFirst());
    }

    @Test
    void oneViewPerMappingMeansOneEdgeEach() {
        NodeMapping twins = design.baseNode("T", "ecore::EClass", "feature:eClassifiers");
        EdgeMapping relation = design.relation("Super", nodes, twins, "feature:eSuperTypes");
        relation.getTargetMapping().add(nodes);
        assertEquals(List.of("edge:Super@//B [/N@//B -> /T@//A]", "edge:Super@//B [/N@//B -> /N@//A]"),
                design.edges(design.create(model)).subList(0, 2));
    }

    @Test
    void aPreconditionSeesTheEnds() {
        design.relation("Super", nodes, nodes, "feature:eSuperTypes").setPreconditionExpression(
                "aql:self = source and source = sourceView.target and target = targetView.target"
                        + " and target.name = 'A'");
        assertEquals(List.of(edge("Super", "B", "A"), edge("Super", "C", "A")), design.edges(design.create(model)));
    }

    @Test
    void aTargetExpressionChangesWhatARelationStandsFor() {
        design.relation("Up", nodes, nodes, "aql:self.eClassifiers->first()").setTargetExpression("feature:eContainer");
        assertEquals("edge:Up@/ [/N@//A -> /N@//A]", design.edges(design.create(model)).getFirst());
    }

    @Test
    void elementsBecomeEdgesBetweenAllTheirEnds() {
        EdgeMapping mapping = design.relation("Ref", nodes, nodes, "aql:Sequence{self.eType, self.eContainingClass}");
        mapping.setUseDomainElement(true);
        mapping.setDomainClass("ecore::EReference");
        mapping.setSourceFinderExpression("feature:eContainer");
        EcoreModel.addReference(a, "r", b);
        EcoreModel.addReference(c, "s", c);
        DSemanticDiagram diagram = design.create(model);
        assertEquals(List.of("edge:Ref@//A/r [/N@//A -> /N@//B]", "edge:Ref@//A/r [/N@//A -> /N@//A]",
                "edge:Ref@//C/s [/N@//C -> /N@//C]"), design.edges(diagram));
        assertEquals(List.of(a.getEStructuralFeature("r")), diagram.getEdges().getFirst().getSemanticElements());
    }

    @Test
    void edgesEndAtEdgesWhateverTheOrderOfTheMappings() {
        EdgeMapping onto = design.relation("Onto", nodes, nodes, "feature:eSuperTypes");
        EdgeMapping references = design.relation("Ref", nodes, nodes, "feature:eType");
        references.setUseDomainElement(true);
        references.setDomainClass("ecore::EReference");
        references.setSourceFinderExpression("feature:eContainer");
        onto.getSourceMapping().set(0, references);
        onto.setTargetFinderExpression("aql:self.eContainer()");
        EReference r = EcoreModel.addReference(a, "r", b);
        DSemanticDiagram diagram = design.create(model);
        assertEquals(List.of("edge:Ref@//A/r [/N@//A -> /N@//B]",
                "edge:Onto@//A/r [edge:Ref@//A/r [/N@//A -> /N@//B] -> /N@//A]"), design.edges(diagram));
        EcoreUtil.delete(r);
        design.synchronizer().refresh(diagram);
        assertEquals(List.of(), design.edges(diagram));
    }

    @Test
    void edgesInACircleAreLeftOutAndNamed() {
        EdgeMapping one = design.relation("One", nodes, nodes, "feature:eSuperTypes");
        EdgeMapping other = design.relation("Other", nodes, one, "feature:eSuperTypes");
        one.getSourceMapping().set(0, other);
        design.relation("Super", nodes, nodes, "feature:eSuperTypes");
        assertEquals(3, design.create(model).getEdges().size());
        assertTrue(design.session().problems().stream().anyMatch(each -> each.specificationElement() == one));
    }

    @Test
    void aPathStaysWhereNothingElseIsFound() {
        EdgeMapping mapping = design.relation("Super", nodes, nodes, "feature:eSuperTypes");
        mapping.setPathExpression("feature:eSuperTypes");
        mapping.getPathNodeMapping().add(nodes);
        b.getESuperTypes().add(c);
        b.getESuperTypes().clear();
        DSemanticDiagram diagram = design.create(model);
        DEdge edge = diagram.getEdges().getFirst();
        assertEquals(List.of("/N@//B", "/N@//A"), edge.getPath().stream()
                .map(view -> design.synchronizer().key((DDiagramElement) view)).toList());
    }

    @Test
    void anEndThatGoesTakesItsEdgesWithIt() {
        design.relation("Super", nodes, nodes, "feature:eSuperTypes");
        DSemanticDiagram diagram = design.create(model);
        nodes.setPreconditionExpression("aql:self.name <> 'A'");
        design.synchronizer().refresh(diagram);
        assertEquals(List.of(edge("Super", "C", "B")), design.edges(diagram));
    }
}
