package org.clusterscape.viewpoint.tree;

import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.tree.TreeRefresh;
import org.clusterscape.viewpoint.representation.tree.DTree;
import org.clusterscape.viewpoint.representation.tree.DTreeItem;
import org.clusterscape.viewpoint.representation.tree.TreeFactory;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.clusterscape.viewpoint.vsm.tree.TreeDescription;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes trees of a model and keeps them in step with it. Items are made when they are needed: an item that was never
 * opened holds at most one item without a label, which tells that there is something in it; what was made stays when
 * the item is closed, and is brought up to date when it is opened again.
 */
public final class TreeSynchronizer {

    private final ModelSession session;

    public TreeSynchronizer(ModelSession session) {
        this.session = session;
    }

    /** A new tree about an element, with all its items closed. */
    public DTree create(TreeDescription description, EObject root) {
        DTree tree = TreeFactory.eINSTANCE.createDTree();
        tree.setDescription(description);
        tree.setTarget(root);
        tree.setName(title(description, root));
        refresh(tree);
        return tree;
    }

    /** Brings all that is open up to date. */
    public void refresh(DTree tree) {
        refresh(tree, List.of());
    }

    /**
     * Brings all that is open up to date, and opens items so that new elements can be seen.
     *
     * @param created the new elements
     */
    public void refresh(DTree tree, Collection<? extends EObject> created) {
        new TreeRefresh(session, tree, created).refresh(tree);
    }

    /** Opens or closes an item. */
    public void setExpanded(DTreeItem item, boolean expanded) {
        item.setExpanded(expanded);
        if (expanded) {
            new TreeRefresh(session, TreeRefresh.treeOf(item), List.of()).refresh(item);
        }
    }

    private String title(TreeDescription description, EObject root) {
        String expression = description.getTitleExpression();
        if (expression == null || expression.isEmpty()) {
            return description.getLabel() == null ? description.getName() : description.getLabel();
        }
        return session.evaluate(expression, root, Variables.none(), description,
                DescriptionPackage.eINSTANCE.getRepresentationDescription_TitleExpression()).asString().orElse(null);
    }
}
