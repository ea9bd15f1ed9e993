package org.clusterscape.viewpoint.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.EdgeTarget;
import org.clusterscape.viewpoint.tool.Candidates;
import org.clusterscape.viewpoint.tool.DiagramTools;
import org.clusterscape.viewpoint.tool.Gesture;
import org.clusterscape.viewpoint.tool.MenuEntry;
import org.clusterscape.viewpoint.tool.PaletteEntry;
import org.clusterscape.viewpoint.tool.PaletteSection;
import org.clusterscape.viewpoint.tool.RepresentationLink;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.tool.ToolException;
import org.clusterscape.viewpoint.tool.UserChoices;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.tool.EdgeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.NodeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.SelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.SetValue;
import org.clusterscape.viewpoint.vsm.tool.ToolDescription;
import org.clusterscape.viewpoint.vsm.tool.ToolFactory;
import org.clusterscape.viewpoint.vsm.validation.ValidationFactory;
import org.clusterscape.viewpoint.vsm.validation.ValidationFix;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;

/** Which tools a diagram offers, and what they do with views that only tools make. */
class DiagramToolsTest {

    private final Yard yard = Yard.yard();
    private final DiagramTools tools = yard.tools();

    private ToolCommand click(String tool) {
        return click(tools, tool);
    }

    private ToolCommand click(DiagramTools with, String tool) {
        return with.command(new Gesture.Click(yard.tool(tool, ToolDescription.class), yard.diagram()));
    }

    private ToolCommand pick(EObject... chosen) {
        return yard.run(tools.command(new Gesture.Select(yard.tool("pick", SelectionWizardDescription.class),
                yard.diagram(), List.of(chosen))));
    }

    private static List<String> labels(List<PaletteEntry> entries) {
        return entries.stream().map(PaletteEntry::label).toList();
    }

    @Test
    void theDesignIsReadWithoutProblems() {
        assertEquals(List.of(), yard.specification().problems());
    }

    @Test
    void thePaletteHasTheToolsOfActiveLayersInOneSectionForEachLabel() {
        List<PaletteSection> before = tools.palette();
        assertEquals(List.of("Create"), before.stream().map(PaletteSection::label).toList());
        assertEquals(List.of("Animal", "Kind", "Several", "detail", "Pick", "showKind", "hide", "go", "shout", "asked",
                "intoItself"), labels(before.getFirst().entries()));
        PaletteEntry group = before.getFirst().entries().get(2);
        assertEquals(List.of("one"), labels(group.group()));

        Layer extra = yard.synchronizer().layers(yard.diagram()).get(1);
        assertTrue(tools.whyNot(new Gesture.Click(yard.tool("late", ToolDescription.class), yard.diagram()))
                .isPresent());
        yard.synchronizer().setLayer(yard.diagram(), extra, true);
        assertEquals(1, tools.palette().size());
        assertEquals("Late", tools.palette().getFirst().entries().getLast().label());
    }

    @Test
    void menusHoldWhatCanBeDoneWithTheSelection() {
        DDiagramElement stall = yard.element("/Area@//stall/Stall@//stall/Box");
        List<MenuEntry> one = tools.menu(List.of(stall));
        assertEquals(List.of("Menu"), one.stream().map(MenuEntry::label).toList());
        assertEquals(List.of("Star", "java"), one.getFirst().entries().stream().map(MenuEntry::label).toList());
        List<MenuEntry> two = tools.menu(List.of(stall, yard.element("/Area@//stall")));
        assertEquals(List.of("Star", "never", "java"),
                two.getFirst().entries().stream().map(MenuEntry::label).toList());
        yard.run(tools.command(new Gesture.ChooseEntry(one.getFirst().entries().getFirst().item(), List.of(stall))));
        assertTrue(yard.keys().contains("/Area@//stall/Stall@//stall/Box*"));
    }

    @Test
    void aNewNodeIsShownEvenIfOnlyToolsMakeItsViews() {
        assertEquals(List.of("/Area@//stall", "/Area@//stall/Stall@//stall/Box"), yard.keys());
        String before = yard.text();
        ToolCommand command = yard.run(tools.command(
                new Gesture.CreateNode(yard.tool("animal", NodeCreationDescription.class), yard.diagram())));
        assertEquals("Tier3", yard.type("Tier3").getName());
        assertEquals(List.of(yard.type("Tier3")), command.outcome().created());
        assertEquals(yard.root().getESubpackages(), command.outcome().select());
        assertTrue(command.outcome().viewChanged() && command.outcome().refreshAll());
        assertTrue(yard.keys().contains("/Animal@//Tier3"));
        command.undo();
        yard.synchronizer().refresh(yard.diagram());
        assertEquals(before, yard.text());
        assertFalse(yard.keys().contains("/Animal@//Tier3"));
        command.redo();
        yard.synchronizer().refresh(yard.diagram());
        assertTrue(yard.keys().contains("/Animal@//Tier3"));
    }

    @Test
    void viewsAreMadeAndRemovedByHand() {
        pick(yard.type("Tier"), yard.type("Kuh"));
        assertTrue(yard.keys().containsAll(List.of("/Animal@//Tier", "/Animal@//Kuh")), yard.keys()::toString);
        ToolCommand edges = yard.run(click("showKind"));
        String edge = "edge:Kind@//Kuh [/Animal@//Kuh -> /Animal@//Tier]";
        assertTrue(yard.keys().contains(edge), yard.keys()::toString);
        assertFalse(edges.outcome().modelChanged());
        yard.synchronizer().refresh(yard.diagram());
        assertTrue(yard.keys().contains(edge));

        ToolCommand hide = tools.command(
                new Gesture.Click(yard.tool("hide", ToolDescription.class), yard.element("/Animal@//Tier")));
        yard.run(hide);
        assertFalse(yard.keys().contains("/Animal@//Tier"));
        assertFalse(yard.keys().contains(edge));
        hide.undo();
        yard.synchronizer().refresh(yard.diagram());
        assertTrue(yard.keys().contains("/Animal@//Tier"));
    }

    @Test
    void anEdgeIsDrawnBetweenSuchViews() {
        pick(yard.type("Tier"), yard.type("Gehege"));
        yard.run(tools.command(new Gesture.CreateEdge(yard.tool("kind", EdgeCreationDescription.class),
                (EdgeTarget) yard.element("/Animal@//Gehege"), (EdgeTarget) yard.element("/Animal@//Tier"))));
        assertEquals(List.of(yard.type("Tier")), yard.type("Gehege").getESuperTypes());
        assertTrue(yard.keys().contains("edge:Kind@//Gehege [/Animal@//Gehege -> /Animal@//Tier]"));
    }

    @Test
    void aDroppedElementLosesItsViewAndGetsAnother() {
        pick(yard.type("Tier"));
        DDiagramElement area = yard.element("/Area@//stall");
        ToolCommand drop = yard.run(tools.command(new Gesture.Drop(yard.element("/Animal@//Tier"), area)));
        assertEquals(List.of("/Area@//stall", "/Area@//stall/Stall@//stall/Box", "/Area@//stall/Stall@//stall/Tier"),
                yard.keys());
        drop.undo();
        yard.synchronizer().refresh(yard.diagram());
        assertTrue(yard.keys().contains("/Animal@//Tier"));
        assertSame(area, yard.element("/Area@//stall"));
    }

    @Test
    void aDialogHasCandidates() {
        Candidates candidates = tools.candidates(yard.tool("pick", SelectionWizardDescription.class), yard.diagram());
        assertEquals("Which?", candidates.title());
        assertTrue(candidates.multiple());
        assertEquals(yard.root().getEClassifiers(), candidates.elements());
    }

    @Test
    void otherRepresentationsAreLinked() {
        pick(yard.type("Tier"));
        RepresentationLink link = tools.links(yard.element("/Animal@//Tier")).getFirst();
        assertTrue(link.create());
        assertEquals(List.of(yard.root()), link.elements());
        assertEquals("Detail yard", link.title());
        assertSame(yard.description("yard"), link.description());
        ToolCommand go = click("go");
        go.execute();
        assertEquals(yard.root(), go.outcome().navigation().getFirst().element());
        assertTrue(go.outcome().navigation().getFirst().createIfNotExistent());
    }

    @Test
    void javaCodeRunsWithItsParameters() {
        ToolCommand unknown = click("shout");
        assertEquals("There is no Java action \"org.example.shout\".", unknown.refusal().orElseThrow());
        List<Object> heard = new ArrayList<>();
        ToolEnvironment environment = ToolEnvironment.of(yard.session())
                .with(id -> Optional.of((Collection<? extends EObject> elements, Map<String, Object> parameters) -> {
                    heard.add(List.copyOf(elements));
                    heard.add(parameters);
                    yard.type("Tier").setName(parameters.get("word") + "!");
                }));
        ToolCommand command = click(yard.tools(environment), "shout");
        command.execute();
        assertEquals(List.of(List.of(yard.root()), Map.of("word", "yard")), heard);
        assertEquals("yard!", yard.root().getEClassifiers().get(1).getName());
        command.undo();
        assertEquals("Tier", yard.root().getEClassifiers().get(1).getName());
    }

    @Test
    void theUserIsAskedForVariables() {
        UserChoices first = (variable, candidates) -> List.of(candidates.iterator().next());
        click(yard.tools(ToolEnvironment.of(yard.session()).with(first)), "asked").execute();
        assertEquals("Gehege", yard.root().getName());

        String before = yard.text();
        UserChoices none = (variable, candidates) -> {
            throw new OperationCanceledException();
        };
        ToolCommand canceled = click(yard.tools(ToolEnvironment.of(yard.session()).with(none)), "asked");
        assertThrows(OperationCanceledException.class, canceled::execute);
        assertEquals(before, yard.text());
        assertFalse(canceled.canUndo());
    }

    @Test
    void javaCodeThatFailsChangesNothing() {
        ToolEnvironment environment = ToolEnvironment.of(yard.session()).with(id -> Optional.of((elements, values) -> {
            yard.type("Tier").setName("halb");
            throw new IllegalStateException("kaputt");
        }));
        String before = yard.text();
        ToolException problem = assertThrows(ToolException.class, click(yard.tools(environment), "shout")::execute);
        assertEquals("The tool \"shout\" cannot be carried out: kaputt", problem.getMessage());
        assertEquals(before, yard.text());
    }

    @Test
    void aQuickFixIsAStepThatCanBeUndone() {
        SetValue set = ToolFactory.eINSTANCE.createSetValue();
        set.setFeatureName("name");
        set.setValueExpression("aql:self.name.toUpper()");
        ValidationFix fix = ValidationFactory.eINSTANCE.createValidationFix();
        fix.setName("Capitals");
        fix.setInitialOperation(ToolFactory.eINSTANCE.createInitialOperation());
        fix.getInitialOperation().setFirstModelOperations(set);
        ToolCommand command = tools.command(new Gesture.Fix(fix, yard.type("Kuh"), null));
        assertEquals("Capitals", command.getLabel());
        command.execute();
        assertEquals("KUH", yard.root().getEClassifiers().get(2).getName());
        command.undo();
        assertEquals("Kuh", yard.root().getEClassifiers().get(2).getName());
    }

    @Test
    void anIncrementalRefreshFollowsATool() {
        try (DiagramSynchronizer.ChangeLog changes = yard.synchronizer().track()) {
            DDiagramElement area = yard.element("/Area@//stall");
            ToolCommand command = tools.command(new Gesture.EditLabel(area, "x"));
            assertEquals("There is no tool for that here.", command.refusal().orElseThrow());
            ToolCommand drop = tools.command(new Gesture.DropElement(yard.type("Kuh"), area));
            drop.execute();
            assertFalse(drop.outcome().refreshAll());
            yard.synchronizer().refreshChanged(yard.diagram(), changes.take());
            assertEquals(List.of("/Area@//stall", "/Area@//stall/Stall@//stall/Box", "/Area@//stall/Stall@//stall/Kuh"),
                    yard.keys());
            drop.undo();
            yard.synchronizer().refreshChanged(yard.diagram(), changes.take());
            assertEquals(List.of("/Area@//stall", "/Area@//stall/Stall@//stall/Box"), yard.keys());
        }
    }

    @Test
    void deletingARelationWithoutAToolIsNotOffered() {
        pick(yard.type("Tier"), yard.type("Kuh"));
        yard.run(click("showKind"));
        ToolCommand command = tools
                .command(new Gesture.Delete(yard.element("edge:Kind@//Kuh [/Animal@//Kuh -> /Animal@//Tier]")));
        assertEquals("There is nothing in the model to delete here.", command.refusal().orElseThrow());
        ToolCommand animal = tools.command(new Gesture.Delete(yard.element("/Animal@//Tier")));
        String before = yard.text();
        yard.run(animal);
        assertEquals(List.of("Gehege", "Kuh"), yard.root().getEClassifiers().stream().map(each -> each.getName())
                .toList());
        assertEquals(List.of(), yard.type("Kuh").getESuperTypes());
        assertFalse(yard.keys().contains("/Animal@//Tier"));
        animal.undo();
        assertEquals(before, yard.text());
    }

    @Test
    void whatOthersChangedBetweenTwoToolsIsKnownToTheSecond() {
        EClass goat = EcoreFactory.eINSTANCE.createEClass();
        goat.setName("Ziege");
        EAttribute age = EcoreFactory.eINSTANCE.createEAttribute();
        age.setName("alter");
        click("one").execute();
        yard.root().getEClassifiers().add(0, goat);
        goat.getEStructuralFeatures().add(age);
        ToolEnvironment environment = ToolEnvironment.of(yard.session()).with(id -> Optional.of((elements, values) -> {
            age.setName("anders");
            goat.getEStructuralFeatures().remove(age);
            yard.root().getEClassifiers().remove(goat);
        }));
        String before = yard.text();
        ToolCommand command = click(yard.tools(environment), "shout");
        command.execute();
        assertFalse(yard.text().contains("Ziege"));
        command.undo();
        assertEquals(before, yard.text());
    }
}
