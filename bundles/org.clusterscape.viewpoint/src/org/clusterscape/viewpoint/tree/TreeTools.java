package org.clusterscape.viewpoint.tree;

import java.util.List;
import java.util.Optional;

import org.clusterscape.viewpoint.internal.tree.TreeCommands;
import org.clusterscape.viewpoint.representation.tree.DTree;
import org.clusterscape.viewpoint.representation.tree.DTreeItem;
import org.clusterscape.viewpoint.representation.tree.DTreeItemContainer;
import org.clusterscape.viewpoint.tool.MenuEntry;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.vsm.tool.MenuItemDescription;
import org.clusterscape.viewpoint.vsm.tree.TreeItemContainerDropTool;
import org.clusterscape.viewpoint.vsm.tree.TreeItemCreationTool;
import org.eclipse.emf.ecore.EObject;

/** The tools of a tree: what is offered where, and the commands for what a user does. */
public final class TreeTools {

    private final TreeCommands commands;

    public TreeTools(ToolEnvironment environment, DTree tree) {
        this.commands = new TreeCommands(environment, tree);
    }

    /** The tools that create items in the tree or in an item. */
    public List<TreeItemCreationTool> creationTools(DTreeItemContainer owner) {
        return commands.creationTools(owner);
    }

    /** Creates something in the tree or in an item. */
    public ToolCommand create(TreeItemCreationTool tool, DTreeItemContainer owner) {
        return commands.create(tool, owner);
    }

    /** Whether the label of an item can be edited. */
    public boolean canEdit(DTreeItem item) {
        return commands.editTool(item) != null;
    }

    /** Gives an item another label. */
    public ToolCommand editLabel(DTreeItem item, String text) {
        return commands.editLabel(item, text);
    }

    /** Deletes an item, with its tool or together with its element. */
    public ToolCommand delete(DTreeItem item) {
        return commands.delete(item);
    }

    /** The tool for something that is dropped on the tree or on an item. */
    public Optional<TreeItemContainerDropTool> dropTool(EObject dropped, DTreeItemContainer owner) {
        return commands.dropTool(dropped, owner);
    }

    /**
     * Drops something.
     *
     * @param dropped an item, or an element of the model that comes from elsewhere
     * @param before  the items in the owner after which it is dropped
     */
    public ToolCommand drop(TreeItemContainerDropTool tool, EObject dropped, DTreeItemContainer owner,
            List<DTreeItem> before) {
        return commands.drop(tool, dropped, owner, before);
    }

    /** The context menu of an item. */
    public List<MenuEntry> menu(DTreeItem item) {
        return commands.menu(item);
    }

    /** Chooses an entry of that menu. */
    public ToolCommand choose(MenuItemDescription entry, DTreeItem item) {
        return commands.choose(entry, item);
    }
}
