package org.clusterscape.viewpoint.tool;

import java.util.List;

import org.clusterscape.viewpoint.vsm.tool.MenuItemDescription;

/**
 * An entry of a context menu: something to do, or a menu with more entries.
 *
 * @param label   what it is called
 * @param icon    the path of its icon as the specification has it; may be null
 * @param item    what is done; null for a menu
 * @param entries the entries of a menu; empty otherwise
 */
public record MenuEntry(String label, String icon, MenuItemDescription item, List<MenuEntry> entries) {
}
