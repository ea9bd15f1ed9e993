package org.clusterscape.indicator.internal;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The monitor that a calculator gets. It only keeps what the calculator reports, so that the calculator's thread, which
 * may live on after the calculator was given up, never touches the user's monitor.
 */
final class WorkerMonitor implements IProgressMonitor {

    private volatile boolean canceled;
    private double start;
    private double share = 1;
    private double total;
    private double done;

    /** The next reports are about a part of the whole work. */
    synchronized void enter(double partStart, double partShare) {
        start = partStart;
        share = partShare;
        total = 0;
        done = 0;
    }

    /** How much of the whole work is done, from 0 to 1. */
    synchronized double fraction() {
        return Math.clamp(start + (total > 0 ? share * Math.min(1, done / total) : 0), 0, 1);
    }

    /** Tells the calculator to stop. */
    void abandon() {
        canceled = true;
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        total = totalWork;
        done = 0;
    }

    @Override
    public synchronized void internalWorked(double work) {
        done += work;
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void done() {
        done = total;
    }

    @Override
    public boolean isCanceled() {
        return canceled;
    }

    /** Whether the user cancels is not for a calculator to say. */
    @Override
    public void setCanceled(boolean value) {
        // See abandon.
    }

    @Override
    public void setTaskName(String name) {
        // The user reads the name of the calculator.
    }

    @Override
    public void subTask(String name) {
        // The user reads the name of the calculator.
    }
}
