package org.clusterscape.viewpoint.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.representation.table.DCell;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DLine;
import org.clusterscape.viewpoint.representation.table.DTable;
import org.clusterscape.viewpoint.representation.table.DTableElement;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.table.CrossTableDescription;
import org.clusterscape.viewpoint.vsm.table.TableMapping;

/** Brings a table up to date: first its lines, then its columns, then the cells where they meet. */
public final class TableRefresh {

    private final TableContext context;
    private final DTable table;

    public TableRefresh(ModelSession session, DTable table) {
        this.context = new TableContext(session, table);
        this.table = table;
    }

    public void refresh() {
        Map<TableMapping, List<DTableElement>> elements = new LinkedHashMap<>();
        new LineRefresh(context, elements).refresh();
        new ColumnRefresh(context, elements).refresh();
        if (table.getDescription() instanceof CrossTableDescription cross) {
            new CrossCells(context, elements).refresh(cross);
        } else {
            new FeatureCells(context).refresh();
        }
    }

    /** Makes columns without a width as wide as what is in them. */
    public void fitColumns() {
        new ColumnWidths(table).fit();
    }

    static void remove(DLine line) {
        List.copyOf(line.getLines()).forEach(TableRefresh::remove);
        List.copyOf(line.getCells()).forEach(TableRefresh::remove);
        line.setContainer(null);
    }

    static void remove(DColumn column) {
        List.copyOf(column.getCells()).forEach(TableRefresh::remove);
        column.setTable(null);
    }

    static void remove(DCell cell) {
        cell.setLine(null);
        cell.setColumn(null);
    }

    /** All cells of a table. */
    static List<DCell> cells(DTable table) {
        List<DCell> result = new ArrayList<>();
        table.getColumns().forEach(column -> result.addAll(column.getCells()));
        return result;
    }
}
