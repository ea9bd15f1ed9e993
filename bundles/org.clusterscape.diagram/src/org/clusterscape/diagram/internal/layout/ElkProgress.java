package org.clusterscape.diagram.internal.layout;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.core.util.NullElkProgressMonitor;

/** Lets the layout kernel notice that the user cancels; its phases ask and then stop. */
final class ElkProgress extends NullElkProgressMonitor {

    private final IProgressMonitor monitor;

    ElkProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public boolean isCanceled() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return false;
    }
}
