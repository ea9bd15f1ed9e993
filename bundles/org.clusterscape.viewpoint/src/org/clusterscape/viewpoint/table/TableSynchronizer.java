package org.clusterscape.viewpoint.table;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.table.TableRefresh;
import org.clusterscape.viewpoint.representation.table.DTable;
import org.clusterscape.viewpoint.representation.table.TableFactory;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.clusterscape.viewpoint.vsm.table.TableDescription;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes tables of a model and keeps them in step with it. A refresh keeps the lines, columns and cells that are still
 * there, with what a user did to them.
 */
public final class TableSynchronizer {

    private final ModelSession session;

    public TableSynchronizer(ModelSession session) {
        this.session = session;
    }

    /** A new table about an element. */
    public DTable create(TableDescription description, EObject root) {
        DTable table = TableFactory.eINSTANCE.createDTable();
        table.setDescription(description);
        table.setTarget(root);
        table.setHeaderColumnWidth(description.getInitialHeaderColumnWidth());
        table.setName(title(description, root));
        refresh(table);
        new TableRefresh(session, table).fitColumns();
        return table;
    }

    /** Brings a table up to date. */
    public void refresh(DTable table) {
        new TableRefresh(session, table).refresh();
    }

    private String title(TableDescription description, EObject root) {
        String expression = description.getTitleExpression();
        if (expression == null || expression.isEmpty()) {
            return description.getLabel() == null ? description.getName() : description.getLabel();
        }
        return session.evaluate(expression, root, Variables.none(), description,
                DescriptionPackage.eINSTANCE.getRepresentationDescription_TitleExpression()).asString().orElse(null);
    }
}
