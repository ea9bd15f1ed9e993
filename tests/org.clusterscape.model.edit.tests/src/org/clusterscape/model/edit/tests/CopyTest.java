package org.clusterscape.model.edit.tests;

import static org.clusterscape.model.edit.tests.Editing.NEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clusterscape.model.Actor;
import org.clusterscape.model.Board;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ImplementationMeasure;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Obstacle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies keep what their originals refer to, take nothing away from them, and leave no trace before they are pasted. */
class CopyTest {

    private final Editing editing = new Editing();

    @BeforeEach
    void connect() {
        editing.university.setCity(editing.freiburg);
        editing.management.getActors().add(editing.university);
        editing.management.getClusters().add(editing.solar);
        editing.solar.getSectors().add(editing.energy);
        Board board = NEW.createBoard();
        board.getMembers().add(editing.university);
        editing.solar.setAdvisoryBoard(board);
    }

    @Test
    void copyingAloneDoesNotTouchTheModel() {
        String before = editing.saved();
        copy(editing.university);
        assertEquals(before, editing.saved());
        assertEquals(List.of(editing.university), editing.freiburg.getActors());
    }

    @Test
    void aCopiedActorKeepsItsCityKeyFieldsAndBoards() {
        Actor copy = (Actor) copyAndPaste(editing.university, editing.ecosystem);
        assertEquals("Universität", copy.getName());
        assertSame(editing.freiburg, copy.getCity());
        assertEquals(List.of(editing.management), copy.getKeyFields());
        assertEquals(List.of(editing.solar.getAdvisoryBoard()), copy.getBoards());
        assertEquals(List.of(editing.university, copy), editing.management.getActors());
        assertTrue(copy.getMemberships().isEmpty());
        assertSame(editing.university, editing.membership.getActor(), "a membership is not taken away");
    }

    @Test
    void aCopiedClusterHasTheSameMembersSectorsAndBoard() {
        Cluster copy = (Cluster) copyAndPaste(editing.solar, editing.ecosystem);
        assertSame(editing.university, copy.getMemberships().get(0).getActor());
        assertNotSame(editing.membership, copy.getMemberships().get(0));
        assertEquals(List.of(editing.energy), copy.getSectors());
        assertEquals(List.of(editing.management), copy.getKeyFields());
        assertEquals(List.of(editing.university), copy.getAdvisoryBoard().getMembers());
        assertEquals(List.of(editing.solar, copy), editing.ecosystem.getClusters());
    }

    @Test
    void referencesWithinACopyStayWithinIt() {
        Obstacle obstacle = editing.put(editing.management.getObstacles(), NEW.createObstacle());
        ImplementationMeasure measure = editing.put(editing.management.getMeasures(), NEW.createImplementationMeasure());
        measure.getMitigates().add(obstacle);
        KeyField copy = (KeyField) copyAndPaste(editing.management, editing.ecosystem);
        assertEquals(copy.getObstacles(), copy.getMeasures().get(0).getMitigates());
        assertEquals(List.of(measure), obstacle.getMitigatedBy());
    }

    @Test
    void aCopyCanBePastedAgainAndAgain() {
        copy(editing.university);
        Actor first = (Actor) paste(editing.ecosystem);
        Actor second = (Actor) paste(editing.ecosystem);
        assertNotSame(first, second);
        assertEquals(List.of(editing.university, first, second), editing.freiburg.getActors());
    }

    @Test
    void aBoardIsPastedWithItsMembersWhereThereIsNone() {
        Cluster other = editing.put(editing.ecosystem.getClusters(), NEW.createCluster());
        Board copy = (Board) copyAndPaste(editing.solar.getAdvisoryBoard(), other);
        assertSame(copy, other.getAdvisoryBoard());
        assertEquals(List.of(editing.university), copy.getMembers());
        assertFalse(PasteFromClipboardCommand.create(editing.domain, other, null).canExecute(), "no second board");
    }

    @Test
    void whatIsGoneMeanwhileIsNotReferredTo() {
        copy(editing.university);
        editing.ecosystem.getKeyFields().remove(editing.management);
        assertEquals(List.of(), ((Actor) paste(editing.ecosystem)).getKeyFields());
    }

    @Test
    void nothingOfAnotherModelIsReferredTo() {
        copy(editing.university);
        Editing other = new Editing();
        other.domain.setClipboard(editing.domain.getClipboard());
        other.execute(PasteFromClipboardCommand.create(other.domain, other.ecosystem, null));
        Actor copy = other.ecosystem.getActors().get(2);
        assertEquals("Universität", copy.getName());
        assertNull(copy.getCity());
        assertEquals(List.of(editing.university), editing.freiburg.getActors());
    }

    @Test
    void aPastedElementThatIsMovedLaterKeepsOnlyWhatItHasThen() {
        Actor copy = (Actor) copyAndPaste(editing.university, editing.ecosystem);
        copy.setCity(null);
        copy.getKeyFields().clear();
        copy.getBoards().clear();
        editing.execute(CutToClipboardCommand.create(editing.domain, copy));
        editing.execute(PasteFromClipboardCommand.create(editing.domain, editing.ecosystem, null));
        Actor pasted = editing.ecosystem.getActors().get(2);
        assertSame(copy, pasted);
        assertNull(pasted.getCity());
        assertEquals(List.of(), pasted.getKeyFields());
    }

    @Test
    void aCopyMadeByDraggingKeepsReferencesToo() {
        editing.execute(DragAndDropCommand.create(editing.domain, editing.ecosystem, 0.5f,
                DragAndDropFeedback.DROP_COPY, DragAndDropFeedback.DROP_COPY, List.of(editing.university)));
        assertSame(editing.freiburg, editing.ecosystem.getActors().get(2).getCity());
    }

    private EObject copyAndPaste(EObject element, EObject owner) {
        copy(element);
        return paste(owner);
    }

    private void copy(EObject element) {
        editing.domain.getCommandStack().execute(CopyToClipboardCommand.create(editing.domain, element));
    }

    private EObject paste(EObject owner) {
        PasteFromClipboardCommand paste = (PasteFromClipboardCommand) PasteFromClipboardCommand.create(editing.domain,
                owner, null);
        editing.execute(paste);
        return (EObject) paste.getAffectedObjects().iterator().next();
    }
}
