package org.clusterscape.diagram.internal.scene;

import java.util.List;

import org.clusterscape.diagram.layout.Bounds;

/** A picture to be written: its extent (with a margin) and its parts. */
public record Scene(String id, String title, String description, Bounds bounds, List<Part> parts) {

    public Scene {
        parts = List.copyOf(parts);
    }
}
