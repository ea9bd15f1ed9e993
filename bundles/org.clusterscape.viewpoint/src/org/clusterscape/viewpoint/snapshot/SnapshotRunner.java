package org.clusterscape.viewpoint.snapshot;

import java.nio.file.Path;

import org.clusterscape.viewpoint.internal.snapshot.SnapshotRun;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Runs the snapshot tests of a folder: the cases of its <code>cases.txt</code> and the expressions of its
 * <code>expressions.json</code>, compared with the files <code>dump-CASE.json</code> (diagrams) and
 * <code>result-CASE.json</code> (tools, tables, trees) there. The designs that cases name are found by the symbolic
 * names in their manifests: the folder <code>design</code> first, then around and below.
 */
public final class SnapshotRunner {

    private final SnapshotOptions options;

    /** @param options which cases are run, and how */
    public SnapshotRunner(SnapshotOptions options) {
        this.options = options;
    }

    /**
     * Runs the cases of a folder. A case that cannot be run is a result like others.
     *
     * @throws SnapshotException if there are no cases, or they cannot be understood
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor wants that
     */
    public SnapshotReport run(Path directory, IProgressMonitor monitor) throws SnapshotException {
        return new SnapshotRun(directory, options).run(monitor);
    }
}
