package org.clusterscape.viewpoint.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.clusterscape.viewpoint.vsm.tool.Case;
import org.clusterscape.viewpoint.vsm.tool.ChangeContext;
import org.clusterscape.viewpoint.vsm.tool.CreateInstance;
import org.clusterscape.viewpoint.vsm.tool.For;
import org.clusterscape.viewpoint.vsm.tool.ModelOperation;
import org.clusterscape.viewpoint.vsm.tool.SetValue;
import org.clusterscape.viewpoint.vsm.tool.Switch;
import org.clusterscape.viewpoint.vsm.tool.ToolFactory;
import org.junit.jupiter.api.Test;

/**
 * An iteration in a case of a switch. Sirius gives such an iteration its operations twice: once when it makes the tasks
 * of the case, and once for each element; so those of the first time run before the loop, on the element it began with.
 */
class IterationInSwitchTest {

    private final Bench bench = new Bench("A", "B");

    private static SetValue set(String feature, String value) {
        SetValue result = ToolFactory.eINSTANCE.createSetValue();
        result.setFeatureName(feature);
        result.setValueExpression(value);
        return result;
    }

    private static ChangeContext with(String expression, ModelOperation... inside) {
        ChangeContext result = ToolFactory.eINSTANCE.createChangeContext();
        result.setBrowseExpression(expression);
        result.getSubModelOperations().addAll(List.of(inside));
        return result;
    }

    private static For forEach(String expression, ModelOperation... inside) {
        For result = ToolFactory.eINSTANCE.createFor();
        result.setExpression(expression);
        result.setIteratorName("i");
        result.getSubModelOperations().addAll(List.of(inside));
        return result;
    }

    private static CreateInstance create(String type, ModelOperation... inside) {
        CreateInstance result = ToolFactory.eINSTANCE.createCreateInstance();
        result.setTypeName(type);
        result.setReferenceName("eClassifiers");
        result.getSubModelOperations().addAll(List.of(inside));
        return result;
    }

    private static Switch always(ModelOperation... inside) {
        Switch result = ToolFactory.eINSTANCE.createSwitch();
        Case only = ToolFactory.eINSTANCE.createCase();
        only.setConditionExpression("aql:true");
        only.getSubModelOperations().addAll(List.of(inside));
        result.getCases().add(only);
        return result;
    }

    @Test
    void itsOperationsRunOnceBeforeTheFirstElement() {
        bench.run(always(forEach("feature:eClassifiers", set("name", "aql:self.name + '!'"))));
        assertEquals(List.of("A!", "B!"), bench.names());
        assertEquals("p!", bench.root.getName());
    }

    @Test
    void whatIsInsideThoseOperationsDoesNotRunThen() {
        bench.run(always(forEach("feature:eClassifiers", with("var:self", set("name", "aql:self.name + '!'")))));
        assertEquals(List.of("A!", "B!"), bench.names());
        assertEquals("p", bench.root.getName());
    }

    @Test
    void theNextOperationBeginsWhereTheyEnd() {
        bench.run(with("var:self", always(
                forEach("aql:self.eClassifiers", with("aql:self.eClassifiers->last()", set("name", "x")))),
                set("name", "aql:'next ' + self.name"), set("name", "aql:'later ' + self.name")));
        assertEquals(List.of("x", "next x"), bench.names());
        assertEquals("later p", bench.root.getName());
    }

    @Test
    void aTypeThatIsUnknownEndsTheIteration() {
        bench.run(always(forEach("feature:eClassifiers", create("Nothing"), set("name", "x"))));
        assertEquals(List.of("A", "B"), bench.names());
    }

    @Test
    void anIterationInAnotherOneDoesNot() {
        bench.run(always(forEach("aql:Sequence{self}", with("var:self",
                forEach("feature:eClassifiers", set("name", "aql:self.name + '!'"))))));
        assertEquals(List.of("A!", "B!"), bench.names());
        assertEquals("p", bench.root.getName());
    }

    @Test
    void withoutASwitchNothingOfThatHappens() {
        bench.run(forEach("feature:eClassifiers", set("name", "aql:self.name + '!'"), create("Nothing")));
        assertEquals(List.of("A!", "B!"), bench.names());
        assertEquals("p", bench.root.getName());
    }
}
