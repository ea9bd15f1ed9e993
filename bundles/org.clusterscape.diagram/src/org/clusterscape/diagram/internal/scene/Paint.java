package org.clusterscape.diagram.internal.scene;

/** How an area is filled. */
public sealed interface Paint {

    record Solid(Ink ink, double opacity) implements Paint {
    }

    /** From one colour at a point to another one at another point. */
    record Gradient(Ink from, Ink to, double x1, double y1, double x2, double y2) implements Paint {
    }

    static Paint of(Ink ink) {
        return new Solid(ink, 1);
    }
}
