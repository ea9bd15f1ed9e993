package org.clusterscape.diagram.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the parts of a drawing are.
 * <p>
 * The bounds of a box at the top level are in coordinates of the whole diagram. Those of a box inside another one are
 * relative to the <em>content origin</em> of that other box: its top left corner plus the left and top inset that
 * {@code BoxMeasure.insets} tells (border, header and padding), so that a child at 0, 0 touches neither. Those of a
 * bordered node are relative to the top left corner of its owner itself (it sits across the owner's outline). Items of a
 * list need no bounds: they follow each other below the header, as {@code BoxMeasure} tells. The label of a node that
 * stands outside is not part of the node's bounds.
 *
 * @param boxes  the bounds of each box, by its id
 * @param routes the way of each connection, by its id
 */
public record Layout(Map<String, Bounds> boxes, Map<String, Route> routes) {

    public static final Layout EMPTY = new Layout(Map.of(), Map.of());

    public Layout {
        boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
        routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
    }
}
