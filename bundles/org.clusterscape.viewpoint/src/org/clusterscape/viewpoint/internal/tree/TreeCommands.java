package org.clusterscape.viewpoint.internal.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.tool.CommandMaker;
import org.clusterscape.viewpoint.internal.tool.DeclaredVariables;
import org.clusterscape.viewpoint.internal.tool.Deletions;
import org.clusterscape.viewpoint.internal.tool.Mask;
import org.clusterscape.viewpoint.internal.tool.Menus;
import org.clusterscape.viewpoint.internal.tool.Messages;
import org.clusterscape.viewpoint.internal.tool.Names;
import org.clusterscape.viewpoint.internal.tool.OtherCommands;
import org.clusterscape.viewpoint.internal.tool.operation.ToolRun;
import org.clusterscape.viewpoint.representation.tree.DTree;
import org.clusterscape.viewpoint.representation.tree.DTreeItem;
import org.clusterscape.viewpoint.representation.tree.DTreeItemContainer;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Gesture.ChooseEntry;
import org.clusterscape.viewpoint.tool.MenuEntry;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.tool.ToolException;
import org.clusterscape.viewpoint.vsm.tool.MenuItemDescription;
import org.clusterscape.viewpoint.vsm.tool.OperationAction;
import org.clusterscape.viewpoint.vsm.tree.TreeDragSource;
import org.clusterscape.viewpoint.vsm.tree.TreeItemContainerDropTool;
import org.clusterscape.viewpoint.vsm.tree.TreeItemCreationTool;
import org.clusterscape.viewpoint.vsm.tree.TreeItemDeletionTool;
import org.clusterscape.viewpoint.vsm.tree.TreeItemEditionTool;
import org.clusterscape.viewpoint.vsm.tree.TreeItemTool;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The commands of the tools of a tree. */
public final class TreeCommands {

    private final CommandMaker maker;
    private final DTree tree;

    public TreeCommands(ToolEnvironment environment, DTree tree) {
        this.maker = new CommandMaker(environment, tree);
        this.tree = tree;
    }

    public List<TreeItemCreationTool> creationTools(DTreeItemContainer owner) {
        List<TreeItemCreationTool> tools = new ArrayList<>(owner instanceof DTreeItem item
                ? item.getActualMapping().getCreate()
                : tree.getDescription().getCreateTreeItem());
        tools.removeIf(tool -> creationRefusal(tool, owner).isPresent());
        return tools;
    }

    private Optional<String> creationRefusal(TreeItemCreationTool tool, DTreeItemContainer owner) {
        return maker.precondition(tool, owner.getTarget(), Variables.none().with("container", owner.getTarget()));
    }

    public ToolCommand create(TreeItemCreationTool tool, DTreeItemContainer owner) {
        EObject self = owner.getTarget();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("root", tree.getTarget());
        values.put("element", self);
        values.put("container", self);
        return command(tool, creationRefusal(tool, owner), self, values, run -> { });
    }

    public ToolCommand delete(DTreeItem item) {
        TreeItemDeletionTool tool = item.getActualMapping().getDelete();
        EObject self = item.getTarget();
        if (tool == null) {
            return self == null ? maker.refused(Messages.Tool_deleteLabel, Messages.Tool_noTarget)
                    : Deletions.deleteTarget(maker, item, run -> removeItems(self));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("root", tree.getTarget());
        values.put("element", self);
        return command(tool, maker.precondition(tool, self, Variables.of(values)), self, values,
                run -> removeItems(self));
    }

    /** Closed items are not brought up to date, so what is gone for ever is taken out of them here. */
    private void removeItems(EObject element) {
        if (element.eResource() == null) {
            List<DTreeItem> gone = new ArrayList<>();
            tree.eAllContents().forEachRemaining(each -> {
                if (each instanceof DTreeItem item && EcoreUtil.isAncestor(element, item.getTarget())) {
                    gone.add(item);
                }
            });
            gone.forEach(EcoreUtil::remove);
        }
    }

    /** Sirius fails where a tool does not declare all of these variables. */
    private ToolCommand command(TreeItemTool tool, Optional<String> reason, EObject self, Map<String, Object> values,
            Consumer<ToolRun> after) {
        Optional<String> refusal = reason.or(() -> maker.refusalOf(tool.getFirstModelOperation(), self));
        if (refusal.isPresent()) {
            return maker.refused(Names.of(tool), refusal.get());
        }
        DeclaredVariables declared = new DeclaredVariables();
        tool.getVariables().stream().filter(each -> values.containsKey(each.getName()))
                .forEach(each -> declared.with(each, values.get(each.getName())));
        return maker.command(Names.of(tool), run -> {
            if (maker.environment().strictness() == Strictness.SIRIUS && !values.keySet().stream().allMatch(
                    name -> tool.getVariables().stream().anyMatch(each -> name.equals(each.getName())))) {
                throw new ToolException(Messages.bind(Messages.Tool_variablesMissing, Names.of(tool)));
            }
            declared.assign(run);
            run.operations(tool.getFirstModelOperation(), self);
            after.accept(run);
            run.select(tool, self);
        });
    }

    public TreeItemEditionTool editTool(DTreeItem item) {
        return item.getActualMapping().getDirectEdit();
    }

    public ToolCommand editLabel(DTreeItem item, String text) {
        TreeItemEditionTool tool = editTool(item);
        EObject self = item.getTarget();
        if (tool == null) {
            return maker.refused(Messages.Tool_editLabel, Messages.Tool_none);
        }
        boolean masked = tool.getMask() != null && tool.getMask().getMask() != null;
        Optional<String> refusal = maker.refusalOf(tool.getFirstModelOperation(), self)
                .or(() -> masked ? Mask.of(tool.getMask()).refusal(text) : Optional.empty());
        if (refusal.isPresent()) {
            return maker.refused(Messages.Tool_editLabel, refusal.get());
        }
        return maker.command(Messages.Tool_editLabel, run -> {
            new DeclaredVariables().with(tool.getRoot(), tree.getTarget()).with(tool.getElement(), self).assign(run);
            if (masked) {
                Mask.of(tool.getMask()).assign(run.variables(), text);
            }
            run.operations(tool.getFirstModelOperation(), self);
            new TreeRefresh(maker.environment().session(), tree, run.created()).refreshLooks(item);
        });
    }

    public Optional<TreeItemContainerDropTool> dropTool(EObject dropped, DTreeItemContainer owner) {
        List<TreeItemContainerDropTool> tools = owner instanceof DTreeItem item
                ? item.getActualMapping().getDropTools()
                : tree.getDescription().getDropTools();
        TreeDragSource source = dropped instanceof DTreeItem ? TreeDragSource.TREE : TreeDragSource.PROJECT_EXPLORER;
        return tools.stream().filter(tool -> (tool.getDragSource() == TreeDragSource.BOTH
                || tool.getDragSource() == source) && dropRefusal(tool, dropped, owner).isEmpty()).findFirst();
    }

    private Optional<String> dropRefusal(TreeItemContainerDropTool tool, EObject dropped, DTreeItemContainer owner) {
        EObject element = dropped instanceof DSemanticDecorator view ? view.getTarget() : dropped;
        Variables variables = Variables.none().with("newContainer", owner.getTarget())
                .with("newViewContainer", owner).with("element", element);
        return maker.precondition(tool, element, variables);
    }

    public ToolCommand drop(TreeItemContainerDropTool tool, EObject dropped, DTreeItemContainer owner,
            List<DTreeItem> before) {
        DeclaredVariables declared = new DeclaredVariables();
        EObject element = dropped;
        if (dropped instanceof DSemanticDecorator view) {
            element = view.getTarget();
            declared.with(tool.getOldContainer(), dropped.eContainer());
        }
        declared.with(tool.getNewContainer(), owner.getTarget()).with(tool.getElement(), element)
                .with(tool.getNewViewContainer(), owner).with(tool.getPrecedingSiblings(), List.copyOf(before));
        return maker.refusalOf(tool.getFirstModelOperation(), owner.getTarget())
                .map(reason -> maker.refused(Names.of(tool), reason))
                .orElseGet(() -> maker.command(Names.of(tool), run -> {
                    declared.assign(run);
                    run.operations(tool.getFirstModelOperation(), owner.getTarget());
                    run.select(tool, owner.getTarget());
                }));
    }

    public List<MenuEntry> menu(DTreeItem item) {
        return new Menus(maker, List.of(item)).treeEntries(item.getActualMapping().getPopupMenus());
    }

    /** An action sees its item, not a list with it, and opens it. */
    public ToolCommand choose(MenuItemDescription entry, DTreeItem item) {
        if (!(entry instanceof OperationAction action)) {
            return new OtherCommands(maker).choose(new ChooseEntry(entry, List.of(item)));
        }
        var first = action.getInitialOperation() == null ? null
                : action.getInitialOperation().getFirstModelOperations();
        EObject self = item.getTarget();
        return maker.refusalOf(first, self).map(reason -> maker.refused(Names.of(action), reason))
                .orElseGet(() -> maker.command(Names.of(action), run -> {
                    new DeclaredVariables().with(action.getView(), item).assign(run);
                    run.operations(first, self);
                    run.select(action, self);
                    item.setExpanded(true);
                }));
    }
}
