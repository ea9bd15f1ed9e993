package org.clusterscape.viewpoint.tests.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clusterscape.viewpoint.representation.tree.DTree;
import org.clusterscape.viewpoint.representation.tree.DTreeItem;
import org.clusterscape.viewpoint.tests.tool.Yard;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.tool.ToolException;
import org.clusterscape.viewpoint.tree.TreeSynchronizer;
import org.clusterscape.viewpoint.tree.TreeTools;
import org.clusterscape.viewpoint.vsm.tree.TreeDescription;
import org.junit.jupiter.api.Test;

/** Trees keep their items over refreshes, open where something is new, and their tools do what they say. */
class TreeToolsTest {

    private final Yard yard = Yard.yard();
    private final TreeSynchronizer synchronizer = new TreeSynchronizer(yard.session());
    private final DTree tree = synchronizer.create((TreeDescription) yard.description("tree"), yard.root());
    private final TreeTools tools = new TreeTools(ToolEnvironment.of(yard.session()), tree);

    private List<String> labels() {
        return tree.getOwnedTreeItems().stream().map(DTreeItem::getName).toList();
    }

    private DTreeItem item(String label) {
        return tree.getOwnedTreeItems().stream().filter(each -> each.getName().equals(label)).findFirst()
                .orElseThrow();
    }

    @Test
    void itemsStayTheSameWhileTheModelChanges() {
        DTreeItem animal = item("Tier");
        yard.type("Tier").setName("Vieh");
        yard.root().getEClassifiers().move(2, yard.type("Vieh"));
        synchronizer.refresh(tree);
        assertEquals(List.of("Gehege", "Kuh", "Vieh"), labels());
        assertSame(animal, item("Vieh"));
    }

    @Test
    void aClosedItemHoldsOneItemWithoutALabelUntilItIsOpened() {
        DTreeItem yardItem = item("Gehege");
        assertEquals(List.of(""), yardItem.getOwnedTreeItems().stream().map(DTreeItem::getName).toList());
        DTreeItem first = yardItem.getOwnedTreeItems().getFirst();
        synchronizer.setExpanded(yardItem, true);
        assertEquals(List.of("größe", "tiere"),
                yardItem.getOwnedTreeItems().stream().map(DTreeItem::getName).toList());
        assertSame(first, yardItem.getOwnedTreeItems().getFirst());
        synchronizer.setExpanded(yardItem, false);
        assertEquals(2, yardItem.getOwnedTreeItems().size());
    }

    @Test
    void anItemOpensWhereSomethingNewIsInIt() {
        DTreeItem animal = item("Tier");
        assertFalse(animal.isExpanded());
        ToolCommand command = tools.create(tools.creationTools(animal).getFirst(), animal);
        command.execute();
        synchronizer.refresh(tree, command.outcome().created());
        assertTrue(animal.isExpanded());
        assertEquals("neu", animal.getOwnedTreeItems().getFirst().getName());
    }

    @Test
    void anItemIsDeletedIfItsToolMay() {
        assertTrue(tools.delete(item("Tier")).refusal().isPresent());
        ToolCommand command = tools.delete(item("Kuh"));
        String before = yard.text();
        command.execute();
        synchronizer.refresh(tree);
        assertEquals(List.of("Gehege", "Tier"), labels());
        command.undo();
        assertEquals(before, yard.text());
        synchronizer.refresh(tree);
        assertEquals(List.of("Gehege", "Tier", "Kuh"), labels());
    }

    @Test
    void asInSiriusADeletionNeedsBothVariablesButTheEditorIsNotThatStrict() {
        TreeTools strict = new TreeTools(ToolEnvironment.of(yard.session()).with(Strictness.SIRIUS), tree);
        String before = yard.text();
        assertThrows(ToolException.class, strict.delete(item("Kuh"))::execute);
        assertEquals(before, yard.text());
    }

    @Test
    void anEmptyModelGivesAnEmptyTree() {
        yard.root().getEClassifiers().clear();
        synchronizer.refresh(tree);
        assertEquals(List.of(), tree.getOwnedTreeItems());
    }
}
