package org.clusterscape.diagram.drawing;

import java.util.List;
import java.util.Objects;

/**
 * A diagram to be laid out and drawn. Only what is visible is in it.
 *
 * @param id          identifies the diagram, for instance in file names
 * @param title       its name for the reader; also the accessible name of the picture
 * @param description a sentence for those who cannot see the picture; may be empty
 * @param boxes       the boxes at the top level, in the order of the model
 * @param connections all connections, in the order in which they are drawn
 * @param layout      how the diagram wants to be laid out
 */
public record Drawing(String id, String title, String description, List<Box> boxes, List<Connection> connections,
        LayoutStyle layout) {

    public Drawing {
        Objects.requireNonNull(id);
        title = Objects.requireNonNullElse(title, "");
        description = Objects.requireNonNullElse(description, "");
        boxes = List.copyOf(boxes);
        connections = List.copyOf(connections);
        layout = Objects.requireNonNullElse(layout, LayoutStyle.LAYERED_DOWN);
    }
}
