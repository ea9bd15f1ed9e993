package org.clusterscape.model.edit.tests;

import static org.clusterscape.model.edit.tests.Editing.NEW;
import static org.eclipse.emf.edit.command.DragAndDropFeedback.DROP_COPY;
import static org.eclipse.emf.edit.command.DragAndDropFeedback.DROP_LINK;
import static org.eclipse.emf.edit.command.DragAndDropFeedback.DROP_MOVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Example;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.TextElement;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when elements are dropped on or beside each other. */
class DropTest {

    /** What is dropped; on what; the features that lead from there to what was dropped; what undo calls it. */
    private static final String CONNECTIONS = """
            Actor                 | Cluster               | memberships/actor       | Add Actor as a member to Cluster
            Actor                 | KeyField              | actors                  | Add Actor as an actor to KeyField
            Actor                 | Board                 | members                 | Add Actor to the board Board
            Actor                 | Initiative            | participants            | Add Actor as a participant to Initiative
            Actor                 | ImplementationMeasure | responsible             | Make Actor responsible for ImplementationMeasure
            Actor                 | City                  | actors                  | Locate Actor in City
            Cluster               | City                  | clusters                | Locate Cluster in City
            City                  | Actor                 | city                    | Locate Actor in City
            City                  | Cluster               | city                    | Locate Cluster in City
            City                  | Example               | city                    | Locate Example in City
            City                  | KeyField              | scores/city             | Score City in KeyField
            Sector                | Cluster               | sectors                 | Add the sector Sector to Cluster
            Sector                | KeyField              | sectorRelevances/sector | Rate the relevance of KeyField to Sector
            KeyField              | KeyField              | relatedKeyFields        | Relate KeyField to KeyField
            KeyField              | Example               | relatedKeyFields        | Relate Example to KeyField
            KeyField              | Cluster               | keyFields               | Connect KeyField with Cluster
            Cluster               | KeyField              | clusters                | Connect Cluster with KeyField
            Obstacle              | ImplementationMeasure | mitigates               | Mitigate Obstacle by ImplementationMeasure
            ImplementationMeasure | Obstacle              | mitigatedBy             | Mitigate Obstacle by ImplementationMeasure
            Prerequisite          | ImplementationMeasure | requires                | Require Prerequisite for ImplementationMeasure
            ImplementationMeasure | Prerequisite          | requiredBy              | Require Prerequisite for ImplementationMeasure
            Source                | Measurement           | source                  | Cite Source as the source of Measurement
            Source                | EconomicDatum         | source                  | Cite Source as the source of EconomicDatum
            KeyField              | Indicator             | scope                   | Measure KeyField by Indicator
            Cluster               | Indicator             | scope                   | Measure Cluster by Indicator
            Actor                 | Indicator             | scope                   | Measure Actor by Indicator
            City                  | Indicator             | scope                   | Measure City by Indicator
            """;
    private static final int ALL = DROP_MOVE | DROP_COPY | DROP_LINK;
    private static final float MIDDLE = 0.5f;
    private static final float ABOVE = 0.1f;
    private static final float BELOW = 0.9f;

    private final Editing editing = new Editing();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CONNECTIONS)
    void aLinkConnects(String dropped, String target, String path, String label) {
        connects(DROP_LINK, dropped, target, path, label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CONNECTIONS)
    void aMoveConnectsWhatCannotBeContained(String dropped, String target, String path, String label) {
        connects(DROP_MOVE, dropped, target, path, label);
    }

    private void connects(int operation, String droppedType, String targetType, String path, String label) {
        EObject dropped = place(droppedType);
        EObject target = place(targetType);
        Command drop = drop(target, MIDDLE, operation, dropped);
        editing.execute(drop);
        assertEquals(List.of(dropped), follow(target, path));
        assertEquals(label.replace("EconomicDatum", "Economic datum"), drop.getLabel());
        assertEquals(DROP_LINK, ((DragAndDropFeedback) drop).getOperation(), "the pointer shows a link");
        assertFalse(drop(target, MIDDLE, DROP_LINK, dropped).canExecute(), "not a second time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CONNECTIONS)
    void nearTheEdgeItConnectsAsInTheMiddle(String dropped, String target, String path) {
        EObject element = place(dropped);
        EObject on = place(target);
        // Elements of one kind are put in order there instead.
        boolean ordered = element.eContainmentFeature() == on.eContainmentFeature();
        editing.execute(drop(on, ABOVE, DROP_MOVE, element));
        assertEquals(ordered ? List.of() : List.of(element), follow(on, path));
    }

    @Test
    void severalActorsBecomeMembersAtOnceAndOnlyThoseWhoAreNotYet() {
        Command drop = drop(editing.solar, MIDDLE, DROP_MOVE, editing.university, editing.company);
        editing.execute(drop);
        assertEquals(List.of(editing.university, editing.company), follow(editing.solar, "memberships/actor"));
        assertEquals("Add 2 elements as a member to Solar", drop.getLabel());
    }

    @Test
    void onlyOneCityAtATime() {
        assertFalse(drop(editing.company, MIDDLE, DROP_LINK, editing.freiburg, place("City")).canExecute());
    }

    @Test
    void aMixOfWhatFitsAndWhatDoesNotIsRefused() {
        assertFalse(drop(editing.solar, MIDDLE, DROP_LINK, editing.company, place("Source")).canExecute());
    }

    @ParameterizedTest
    @ValueSource(ints = {DROP_MOVE, DROP_LINK, DROP_COPY})
    void nothingIsDroppedOnItselfOrIntoItself(int operation) {
        Example example = editing.put(editing.management.getExamples(), NEW.createExample());
        assertFalse(drop(editing.management, MIDDLE, operation, editing.management).canExecute());
        assertFalse(drop(example, MIDDLE, operation, editing.management).canExecute());
        assertFalse(drop(editing.solar, MIDDLE, operation, editing.ecosystem).canExecute());
    }

    @Test
    void anElementMovesToAnotherParent() {
        KeyField other = (KeyField) place("KeyField");
        ImplementationMeasure measure = editing.put(editing.management.getMeasures(), NEW.createImplementationMeasure());
        measure.setName("Office");
        Command drop = drop(other, MIDDLE, DROP_MOVE, measure);
        editing.execute(drop);
        assertSame(other, measure.eContainer());
        assertEquals("Move Office to KeyField", drop.getLabel());
        assertEquals(DROP_MOVE, ((DragAndDropFeedback) drop).getOperation());
    }

    @Test
    void anElementIsCopiedOnlyWhenThatIsAskedFor() {
        KeyField other = (KeyField) place("KeyField");
        ImplementationMeasure measure = editing.put(editing.management.getMeasures(), NEW.createImplementationMeasure());
        measure.setName("Office");
        Command drop = drop(other, MIDDLE, DROP_COPY, measure);
        editing.execute(drop);
        assertEquals("Office", other.getMeasures().get(0).getName());
        assertSame(editing.management, measure.eContainer());
        assertEquals("Copy Office to KeyField", drop.getLabel());
        // EMF would make a copy of the actor where a move fails.
        assertFalse(drop(place("Source"), ABOVE, DROP_MOVE, editing.university).canExecute());
        assertFalse(drop(editing.solar, MIDDLE, DROP_COPY, editing.university).canExecute(), "a copy is no connection");
    }

    @Test
    void elementsAreReordered() {
        Command drop = drop(editing.company, BELOW, DROP_MOVE, editing.university);
        editing.execute(drop);
        assertEquals(List.of(editing.company, editing.university), editing.ecosystem.getActors());
        assertEquals("Move Universität", drop.getLabel());
    }

    @Test
    void nothingOfOursIsHiddenAmongExtensions() {
        for (EObject target : List.of(editing.solar, editing.management, editing.company, editing.freiburg)) {
            assertFalse(AddCommand.create(editing.domain, target, null, NEW.createSource()).canExecute(),
                    () -> "a source in " + target);
        }
    }

    @Test
    void elementsOfAnExtensionCanBePutAnywhere() {
        EObject patent = Research.patent("Solar cell");
        editing.company.getExtensions().add(patent);
        editing.execute(drop(editing.solar, MIDDLE, DROP_MOVE, patent));
        assertEquals(List.of(patent), editing.solar.getExtensions());
    }

    @Test
    void nothingIsConnectedWithAnotherModel() {
        assertFalse(drop(editing.solar, MIDDLE, DROP_LINK, new Editing().company).canExecute());
    }

    @Test
    void theSameCommandFollowsTheMouse() {
        List<EObject> dragged = List.of(editing.company);
        Command command = DragAndDropCommand.create(editing.domain, editing.solar, MIDDLE, ALL, DROP_MOVE, dragged);
        assertTrue(command.canExecute());
        DragAndDropFeedback feedback = (DragAndDropFeedback) command;
        assertFalse(feedback.validate(place("Source"), MIDDLE, ALL, DROP_MOVE, dragged));
        assertTrue(feedback.validate(editing.management, MIDDLE, ALL, DROP_MOVE, dragged));
        editing.execute(command);
        assertEquals("Add Glasbläserei Öhm as an actor to SF 41 Cluster management", command.getLabel());
        assertEquals(dragged, editing.management.getActors());
    }

    private Command drop(EObject target, float location, int operation, EObject... dropped) {
        return DragAndDropCommand.create(editing.domain, target, location, ALL, operation, List.of(dropped));
    }

    /** Puts a new element, called by its type, where the metamodel allows it. */
    private EObject place(String type) {
        EObject element = EcoreUtil.create((EClass) ClusterscapePackage.eINSTANCE.getEClassifier(type));
        if (element instanceof NamedElement named) {
            named.setName(type);
        } else if (element instanceof TextElement text) {
            text.setText(type);
        }
        List<EObject> homes = new ArrayList<>(List.of(editing.ecosystem, editing.management, editing.solar));
        homes.addAll(editing.ecosystem.getIndicators());
        for (EObject home : homes) {
            for (EReference reference : home.eClass().getEAllContainments()) {
                if (reference != ClusterscapePackage.Literals.EXTENSIBLE_ELEMENT__EXTENSIONS
                        && reference.getEReferenceType().isInstance(element)) {
                    put(home, reference, element);
                    return element;
                }
            }
        }
        place("Indicator");
        return place(type);
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject home, EReference reference, EObject element) {
        if (reference.isMany()) {
            ((List<EObject>) home.eGet(reference)).add(element);
        } else {
            home.eSet(reference, element);
        }
    }

    private static List<EObject> follow(EObject start, String path) {
        List<EObject> elements = List.of(start);
        for (String feature : path.split("/")) {
            List<EObject> next = new ArrayList<>();
            for (EObject element : elements) {
                Object value = element.eGet(element.eClass().getEStructuralFeature(feature));
                if (value instanceof List<?> many) {
                    many.forEach(e -> next.add((EObject) e));
                } else if (value != null) {
                    next.add((EObject) value);
                }
            }
            elements = next;
        }
        return elements;
    }
}
