package org.clusterscape.viewpoint.snapshot;

import java.nio.file.Path;

import org.clusterscape.viewpoint.internal.snapshot.SnapshotRun;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Runs the snapshot tests of a folder: the cases of its <code>cases.txt</code> and the expressions of its
 * <code>expressions.json</code>, compared with the files <code>dump-CASE.json</code> (diagrams) and
 * <code>result-CASE.json</code> (tools, tables, trees) there.
 * <p>
 * In <code>cases.txt</code> a line <code>case NAME</code> begins a case. After it come, in any order:
 * <dl>
 * <dt><code>model PATH</code>
 * <dd>a file in the folder, in the design, or an Ecore file of the product
 * <dt><code>odesign ADDRESS</code>
 * <dd>the specification; <code>platform:/plugin/NAME/...</code> is in the folder whose manifest has that symbolic name:
 * <code>design</code> beside the cases first, then the folder itself, what is around it and below it
 * <dt><code>viewpoint NAME</code>, <code>desc NAME</code>
 * <dd>the viewpoint, and the representation in it
 * <dt><code>also NAME</code>
 * <dd>one more viewpoint that is selected; as often as needed
 * <dt><code>root FRAGMENT</code>
 * <dd>the element that the representation is about; <code>/</code>, the root of the model, where it is not said
 * <dt><code>step VERB ARGUMENTS</code>
 * <dd>what is done then, in this order. Diagrams: <code>layer NAME</code> and <code>filter NAME</code> (off or on),
 * <code>set ELEMENT FEATURE VALUE</code> (adds to a list), <code>add OWNER FEATURE CLASS NAME [INDEX]</code>,
 * <code>move ELEMENT FEATURE OWNER [INDEX]</code>, <code>delete ELEMENT</code>, <code>reorder ELEMENT INDEX</code>,
 * <code>refresh</code>; elements are URI fragments. A step that cannot be done changes nothing; the dump tells why
 * </dl>
 * Empty lines, and lines that begin with <code>#</code>, mean nothing.
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
