package org.clusterscape.viewpoint.representation.style;

import org.clusterscape.viewpoint.vsm.style.BackgroundStyle;

/** The shape of a container. */
public sealed interface ContainerShape {

    /** A rectangle with a gradient from the background to the foreground colour. */
    record Flat(BackgroundStyle gradient, RgbColor background, RgbColor foreground) implements ContainerShape {
    }

    /** A parallelogram, the only shape that Sirius has here. */
    record Parallelogram(RgbColor background) implements ContainerShape {
    }

    /** An image. */
    record WorkspaceImage(String path) implements ContainerShape {
    }
}
