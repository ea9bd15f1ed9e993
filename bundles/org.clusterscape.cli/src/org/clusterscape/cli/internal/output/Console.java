package org.clusterscape.cli.internal.output;

import java.io.PrintStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Where a command writes: results to standard output, messages to standard error.
 *
 * @param out for results
 * @param err for messages
 * @param terminal whether messages go to a terminal, so that a progress bar makes sense
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {

    /** A line of the result. */
    public void result(String line) {
        out.println(line);
    }

    /** A line that is not part of the result. */
    public void message(String line) {
        err.println(line);
    }

    /** Says what went wrong. */
    public void error(String message) {
        err.println("clusterscape: " + message);
    }

    /** Shows progress on a terminal and nothing elsewhere. */
    public IProgressMonitor progress() {
        return terminal ? new ProgressBar(err) : new NullProgressMonitor();
    }
}
