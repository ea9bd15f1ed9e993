package org.clusterscape.diagram.internal.layout;

import java.util.List;

import org.clusterscape.diagram.measure.Spacing;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.graph.ElkNode;

/** Places boxes in layers along their connections, by the Eclipse Layout Kernel. */
final class LayeredLayout implements BlockLayout {

    /** Larger drawings are laid out with less care, so that they need no more than about a second. */
    private static final int LARGE = 150;
    private static final int CAREFUL = 7;
    private static final int QUICK = 1;

    private final Direction direction;
    private final boolean tree;
    private final double spacing;
    private final int seed;

    /** @param tree whether all connections of a box begin at the same point */
    LayeredLayout(Direction direction, boolean tree, double spacing, long seed) {
        this.tree = tree;
        this.direction = direction;
        this.spacing = spacing;
        this.seed = (int) (seed ^ seed >>> 32) | 1; // 0 would be a random seed.
        // Neither extension points nor service loaders are relied upon; registering again does no harm.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    @Override
    public boolean opens(LayoutNode container) {
        return ElkGraph.isOpen(container);
    }

    @Override
    public void place(List<LayoutNode> nodes, List<LayoutLink> links, IProgressMonitor monitor) {
        try {
            place(new ElkGraph(nodes, links, tree, false), monitor);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) { // Some bordered nodes in nested containers are too much for the kernel.
            place(new ElkGraph(nodes, links, tree, true), monitor);
        }
    }

    private void place(ElkGraph graph, IProgressMonitor monitor) {
        graph.graphs().forEach(elk -> configure(elk, graph.size()));
        new LayeredLayoutProvider().layout(graph.root(), new ElkProgress(monitor));
        graph.apply();
    }

    private void configure(ElkNode elk, int boxes) {
        elk.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        elk.setProperty(LayeredOptions.DIRECTION, direction);
        elk.setProperty(LayeredOptions.RANDOM_SEED, seed);
        elk.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        elk.setProperty(LayeredOptions.THOROUGHNESS, boxes > LARGE ? QUICK : CAREFUL);
        elk.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        elk.setProperty(LayeredOptions.SPACING_NODE_NODE, spacing);
        elk.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, spacing);
        elk.setProperty(LayeredOptions.SPACING_EDGE_NODE, spacing / 2);
        elk.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, spacing / 2);
        elk.setProperty(LayeredOptions.SPACING_EDGE_EDGE, spacing / 3);
        elk.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, spacing / 3);
        elk.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
        elk.setProperty(LayeredOptions.SPACING_LABEL_NODE, Spacing.OUTSIDE_GAP);
        elk.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    }
}
