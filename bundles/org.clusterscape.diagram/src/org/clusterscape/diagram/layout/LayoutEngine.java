package org.clusterscape.diagram.layout;

import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.internal.layout.LayoutRun;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Finds places for what a drawing shows. The same input always gives the same result. */
public final class LayoutEngine {

    private LayoutEngine() {
    }

    /**
     * Lays out a drawing in its {@link Drawing#layout style}. No two boxes overlap, and each is inside its container,
     * as far as this is not prevented by what keeps its place. Children of stacks and items of lists are always placed
     * by the engine. Positions are whole pixels.
     *
     * @param kept    where things were; what is not in the drawing any more is ignored. A box that keeps its place may
     *                still grow for its label or its children, and what it then covers is pushed aside. The bends of a
     *                connection are kept if both of its ends are
     * @param monitor shows the progress; may be null
     * @return bounds for each box but the items of lists, and a route for each connection that has both ends
     * @throws OperationCanceledException if the monitor is cancelled
     */
    public static Layout layout(Drawing drawing, Layout kept, LayoutOptions options, IProgressMonitor monitor) {
        return new LayoutRun(drawing, kept, options).run(monitor);
    }
}
