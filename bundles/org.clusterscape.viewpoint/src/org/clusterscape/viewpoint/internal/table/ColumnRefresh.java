package org.clusterscape.viewpoint.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DFeatureColumn;
import org.clusterscape.viewpoint.representation.table.DTable;
import org.clusterscape.viewpoint.representation.table.DTableElement;
import org.clusterscape.viewpoint.representation.table.DTargetColumn;
import org.clusterscape.viewpoint.representation.table.TableFactory;
import org.clusterscape.viewpoint.vsm.table.ColumnMapping;
import org.clusterscape.viewpoint.vsm.table.CrossTableDescription;
import org.clusterscape.viewpoint.vsm.table.EditionTableDescription;
import org.clusterscape.viewpoint.vsm.table.ElementColumnMapping;
import org.clusterscape.viewpoint.vsm.table.FeatureColumnMapping;
import org.clusterscape.viewpoint.vsm.table.TableMapping;
import org.clusterscape.viewpoint.vsm.table.TablePackage;
import org.eclipse.emf.ecore.EObject;

/** Brings the columns of a table up to date: one for each feature, or one for each object. */
final class ColumnRefresh {

    private static final TablePackage DESCRIPTION = TablePackage.eINSTANCE;

    private final TableContext context;
    private final DTable table;
    private final Map<TableMapping, List<DTableElement>> elements;

    /** @param elements takes the columns of each mapping */
    ColumnRefresh(TableContext context, Map<TableMapping, List<DTableElement>> elements) {
        this.context = context;
        this.table = context.table();
        this.elements = elements;
    }

    void refresh() {
        Set<ColumnMapping> mappings = new LinkedHashSet<>();
        switch (table.getDescription()) {
            // As in Sirius, columns of other tables do not appear here, whatever the specification says of reuse.
            case EditionTableDescription edition -> mappings.addAll(edition.getOwnedColumnMappings());
            case CrossTableDescription cross -> mappings.addAll(cross.getOwnedColumnMappings());
            default -> {
                // no columns
            }
        }
        List.copyOf(table.getColumns()).stream().filter(column -> !mappings.contains(column.getOriginMapping()))
                .forEach(TableRefresh::remove);
        int index = 0;
        for (ColumnMapping mapping : mappings) {
            index = mapping instanceof ElementColumnMapping element ? refresh(element, index)
                    : refresh((FeatureColumnMapping) mapping, index);
        }
    }

    private int refresh(FeatureColumnMapping mapping, int index) {
        DFeatureColumn column = null;
        for (DColumn each : List.copyOf(table.getColumns())) {
            if (each instanceof DFeatureColumn feature && each.getOriginMapping() == mapping) {
                if (column == null && Objects.equals(feature.getFeatureName(), mapping.getFeatureName())) {
                    column = feature;
                } else {
                    TableRefresh.remove(each);
                }
            }
        }
        if (column == null) {
            column = TableFactory.eINSTANCE.createDFeatureColumn();
            column.setOriginMapping(mapping);
            column.setFeatureName(mapping.getFeatureName());
            column.setWidth(mapping.getInitialWidth());
            table.getColumns().add(index, column);
        } else {
            table.getColumns().move(index, column);
        }
        update(column, table.getTarget());
        return index + 1;
    }

    private int refresh(ElementColumnMapping mapping, int begin) {
        Map<EObject, DColumn> old = new LinkedHashMap<>();
        for (DColumn column : List.copyOf(table.getColumns())) {
            if (column.getOriginMapping() == mapping && old.putIfAbsent(column.getTarget(), column) != null) {
                TableRefresh.remove(column);
            }
        }
        Set<EObject> candidates = candidates(mapping);
        old.entrySet().stream().filter(each -> !candidates.contains(each.getKey()))
                .forEach(each -> TableRefresh.remove(each.getValue()));
        int index = begin;
        List<DTableElement> columns = elements.computeIfAbsent(mapping, key -> new ArrayList<>());
        for (EObject candidate : candidates) {
            DColumn column = old.get(candidate);
            if (column == null) {
                column = create(mapping, candidate);
                table.getColumns().add(index, column);
            } else {
                table.getColumns().move(index, column);
            }
            update(column, candidate);
            context.refreshSemanticElements(column, mapping);
            columns.add(column);
            index++;
        }
        return index;
    }

    private Set<EObject> candidates(ElementColumnMapping mapping) {
        EObject self = table.getTarget();
        Set<EObject> result = new LinkedHashSet<>();
        if (TableContext.isEmpty(mapping.getSemanticCandidatesExpression())) {
            result.addAll(context.inside(self, mapping.getDomainClass()));
        } else {
            Variables variables = Variables.none().with("containerView", table).with("container", self)
                    .with("viewpoint", table).with("table", table);
            for (EObject each : context.elements(self, variables, mapping,
                    DESCRIPTION.getElementColumnMapping_SemanticCandidatesExpression())) {
                if (context.session().isInstance(each, mapping.getDomainClass())) {
                    result.add(each);
                }
            }
        }
        return result;
    }

    private static DTargetColumn create(ElementColumnMapping mapping, EObject target) {
        DTargetColumn column = TableFactory.eINSTANCE.createDTargetColumn();
        column.setOriginMapping(mapping);
        column.setTarget(target);
        column.setWidth(mapping.getInitialWidth());
        return column;
    }

    private void update(DColumn column, EObject self) {
        column.setLabel(context.header(self, column.getOriginMapping(),
                DESCRIPTION.getColumnMapping_HeaderLabelExpression()));
        column.setCurrentStyle(context.styles().of(column));
    }
}
