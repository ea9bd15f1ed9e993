package org.clusterscape.viewpoint.internal.snapshot.tool;

import java.util.List;

import org.clusterscape.viewpoint.internal.snapshot.CaseWorld;
import org.clusterscape.viewpoint.representation.tree.DTree;
import org.clusterscape.viewpoint.representation.tree.DTreeItem;
import org.clusterscape.viewpoint.representation.tree.DTreeItemContainer;
import org.clusterscape.viewpoint.tree.TreeSynchronizer;
import org.clusterscape.viewpoint.tree.TreeTools;
import org.clusterscape.viewpoint.vsm.tool.MenuItemDescription;
import org.clusterscape.viewpoint.vsm.tree.TreeDescription;
import org.clusterscape.viewpoint.vsm.tree.TreeItemContainerDropTool;
import org.clusterscape.viewpoint.vsm.tree.TreeItemCreationTool;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;

import com.google.gson.JsonObject;

/** The tree of a case. */
final class TreeSubject extends Subject {

    private final TreeSynchronizer synchronizer;
    private final DTree tree;
    private final TreeTools tools;

    /** Opens a closed item and closes an open one. */
    private final class Toggle extends AbstractCommand {

        private final DTreeItem item;

        Toggle(DTreeItem item) {
            this.item = item;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            synchronizer.setExpanded(item, !item.isExpanded());
        }

        @Override
        public void undo() {
            item.setExpanded(!item.isExpanded());
        }

        @Override
        public void redo() {
            execute();
        }
    }

    TreeSubject(CaseWorld world, TreeDescription description) {
        super(world);
        this.synchronizer = new TreeSynchronizer(world.session());
        this.tree = synchronizer.create(description, world.root());
        this.tools = new TreeTools(environment(), tree);
    }

    @Override
    JsonObject dump() {
        return new TreeJson(new Places(world().model())).of(tree);
    }

    @Override
    List<String> keys() {
        return List.copyOf(new TreeJson(new Places(world().model())).items(tree).keySet());
    }

    @Override
    void refresh(List<EObject> created) {
        synchronizer.refresh(tree, created);
    }

    @Override
    Action action(String verb, List<String> arguments) {
        String first = argument(arguments, 0);
        String second = argument(arguments, 1);
        return switch (verb) {
            case "newitem" -> new Action(true, tools.create(tool(first, TreeItemCreationTool.class),
                    container(second)));
            case "label" -> new Action(tools.canEdit(item(first)), tools.editLabel(item(first), second));
            case "delete" -> new Action(true, tools.delete(item(first)));
            case "drop" -> drop(first, second, container(argument(arguments, 2)));
            case "action" -> new Action(true, tools.choose(tool(first, MenuItemDescription.class), item(second)));
            case "expand" -> new Action(true, new Toggle(item(first)), false);
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private Action drop(String tool, String dropped, DTreeItemContainer owner) {
        DTreeItem item = new TreeJson(new Places(world().model())).items(tree).get(dropped);
        EObject element = item == null ? element(dropped) : item;
        return new Action(true, tools.drop(tool(tool, TreeItemContainerDropTool.class), element, owner, List.of()));
    }

    private DTreeItemContainer container(String key) {
        return key.equals(".") ? tree : item(key);
    }

    private DTreeItem item(String key) {
        DTreeItem result = new TreeJson(new Places(world().model())).items(tree).get(key);
        if (result == null) {
            throw new IllegalArgumentException(key);
        }
        return result;
    }
}
