package org.clusterscape.viewpoint.internal.tree;

import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.style.ElementColors;
import org.clusterscape.viewpoint.representation.style.LabelStyle;
import org.clusterscape.viewpoint.representation.style.RgbColor;
import org.clusterscape.viewpoint.representation.style.TreeItemStyle;
import org.clusterscape.viewpoint.representation.tree.DTree;
import org.clusterscape.viewpoint.representation.tree.DTreeItem;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.clusterscape.viewpoint.vsm.description.LabelAlignment;
import org.clusterscape.viewpoint.vsm.style.StylePackage;
import org.clusterscape.viewpoint.vsm.tree.ConditionalTreeItemStyleDescription;
import org.clusterscape.viewpoint.vsm.tree.TreeItemMapping;
import org.clusterscape.viewpoint.vsm.tree.TreeItemStyleDescription;
import org.clusterscape.viewpoint.vsm.tree.TreePackage;
import org.eclipse.emf.ecore.EObject;

/** Computes labels, styles and semantic elements of the items of a tree. */
final class ItemLooks {

    private static final RgbColor GRAY = new RgbColor(209, 209, 209);
    private static final int PLAIN_SIZE = 8;

    /** The style of an item that only tells that there is something. */
    static final TreeItemStyle UNKNOWN = new TreeItemStyle(
            new LabelStyle(PLAIN_SIZE, List.of(), GRAY, true, "", LabelAlignment.CENTER), GRAY);

    private final ModelSession session;
    private final DTree tree;
    private final ElementColors colors;

    ItemLooks(ModelSession session, DTree tree) {
        this.session = session;
        this.tree = tree;
        this.colors = new ElementColors(session);
    }

    void refresh(DTreeItem item) {
        TreeItemStyleDescription description = style(item);
        if (description != null) {
            refreshLabel(item, description);
            item.setOwnedStyle(style(item, description));
        }
        refreshSemanticElements(item);
    }

    /** The last condition that is true decides, otherwise the default. */
    private TreeItemStyleDescription style(DTreeItem item) {
        TreeItemMapping mapping = item.getActualMapping();
        TreeItemStyleDescription result = mapping.getDefaultStyle();
        for (ConditionalTreeItemStyleDescription each : mapping.getConditionalStyles()) {
            if (each.getStyle() != null && item.getTarget() != null && session
                    .evaluate(each.getPredicateExpression(), item.getTarget(), Variables.none(), each,
                            DescriptionPackage.eINSTANCE.getConditionalStyleDescription_PredicateExpression())
                    .asBoolean().orElse(false)) {
                result = each.getStyle();
            }
        }
        return result;
    }

    private TreeItemStyle style(DTreeItem item, TreeItemStyleDescription description) {
        EObject self = item.getTarget();
        LabelStyle before = item.getOwnedStyle() == null ? UNKNOWN.label() : item.getOwnedStyle().label();
        LabelStyle label = new LabelStyle(
                description.getLabelSize() > 0 ? description.getLabelSize() : before.size(),
                List.copyOf(description.getLabelFormat()),
                colors.of(description.getLabelColor(), self, RgbColor.BLACK), description.isShowIcon(),
                description.getIconPath() == null ? "" : description.getIconPath(),
                description.getLabelAlignment() == null ? before.alignment() : description.getLabelAlignment());
        return new TreeItemStyle(label, colors.of(description.getBackgroundColor(), self, RgbColor.WHITE));
    }

    /** An expression that fails leaves the label as it was; one without a value leaves none. */
    private void refreshLabel(DTreeItem item, TreeItemStyleDescription description) {
        String expression = description.getLabelExpression();
        if (expression == null || expression.isEmpty() || item.getTarget() == null) {
            return;
        }
        Variables variables = Variables.none().with("treeItem", item).with("treeItemSemantic", item.getTarget())
                .with("container", item.getTarget()).with("root", tree.getTarget());
        EvaluationResult result = session.evaluate(expression, item.getTarget(), variables, description,
                StylePackage.eINSTANCE.getBasicLabelStyleDescription_LabelExpression());
        if (!result.hasErrors()) {
            item.setName(result.asString().orElse(null));
        }
    }

    private void refreshSemanticElements(DTreeItem item) {
        TreeItemMapping mapping = item.getActualMapping();
        Collection<EObject> elements = item.getTarget() == null ? List.of() : List.of(item.getTarget());
        String expression = mapping.getSemanticElements();
        if (expression != null && !expression.isEmpty()) {
            Variables variables = Variables.none().with("view", item);
            if (item.eContainer() instanceof DSemanticDecorator owner) {
                variables = variables.with("containerView", owner).with("container", owner.getTarget());
            }
            elements = session.evaluate(expression, item.getTarget(), variables, mapping,
                    TreePackage.eINSTANCE.getTreeMapping_SemanticElements()).asEObjects().orElse(List.of());
        }
        Collection<EObject> wanted = elements;
        item.getSemanticElements().removeIf(each -> !wanted.contains(each));
        wanted.stream().filter(each -> !item.getSemanticElements().contains(each))
                .forEach(item.getSemanticElements()::add);
    }
}
