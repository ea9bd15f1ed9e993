package org.clusterscape.viewpoint.tool;

import java.util.List;

import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;

/**
 * An entry of a palette: a tool, or a group of tools that share a place.
 *
 * @param label what it is called
 * @param icon  the path of its icon as the specification has it; null for the icon of what it makes
 * @param tool  the tool; null for a group
 * @param group the tools of a group; empty for a tool
 */
public record PaletteEntry(String label, String icon, AbstractToolDescription tool, List<PaletteEntry> group) {
}
