package org.clusterscape.diagram.picture;

import java.util.List;

/**
 * What a user switches on or off in a diagram, by labels or names; case does not matter. A name after a minus sign is
 * switched off.
 *
 * @param layers  the layers, besides those that are active at first
 * @param filters the filters
 */
public record DiagramSwitches(List<String> layers, List<String> filters) {

    /** A diagram as it is at first. */
    public static final DiagramSwitches NONE = new DiagramSwitches(List.of(), List.of());

    public DiagramSwitches {
        layers = List.copyOf(layers);
        filters = List.copyOf(filters);
    }
}
