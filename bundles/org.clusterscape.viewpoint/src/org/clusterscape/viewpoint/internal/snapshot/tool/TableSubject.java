package org.clusterscape.viewpoint.internal.snapshot.tool;

import java.util.List;
import java.util.Optional;

import org.clusterscape.viewpoint.internal.snapshot.CaseWorld;
import org.clusterscape.viewpoint.representation.table.DCell;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DLine;
import org.clusterscape.viewpoint.representation.table.DTable;
import org.clusterscape.viewpoint.representation.table.DTableElement;
import org.clusterscape.viewpoint.representation.table.LineContainer;
import org.clusterscape.viewpoint.table.TableSynchronizer;
import org.clusterscape.viewpoint.table.TableTools;
import org.clusterscape.viewpoint.vsm.table.CreateTool;
import org.clusterscape.viewpoint.vsm.table.TableDescription;
import org.eclipse.emf.ecore.EObject;

import com.google.gson.JsonObject;

/** The table of a case. */
final class TableSubject extends Subject {

    private final TableSynchronizer synchronizer;
    private final DTable table;
    private final TableTools tools;

    TableSubject(CaseWorld world, TableDescription description) {
        super(world);
        this.synchronizer = new TableSynchronizer(world.session());
        this.table = synchronizer.create(description, world.root());
        this.tools = new TableTools(environment(), table);
    }

    @Override
    JsonObject dump() {
        return new TableJson(new Places(world().model())).of(table);
    }

    @Override
    List<String> keys() {
        return new TableJson(new Places(world().model())).keys(table);
    }

    @Override
    void refresh(List<EObject> created) {
        synchronizer.refresh(table);
    }

    @Override
    Action action(String verb, List<String> arguments) {
        String first = argument(arguments, 0);
        String second = argument(arguments, 1);
        return switch (verb) {
            case "newline" -> new Action(true, tools.createLine(tool(first, CreateTool.class),
                    second.equals(".") ? table : (LineContainer) part(second)));
            case "newcolumn" -> new Action(true, tools.createColumn(tool(first, CreateTool.class)));
            case "delete" -> new Action(true, tools.delete(part(first)));
            case "cell" -> cell((DLine) part(first), (DColumn) part(second), argument(arguments, 2));
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private Action cell(DLine line, DColumn column, String value) {
        Optional<DCell> cell = TableTools.cell(line, column);
        boolean offered = cell.isPresent() || tools.whyNotEdit(line, column, null).isEmpty();
        return new Action(offered, tools.edit(line, column, cell.orElse(null), value));
    }

    private DTableElement part(String key) {
        return new TableJson(new Places(world().model())).part(table, key)
                .orElseThrow(() -> new IllegalArgumentException(key));
    }
}
