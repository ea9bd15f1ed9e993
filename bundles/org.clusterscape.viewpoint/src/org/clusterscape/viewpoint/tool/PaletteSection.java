package org.clusterscape.viewpoint.tool;

import java.util.List;

/**
 * A section of the palette of a diagram.
 *
 * @param label   what it is called
 * @param icon    the path of its icon as the specification has it; may be null
 * @param entries its entries, in their order
 */
public record PaletteSection(String label, String icon, List<PaletteEntry> entries) {
}
