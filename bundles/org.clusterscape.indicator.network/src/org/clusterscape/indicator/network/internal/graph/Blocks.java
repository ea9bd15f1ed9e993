package org.clusterscape.indicator.network.internal.graph;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Works through all nodes on all processors. The nodes are divided into the same blocks whatever the number of
 * processors, so that sums of the blocks' results, taken in order, are the same to the last digit on every computer.
 */
final class Blocks {

    private static final int COUNT = 32;

    private Blocks() {
    }

    /**
     * Has one new worker for each block take its nodes, in order.
     *
     * @return the workers in the order of the blocks
     * @throws OperationCanceledException within one node's work after the monitor was cancelled
     */
    static <W extends IntConsumer> List<W> run(int nodes, Supplier<W> workers, IProgressMonitor monitor) {
        monitor.beginTask("", nodes);
        return IntStream.range(0, COUNT).parallel().mapToObj(block -> {
            W worker = workers.get();
            for (int node = start(block, nodes); node < start(block + 1, nodes); node++) {
                synchronized (monitor) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    monitor.worked(1);
                }
                worker.accept(node);
            }
            return worker;
        }).toList();
    }

    private static int start(int block, int nodes) {
        return (int) ((long) block * nodes / COUNT);
    }
}
