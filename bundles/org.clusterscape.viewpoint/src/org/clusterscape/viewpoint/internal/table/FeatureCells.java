package org.clusterscape.viewpoint.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.table.DCell;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DLine;
import org.clusterscape.viewpoint.representation.table.LineContainer;
import org.clusterscape.viewpoint.representation.table.TableFactory;
import org.clusterscape.viewpoint.vsm.table.FeatureColumnMapping;
import org.clusterscape.viewpoint.vsm.table.TablePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Brings the cells of a table of features up to date. A cell is where the element of a line has the feature; in a column
 * for any feature it is everywhere, if the column says what is in its cells.
 */
final class FeatureCells {

    private static final TablePackage DESCRIPTION = TablePackage.eINSTANCE;
    private static final String ANY_FEATURE = "*";

    private final TableContext context;

    FeatureCells(TableContext context) {
        this.context = context;
    }

    void refresh() {
        refresh(context.table());
    }

    private void refresh(LineContainer owner) {
        for (DLine line : owner.getLines()) {
            for (DColumn column : context.table().getColumns()) {
                refresh(line, column, (FeatureColumnMapping) column.getOriginMapping());
            }
            refresh(line);
        }
    }

    private void refresh(DLine line, DColumn column, FeatureColumnMapping mapping) {
        DCell cell = null;
        for (DCell each : List.copyOf(line.getCells())) {
            if (each.getColumn() == column) {
                if (cell == null) {
                    cell = each;
                } else {
                    TableRefresh.remove(each);
                }
            }
        }
        EObject target = target(line, mapping);
        if (target == null || !hasFeature(target, mapping)) {
            if (cell != null) {
                TableRefresh.remove(cell);
            }
            return;
        }
        if (cell == null) {
            cell = TableFactory.eINSTANCE.createDCell();
            cell.setLine(line);
            cell.setColumn(column);
        }
        cell.setTarget(target);
        cell.setLabel(label(cell, mapping));
        cell.setCurrentStyle(context.styles().of(cell));
        List<EObject> elements = new ArrayList<>(List.of(target));
        elements.addAll(line.getSemanticElements());
        TableContext.synchronize(cell, elements);
    }

    private EObject target(DLine line, FeatureColumnMapping mapping) {
        if (TableContext.isEmpty(mapping.getFeatureParentExpression())) {
            return line.getTarget();
        }
        Variables variables = context.variables().with("container", line.getTarget()).with("line", line);
        return context.evaluate(line.getTarget(), variables, mapping,
                DESCRIPTION.getFeatureColumnMapping_FeatureParentExpression()).asEObject().orElse(null);
    }

    private static boolean hasFeature(EObject target, FeatureColumnMapping mapping) {
        return ANY_FEATURE.equals(mapping.getFeatureName()) ? !TableContext.isEmpty(mapping.getLabelExpression())
                : target.eClass().getEStructuralFeature(mapping.getFeatureName()) != null;
    }

    private String label(DCell cell, FeatureColumnMapping mapping) {
        if (!TableContext.isEmpty(mapping.getLabelExpression())) {
            return context.evaluate(cell.getTarget(), variables(context, cell), mapping,
                    DESCRIPTION.getFeatureColumnMapping_LabelExpression()).asString().orElse(null);
        }
        EStructuralFeature feature = cell.getTarget().eClass().getEStructuralFeature(mapping.getFeatureName());
        return ElementText.ofValue(cell.getTarget().eGet(feature));
    }

    /** What the expressions for the label of a cell see. */
    static Variables variables(TableContext context, DCell cell) {
        return context.variables().with("line", cell.getLine()).with("lineSemantic", cell.getLine().getTarget())
                .with("container", cell.getLine().getTarget()).with("column", cell.getColumn())
                .with("columnSemantic", cell.getColumn().getTarget());
    }
}
