package org.clusterscape.viewpoint.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clusterscape.viewpoint.representation.table.DCell;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DLine;
import org.clusterscape.viewpoint.representation.table.DTable;
import org.clusterscape.viewpoint.table.TableSynchronizer;
import org.clusterscape.viewpoint.table.TableTools;
import org.clusterscape.viewpoint.tests.tool.Yard;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.vsm.table.TableDescription;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;

/** Tables keep their parts over refreshes, and their tools do what the specification says. */
class TableToolsTest {

    private final Yard yard = Yard.yard();
    private final TableSynchronizer synchronizer = new TableSynchronizer(yard.session());
    private final DTable table = synchronizer.create((TableDescription) yard.description("list"), yard.root());
    private final TableTools tools = new TableTools(ToolEnvironment.of(yard.session()), table);

    private List<String> labels() {
        return table.getLines().stream().map(DLine::getLabel).toList();
    }

    private DLine line(String label) {
        return table.getLines().stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
    }

    private DColumn column(int index) {
        return table.getColumns().get(index);
    }

    @Test
    void linesColumnsAndCellsStayTheSameWhileTheModelChanges() {
        DLine animal = line("Tier");
        DColumn name = column(0);
        DCell cell = TableTools.cell(animal, name).orElseThrow();
        yard.type("Tier").setName("Vieh");
        yard.root().getEClassifiers().move(2, yard.type("Vieh"));
        EClass goat = EcoreFactory.eINSTANCE.createEClass();
        goat.setName("Ziege");
        yard.root().getEClassifiers().add(0, goat);
        synchronizer.refresh(table);
        assertEquals(List.of("Ziege", "Gehege", "Kuh", "Vieh"), labels());
        assertSame(animal, line("Vieh"));
        assertSame(name, column(0));
        assertSame(cell, TableTools.cell(animal, name).orElseThrow());
        assertEquals("Vieh", cell.getLabel());
        assertEquals("[Vieh]", TableTools.cell(line("Kuh"), column(1)).orElseThrow().getLabel());
    }

    @Test
    void theLineOfARemovedElementGoesWithItsCells() {
        DLine cow = line("Kuh");
        DCell cell = TableTools.cell(cow, column(0)).orElseThrow();
        yard.root().getEClassifiers().remove(yard.type("Kuh"));
        synchronizer.refresh(table);
        assertEquals(List.of("Gehege", "Tier"), labels());
        assertFalse(column(0).getCells().contains(cell));
        assertEquals(2, column(0).getCells().size());
    }

    @Test
    void aCellIsEditedUnlessItIsLocked() {
        DLine animal = line("Tier");
        ToolCommand command = tools.edit(animal, column(0), TableTools.cell(animal, column(0)).orElseThrow(), "Vieh");
        String before = yard.text();
        command.execute();
        synchronizer.refresh(table);
        assertSame(animal, line("Vieh"));
        command.undo();
        assertEquals(before, yard.text());
        synchronizer.refresh(table);

        DLine cow = line("Kuh");
        ToolCommand locked = tools.edit(cow, column(0), TableTools.cell(cow, column(0)).orElseThrow(), "Rind");
        assertEquals("This cell cannot be edited.", locked.refusal().orElseThrow());
        ToolCommand noTool = tools.edit(animal, column(1), TableTools.cell(animal, column(1)).orElseThrow(), "x");
        assertEquals("There is no tool for that here.", noTool.refusal().orElseThrow());
    }

    @Test
    void aLineIsDeletedIfItsToolMay() {
        assertTrue(tools.delete(line("Tier")).refusal().isPresent());
        ToolCommand command = tools.delete(line("Kuh"));
        String before = yard.text();
        command.execute();
        synchronizer.refresh(table);
        assertEquals(List.of("Gehege", "Tier"), labels());
        command.undo();
        assertEquals(before, yard.text());
    }

    @Test
    void anEmptyTableHasItsColumns() {
        yard.root().getEClassifiers().clear();
        synchronizer.refresh(table);
        assertEquals(List.of(), table.getLines());
        assertEquals(List.of("Name", "Super"), table.getColumns().stream().map(DColumn::getLabel).toList());
    }

    @Test
    void fiveThousandLinesAreMadeAndKept() {
        for (int i = 0; i < 5_000; i++) {
            EClass added = EcoreFactory.eINSTANCE.createEClass();
            added.setName("Klasse" + i);
            yard.root().getEClassifiers().add(added);
        }
        synchronizer.refresh(table);
        DLine last = table.getLines().getLast();
        synchronizer.refresh(table);
        assertEquals(5_003, table.getLines().size());
        assertSame(last, table.getLines().getLast());
        assertEquals("Klasse4999", TableTools.cell(last, column(0)).orElseThrow().getLabel());
    }
}
