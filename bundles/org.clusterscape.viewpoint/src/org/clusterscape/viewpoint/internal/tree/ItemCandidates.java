package org.clusterscape.viewpoint.internal.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.tree.DTree;
import org.clusterscape.viewpoint.representation.tree.DTreeItemContainer;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.tree.TreeItemMapping;
import org.clusterscape.viewpoint.vsm.tree.TreePackage;
import org.eclipse.emf.ecore.EObject;

/** Finds the elements that a tree shows in a place. */
final class ItemCandidates {

    private static final TreePackage DESCRIPTION = TreePackage.eINSTANCE;

    private final ModelSession session;
    private final DTree tree;

    ItemCandidates(ModelSession session, DTree tree) {
        this.session = session;
        this.tree = tree;
    }

    /** The elements of a mapping, whether their precondition holds or not. */
    List<EObject> of(DTreeItemContainer owner, TreeItemMapping mapping) {
        List<EObject> result = new ArrayList<>();
        if (mapping.getSemanticCandidatesExpression() == null) {
            session.resources().forEach(resource -> resource.getAllContents().forEachRemaining(each -> {
                if (each.eContainer() != null && session.isInstance(each, mapping.getDomainClass())) {
                    result.add(each);
                }
            }));
            return result;
        }
        Variables variables = variables(owner).with("tree", tree);
        Collection<EObject> found = session.evaluate(mapping.getSemanticCandidatesExpression(), owner.getTarget(),
                variables, mapping, DESCRIPTION.getTreeItemMapping_SemanticCandidatesExpression()).asEObjects()
                .orElse(List.of());
        found.stream().filter(each -> session.isInstance(each, mapping.getDomainClass())).forEach(result::add);
        return result;
    }

    /** Whether the precondition of a mapping holds. */
    boolean isWanted(DTreeItemContainer owner, TreeItemMapping mapping, EObject element) {
        String expression = mapping.getPreconditionExpression();
        return expression == null || expression.isBlank()
                || session.evaluate(expression, element, variables(owner), mapping,
                        DESCRIPTION.getTreeItemMapping_PreconditionExpression()).asBoolean().orElse(false);
    }

    private static Variables variables(DTreeItemContainer owner) {
        return Variables.none().with("containerView", owner).with("container", owner.getTarget());
    }
}
