package org.clusterscape.viewpoint.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.DEdge;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.tool.Gesture;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.vsm.diagram.DiagramFactory;
import org.clusterscape.viewpoint.vsm.diagram.EdgeMapping;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.clusterscape.viewpoint.vsm.style.StyleFactory;
import org.clusterscape.viewpoint.vsm.tool.ReconnectEdgeDescription;
import org.clusterscape.viewpoint.vsm.tool.ReconnectionKind;
import org.clusterscape.viewpoint.vsm.tool.SetValue;
import org.clusterscape.viewpoint.vsm.tool.ToolFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A tool that moves either end of edges of several mappings. For these, Sirius confuses the ends when it looks for the
 * new mapping and finds none. So the edge keeps its mapping, and stays although its end is of another one, as ends in
 * layers that are off do; an edge of the other mapping comes to the end.
 */
class ReconnectionTest {

    private final Bench bench = new Bench("A", "B");
    private final ReconnectEdgeDescription tool = ToolFactory.eINSTANCE.createReconnectEdgeDescription();

    private void reference(String name) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(bench.root.getEClassifier("B"));
        ((EClass) bench.root.getEClassifier("A")).getEStructuralFeatures().add(reference);
    }

    private void edges(String name, NodeMapping source, NodeMapping target) {
        EdgeMapping mapping = DiagramFactory.eINSTANCE.createEdgeMapping();
        mapping.setName(name);
        mapping.setUseDomainElement(true);
        mapping.setDomainClass("ecore::EReference");
        mapping.setSourceFinderExpression("feature:eContainer");
        mapping.setTargetFinderExpression("feature:eType");
        mapping.getSourceMapping().add(source);
        mapping.getTargetMapping().add(target);
        mapping.setStyle(StyleFactory.eINSTANCE.createEdgeStyleDescription());
        mapping.getReconnections().add(tool);
        bench.description.getDefaultLayer().getEdgeMappings().add(mapping);
    }

    @ParameterizedTest
    @CsvSource({"SIRIUS, 'x ToClass,y ToClass,x ToOther'", "SAFE, 'x ToOther,y ToClass'"})
    void theMappingAfterwards(Strictness strictness, String expected) {
        EEnum other = EcoreFactory.eINSTANCE.createEEnum();
        other.setName("E");
        bench.root.getEClassifiers().add(other);
        reference("x");
        reference("y");
        NodeMapping classes = bench.node("Class", "ecore::EClass", "feature:eClassifiers");
        NodeMapping others = bench.node("Other", "ecore::EEnum", "feature:eClassifiers");
        edges("ToClass", classes, classes);
        edges("ToOther", classes, others);
        tool.setReconnectionKind(ReconnectionKind.RECONNECT_BOTH);
        tool.setInitialOperation(ToolFactory.eINSTANCE.createInitialOperation());
        SetValue set = ToolFactory.eINSTANCE.createSetValue();
        set.setFeatureName("eType");
        set.setValueExpression("aql:self.eContainer(ecore::EPackage).eClassifiers->last()");
        tool.getInitialOperation().setFirstModelOperations(set);

        DEdge edge = bench.diagram().getEdges().getFirst();
        EdgeTarget end = (EdgeTarget) bench.diagram().getOwnedDiagramElements().stream()
                .map(DDiagramElement.class::cast).filter(each -> each.getTarget() == other).findFirst().orElseThrow();
        bench.run(new Gesture.Reconnect(tool, edge, edge.getTargetNode(), end), strictness);
        assertEquals(List.of(expected.split(",")), bench.diagram().getEdges().stream()
                .map(each -> ((EReference) each.getTarget()).getName() + " "
                        + ((EdgeMapping) each.getActualMapping()).getName())
                .toList());
    }
}
