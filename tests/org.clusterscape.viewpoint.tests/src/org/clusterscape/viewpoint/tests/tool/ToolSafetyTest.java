package org.clusterscape.viewpoint.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Gesture;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.tool.ToolException;
import org.clusterscape.viewpoint.vsm.tool.EdgeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.NodeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.ToolDescription;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools that cannot do what they say change nothing and say why; they do nothing where they are not offered. */
class ToolSafetyTest {

    private final Yard hof = Yard.reference();

    private ToolCommand click(String tool) {
        return hof.tools().command(new Gesture.Click(hof.tool(tool, ToolDescription.class), hof.diagram()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opTypeUnknown", "opRefUnknown", "opAbstract", "opWrongRef", "opSetUnknown", "opExprSyntax",
        "opThrow", "opMoveNull", "opSetIntBad", "opSetBoolText", "opSetTextInt", "opSetOneList", "opSetView"})
    void aToolThatCannotBeCarriedOutStopsAndSaysWhy(String tool) {
        String before = hof.text();
        ToolException problem = assertThrows(ToolException.class, click(tool)::execute);
        assertFalse(problem.getMessage().isBlank());
        assertFalse(problem.getMessage().contains("Exception"), problem.getMessage());
        assertEquals(before, hof.text());
    }

    @Test
    void aMessageNamesTheElementTheFeatureAndTheValue() {
        ToolException problem = assertThrows(ToolException.class, click("opSetIntBad")::execute);
        assertEquals("\"upperBound\" of EAttribute davor cannot take the value \"abc\".", problem.getMessage());
    }

    @Test
    void severalFeaturesAreUnsetAmongThemABoolean() {
        EClass house = (EClass) hof.root().getEClassifiers().getFirst();
        house.setAbstract(true);
        ToolCommand command = click("opUnset");
        command.execute();
        assertNull(house.getName());
        assertFalse(house.isAbstract());
        command.undo();
        assertEquals("Haus", house.getName());
        assertTrue(house.isAbstract());
    }

    @Test
    void aContainerIsNotMovedIntoItself() {
        for (Strictness strictness : Strictness.values()) {
            Yard yard = Yard.yard();
            String before = yard.text();
            ToolCommand command = yard.tools(ToolEnvironment.of(yard.session()).with(strictness))
                    .command(new Gesture.Click(yard.tool("intoItself", ToolDescription.class), yard.diagram()));
            ToolException problem = assertThrows(ToolException.class, command::execute);
            assertEquals("EPackage stall cannot be moved into itself.", problem.getMessage());
            assertEquals(before, yard.text());
        }
    }

    @Test
    void anEdgeIsNotDrawnWhereOnlyTheEditorForbidsIt() {
        Gesture chain = new Gesture.CreateEdge(hof.tool("neueErbe", EdgeCreationDescription.class), end("Kette"),
                end("Haus"));
        ToolCommand safe = hof.tools().command(chain);
        assertFalse(safe.canExecute());
        assertEquals("The precondition of \"neueErbe\" for the start of an edge is not fulfilled here.",
                safe.refusal().orElseThrow());
        assertTrue(hof.tools(ToolEnvironment.of(hof.session()).with(Strictness.SIRIUS)).command(chain).canExecute());

        Gesture list = new Gesture.CreateEdge(hof.tool("neuerBezug", EdgeCreationDescription.class), end("Haus"),
                (EdgeTarget) hof.element("/Liste@//Farbe"));
        assertEquals("The edge cannot end here.", hof.tools().whyNot(list).orElseThrow());
        assertFalse(hof.tools().command(list).canExecute());
    }

    private EdgeTarget end(String name) {
        return (EdgeTarget) hof.element("/Klasse@//" + name);
    }

    @Test
    void aPreconditionThatDoesNotHoldIsNamed() {
        DSemanticDecorator area = hof.element("/Paket@//garten");
        ToolCommand command = hof.tools()
                .command(new Gesture.CreateNode(hof.tool("klasseObenOk", NodeCreationDescription.class), area));
        assertEquals("The precondition of \"klasseObenOk\" is not fulfilled here.", command.refusal().orElseThrow());
        assertThrows(ToolException.class, command::execute);
    }

    @Test
    void aViewThatIsDroppedWhereItIsStays() {
        Gesture drop = new Gesture.Drop(hof.element("/Klasse@//Turm"), hof.diagram());
        String before = hof.text();
        hof.run(hof.tools().command(drop));
        assertEquals(before, hof.text());
        assertTrue(hof.keys().contains("/Klasse@//Turm"));
    }
}
