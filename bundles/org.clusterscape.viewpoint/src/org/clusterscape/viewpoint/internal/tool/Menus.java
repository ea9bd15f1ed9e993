package org.clusterscape.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Gesture.ChooseEntry;
import org.clusterscape.viewpoint.tool.MenuEntry;
import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;
import org.clusterscape.viewpoint.vsm.tool.ExternalJavaAction;
import org.clusterscape.viewpoint.vsm.tool.ExternalJavaActionCall;
import org.clusterscape.viewpoint.vsm.tool.GroupMenu;
import org.clusterscape.viewpoint.vsm.tool.MenuItemDescription;
import org.clusterscape.viewpoint.vsm.tool.MenuItemDescriptionReference;
import org.clusterscape.viewpoint.vsm.tool.MenuItemOrRef;
import org.clusterscape.viewpoint.vsm.tool.OperationAction;
import org.clusterscape.viewpoint.vsm.tool.PopupMenu;
import org.clusterscape.viewpoint.vsm.tool.ToolEntry;
import org.clusterscape.viewpoint.vsm.tree.TreePopupMenu;
import org.eclipse.emf.ecore.EObject;

/** The context menus of specifications, for what is selected. */
public final class Menus {

    private final CommandMaker maker;
    private final List<? extends DSemanticDecorator> views;

    public Menus(CommandMaker maker, List<? extends DSemanticDecorator> views) {
        this.maker = maker;
        this.views = views;
    }

    /** The entries that are offered. */
    List<MenuEntry> entries(List<? extends ToolEntry> tools) {
        Set<ToolEntry> once = new LinkedHashSet<>(tools);
        List<MenuEntry> result = new ArrayList<>();
        once.stream().filter(PopupMenu.class::isInstance).forEach(tool -> entry(tool).ifPresent(result::add));
        once.stream().filter(GroupMenu.class::isInstance).forEach(tool -> entry(tool).ifPresent(result::add));
        once.stream().filter(tool -> !(tool instanceof PopupMenu) && !(tool instanceof GroupMenu))
                .forEach(tool -> entry(tool).ifPresent(result::add));
        return result;
    }

    /** The menus of an item of a tree. */
    public List<MenuEntry> treeEntries(List<TreePopupMenu> menus) {
        List<MenuEntry> result = new ArrayList<>();
        menus.forEach(menu -> entry(menu).ifPresent(result::add));
        return result;
    }

    private Optional<MenuEntry> entry(EObject tool) {
        if (!(tool instanceof AbstractToolDescription described) || whyNot(described).isPresent()) {
            return tool instanceof MenuItemDescriptionReference reference && reference.getItem() != null
                    ? entry(reference.getItem())
                    : Optional.empty();
        }
        List<? extends EObject> inside = switch (tool) {
            case PopupMenu menu -> menu.getMenuItemDescription();
            case TreePopupMenu menu -> menu.getMenuItemDescriptions();
            case GroupMenu group -> group.getItemDescriptions();
            default -> null;
        };
        String icon = tool instanceof MenuItemDescription item ? item.getIcon() : null;
        if (inside == null) {
            return runs(tool) ? Optional.of(new MenuEntry(Names.of(described), icon, (MenuItemDescription) tool,
                    List.of())) : Optional.empty();
        }
        List<MenuEntry> entries = inside.stream().map(this::entry).flatMap(Optional::stream).toList();
        return entries.isEmpty() ? Optional.empty()
                : Optional.of(new MenuEntry(Names.of(described), icon, null, entries));
    }

    private static boolean runs(EObject tool) {
        return switch (tool) {
            case OperationAction action -> action.getInitialOperation() != null
                    && action.getInitialOperation().getFirstModelOperations() != null;
            case ExternalJavaAction action -> true;
            case ExternalJavaActionCall call -> call.getAction() != null;
            default -> false;
        };
    }

    private Optional<String> whyNot(AbstractToolDescription tool) {
        Variables variables = tool instanceof OperationAction action && action.getView() != null
                ? Variables.none().with(action.getView().getName(), views)
                : Variables.none();
        return maker.precondition(tool, views.getFirst().getTarget(), variables);
    }

    /** Why an entry is not offered: its own precondition, or that of the menus it is in. */
    static Optional<String> whyNot(CommandMaker maker, ChooseEntry choice) {
        Menus menus = new Menus(maker, choice.views());
        Optional<String> result = menus.whyNot(choice.entry());
        for (EObject each = choice.entry().eContainer(); each instanceof MenuItemOrRef || each instanceof PopupMenu
                || each instanceof TreePopupMenu; each = each.eContainer()) {
            if (result.isEmpty() && each instanceof AbstractToolDescription menu && menus.whyNot(menu).isPresent()) {
                result = Optional.of(Messages.bind(Messages.Tool_menuPrecondition, Names.of(menu)));
            }
        }
        return result;
    }
}
