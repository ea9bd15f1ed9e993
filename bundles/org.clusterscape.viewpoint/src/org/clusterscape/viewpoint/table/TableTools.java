package org.clusterscape.viewpoint.table;

import java.util.List;
import java.util.Optional;

import org.clusterscape.viewpoint.internal.table.TableCommands;
import org.clusterscape.viewpoint.representation.table.DCell;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DLine;
import org.clusterscape.viewpoint.representation.table.DTable;
import org.clusterscape.viewpoint.representation.table.DTableElement;
import org.clusterscape.viewpoint.representation.table.LineContainer;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.vsm.table.CreateTool;

/** The tools of a table: what is offered where, and the commands for what a user does. */
public final class TableTools {

    private final TableCommands commands;

    public TableTools(ToolEnvironment environment, DTable table) {
        this.commands = new TableCommands(environment, table);
    }

    /** The tools that create lines in the table or in a line. */
    public List<? extends CreateTool> lineTools(LineContainer owner) {
        return commands.lineTools(owner);
    }

    /** The tools that create columns. */
    public List<? extends CreateTool> columnTools() {
        return commands.columnTools();
    }

    /** Creates lines in the table or in a line. */
    public ToolCommand createLine(CreateTool tool, LineContainer owner) {
        return commands.create(tool, owner);
    }

    /** Creates columns. */
    public ToolCommand createColumn(CreateTool tool) {
        return commands.createColumn(tool);
    }

    /** Deletes a line or a column, with its tool or together with its element. */
    public ToolCommand delete(DTableElement element) {
        return commands.delete(element);
    }

    /** Why a cell is not edited; empty if it is. The cell is null where none is yet. */
    public Optional<String> whyNotEdit(DLine line, DColumn column, DCell cell) {
        return commands.whyNotEdit(line, column, cell);
    }

    /**
     * Gives a cell another value, or makes one where none is yet.
     *
     * @param cell  the cell; null where none is yet
     * @param value the new value, mostly a text
     */
    public ToolCommand edit(DLine line, DColumn column, DCell cell, Object value) {
        return commands.edit(line, column, cell, value);
    }

    /** The cell where a line and a column meet. */
    public static Optional<DCell> cell(DLine line, DColumn column) {
        return line.getCells().stream().filter(cell -> cell.getColumn() == column).findFirst();
    }
}
