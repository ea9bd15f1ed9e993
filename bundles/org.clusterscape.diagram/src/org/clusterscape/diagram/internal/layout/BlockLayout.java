package org.clusterscape.diagram.internal.layout;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/** One way of placing boxes that hang together by connections. */
interface BlockLayout {

    /**
     * Moves the boxes so that no two overlap; where the whole comes to lie does not matter. Ways of the connections may
     * be set.
     *
     * @param nodes boxes with the same parent
     * @param links the connections between them or what is inside them
     */
    void place(List<LayoutNode> nodes, List<LayoutLink> links, IProgressMonitor monitor);

    /** Whether it places what is inside a container together with what is outside, where connections lead in and out. */
    boolean opens(LayoutNode container);
}
