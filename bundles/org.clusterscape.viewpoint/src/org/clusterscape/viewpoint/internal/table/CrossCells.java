package org.clusterscape.viewpoint.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.table.DCell;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DLine;
import org.clusterscape.viewpoint.representation.table.DTable;
import org.clusterscape.viewpoint.representation.table.DTableElement;
import org.clusterscape.viewpoint.representation.table.TableFactory;
import org.clusterscape.viewpoint.vsm.table.CrossTableDescription;
import org.clusterscape.viewpoint.vsm.table.IntersectionMapping;
import org.clusterscape.viewpoint.vsm.table.LineMapping;
import org.clusterscape.viewpoint.vsm.table.TableMapping;
import org.clusterscape.viewpoint.vsm.table.TablePackage;
import org.eclipse.emf.ecore.EObject;

/**
 * Brings the cells of a table of objects against objects up to date. Cells stand for relations from the element of a
 * line to that of a column, or for objects that belong to both.
 */
final class CrossCells {

    private static final TablePackage DESCRIPTION = TablePackage.eINSTANCE;

    private final TableContext context;
    private final DTable table;
    private final Map<TableMapping, List<DTableElement>> elements;

    private record Place(DLine line, DColumn column, EObject target) {
    }

    CrossCells(TableContext context, Map<TableMapping, List<DTableElement>> elements) {
        this.context = context;
        this.table = context.table();
        this.elements = elements;
    }

    void refresh(CrossTableDescription description) {
        Map<IntersectionMapping, Map<Place, DCell>> old = new HashMap<>();
        for (DCell cell : TableRefresh.cells(table)) {
            if (cell.getLine() == null || !description.getIntersection().contains(cell.getIntersectionMapping())
                    || old.computeIfAbsent(cell.getIntersectionMapping(), key -> new LinkedHashMap<>()).putIfAbsent(
                            new Place(cell.getLine(), cell.getColumn(), cell.getTarget()), cell) != null) {
                TableRefresh.remove(cell);
            }
        }
        for (IntersectionMapping mapping : description.getIntersection()) {
            refresh(mapping, old.getOrDefault(mapping, Map.of()));
        }
    }

    private void refresh(IntersectionMapping mapping, Map<Place, DCell> old) {
        Map<Place, Boolean> wanted = new LinkedHashMap<>();
        if (mapping.isUseDomainClass()) {
            addObjects(mapping, wanted);
        } else {
            addRelations(mapping, wanted);
        }
        old.forEach((place, cell) -> {
            if (!wanted.containsKey(place)) {
                TableRefresh.remove(cell);
            }
        });
        for (Place place : wanted.keySet()) {
            DCell cell = old.get(place);
            if (cell == null) {
                cell = TableFactory.eINSTANCE.createDCell();
                cell.setIntersectionMapping(mapping);
                cell.setTarget(place.target());
                cell.setLine(place.line());
                cell.setColumn(place.column());
            }
            update(cell, mapping);
        }
    }

    private void update(DCell cell, IntersectionMapping mapping) {
        cell.setLabel(TableContext.isEmpty(mapping.getLabelExpression()) ? null
                : context.evaluate(cell.getTarget(), FeatureCells.variables(context, cell), mapping,
                        DESCRIPTION.getIntersectionMapping_LabelExpression()).asString().orElse(null));
        cell.setCurrentStyle(context.styles().of(cell));
        context.refreshSemanticElements(cell, mapping);
    }

    private void addRelations(IntersectionMapping mapping, Map<Place, Boolean> wanted) {
        for (LineMapping lineMapping : mapping.getLineMapping()) {
            for (DTableElement each : elements.getOrDefault(lineMapping, List.of())) {
                DLine line = (DLine) each;
                Variables variables = context.variables().with("line", line).with("lineSemantic", line.getTarget())
                        .with("viewpoint", table);
                Collection<EObject> found = context.elements(line.getTarget(), variables, mapping,
                        DESCRIPTION.getIntersectionMapping_ColumnFinderExpression());
                for (DTableElement other : elements.getOrDefault(mapping.getColumnMapping(), List.of())) {
                    if (found.contains(other.getTarget())) {
                        add(mapping, line, (DColumn) other, line.getTarget(), wanted);
                    }
                }
            }
        }
    }

    private void addObjects(IntersectionMapping mapping, Map<Place, Boolean> wanted) {
        Map<EObject, List<DLine>> lines = new HashMap<>();
        for (LineMapping each : mapping.getLineMapping()) {
            elements.getOrDefault(each, List.of()).forEach(line -> lines
                    .computeIfAbsent(line.getTarget(), key -> new ArrayList<>()).add((DLine) line));
        }
        Map<EObject, List<DColumn>> columns = new HashMap<>();
        elements.getOrDefault(mapping.getColumnMapping(), List.of()).forEach(column -> columns
                .computeIfAbsent(column.getTarget(), key -> new ArrayList<>()).add((DColumn) column));
        Variables variables = context.variables().with("viewpoint", table);
        for (EObject candidate : candidates(mapping)) {
            Collection<EObject> lineElements = context.elements(candidate, variables, mapping,
                    DESCRIPTION.getIntersectionMapping_LineFinderExpression());
            Collection<EObject> columnElements = context.elements(candidate, variables, mapping,
                    DESCRIPTION.getIntersectionMapping_ColumnFinderExpression());
            for (EObject lineElement : lineElements) {
                for (EObject columnElement : columnElements) {
                    for (DLine line : lines.getOrDefault(lineElement, List.of())) {
                        for (DColumn column : columns.getOrDefault(columnElement, List.of())) {
                            add(mapping, line, column, candidate, wanted);
                        }
                    }
                }
            }
        }
    }

    private Collection<EObject> candidates(IntersectionMapping mapping) {
        return TableContext.isEmpty(mapping.getSemanticCandidatesExpression())
                ? context.inside(table.getTarget(), mapping.getDomainClass())
                : context.elements(table.getTarget(), context.variables(), mapping,
                        DESCRIPTION.getIntersectionMapping_SemanticCandidatesExpression());
    }

    private void add(IntersectionMapping mapping, DLine line, DColumn column, EObject target,
            Map<Place, Boolean> wanted) {
        if (holds(mapping, line, column)) {
            wanted.put(new Place(line, column, target), true);
        }
    }

    private boolean holds(IntersectionMapping mapping, DLine line, DColumn column) {
        if (TableContext.isEmpty(mapping.getPreconditionExpression())) {
            return true;
        }
        Variables variables = Variables.none().with("line", line).with("lineSemantic", line.getTarget())
                .with("column", column).with("columnSemantic", column.getTarget()).with("table", table);
        return context.evaluate(column.getTarget(), variables, mapping,
                DESCRIPTION.getIntersectionMapping_PreconditionExpression()).asBoolean().orElse(false);
    }
}
