package org.clusterscape.viewpoint.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.ModelChange;
import org.clusterscape.viewpoint.expression.RecordedReads;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.diagram.DNode;
import org.clusterscape.viewpoint.representation.diagram.DNodeContainer;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.representation.diagram.DiagramFactory;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.diagram.NodeMapping;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Diagrams and their elements, which are the values of variables such as view, are elements like all others. */
class ViewElementsTest {

    private final DSemanticDiagram diagram = DiagramFactory.eINSTANCE.createDSemanticDiagram();
    private final DNodeContainer container = DiagramFactory.eINSTANCE.createDNodeContainer();
    private final DNode node = DiagramFactory.eINSTANCE.createDNode();
    private Town town;
    private Interpreter interpreter;
    private Variables variables;

    @BeforeEach
    void load() throws IOException {
        town = new Town();
        interpreter = Interpreter.builder().metamodel(town.metamodel()).build();
        EObject book = interpreter.evaluateEObject("aql:self.items->first()", town.library(), Variables.none());
        diagram.setTarget(town.library());
        diagram.getOwnedDiagramElements().add(container);
        container.getOwnedDiagramElements().add(node);
        container.setTarget(town.library());
        node.setTarget(book);
        node.setName("Knoten");
        NodeMapping mapping = org.clusterscape.viewpoint.vsm.diagram.DiagramFactory.eINSTANCE.createNodeMapping();
        Layer layer = org.clusterscape.viewpoint.vsm.diagram.DiagramFactory.eINSTANCE.createLayer();
        layer.getNodeMappings().add(mapping);
        node.setActualMapping(mapping);
        variables = Variables.of(Map.of("diagram", diagram, "containerView", container, "view", node));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
            "aql:view.name                                                        ~ Knoten",
            "aql:view.target = self.items->first()                                ~ true",
            "aql:view.eContainer() = containerView                                ~ true",
            "aql:view.eContainer(diagram::DDiagram) = diagram                     ~ true",
            "aql:diagram.diagramElements->size()                                  ~ 2",
            "aql:diagram.nodes.name->first()                                      ~ Knoten",
            "aql:diagram.eAllContents(diagram::DNode)->size()                     ~ 1",
            "aql:containerView.ownedDiagramElements.name->sep('')->toString()     ~ Knoten",
            "aql:view.oclIsKindOf(diagram::DDiagramElement)                       ~ true",
            "aql:view.oclIsKindOf(viewpoint::DSemanticDecorator)                  ~ true",
            "aql:diagram.ownedDiagramElements->closure(e | e.eContents())->size() ~ 1",
            "aql:Sequence{diagram, view}->collect(v | v.target)->size()           ~ 2",
            "aql:view.actualMapping.oclIsKindOf(description::NodeMapping)         ~ true",
            "aql:view.actualMapping.eContainer().oclIsTypeOf(description::Layer)  ~ true",
            "aql:diagram.target.eClass().name                                     ~ Library" })
    void canBeNavigated(String expression, String expected) {
        assertEquals(expected, interpreter.evaluateString(expression, town.library(), variables));
        assertEquals(List.of(), interpreter.evaluate(expression, town.library(), variables).problems());
        assertEquals(List.of(), interpreter.check(expression, town.library().eClass(),
                Map.of("view", node.eClass(), "containerView", container.eClass(), "diagram", diagram.eClass()), null));
    }

    /** An element inside or one taken away changes what the diagram has. */
    @Test
    void derivedFeaturesOfDiagramsDependOnWhatIsInside() {
        RecordedReads reads = new RecordedReads();
        interpreter.evaluate("aql:diagram.nodes->size()", town.library(), variables, null, reads);
        assertFalse(reads.isEverything());
        boolean[] concerned = { false, false };
        container.eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                ModelChange.of(notification).ifPresent(change -> concerned[0] |= reads.isConcernedBy(change));
            }
        });
        node.eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                ModelChange.of(notification).ifPresent(change -> concerned[1] |= reads.isConcernedBy(change));
            }
        });
        node.setName("another");
        assertFalse(concerned[1]);
        container.getOwnedDiagramElements().clear();
        assertTrue(concerned[0]);
    }
}
