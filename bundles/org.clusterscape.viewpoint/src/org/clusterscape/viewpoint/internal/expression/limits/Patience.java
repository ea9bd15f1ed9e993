package org.clusterscape.viewpoint.internal.expression.limits;

import org.eclipse.core.runtime.OperationCanceledException;

/** Counts the steps of a loop, and ends it when its thread is interrupted or the time is up. */
public final class Patience {

    private static final int STEPS_BETWEEN_LOOKS = 1024;

    private final Watchdog watchdog;
    private int steps;
    private long end;

    Patience(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    /**
     * Allows another step.
     *
     * @throws LimitException             if the time is up
     * @throws OperationCanceledException if the thread is interrupted
     */
    public void step() {
        if (++steps >= STEPS_BETWEEN_LOOKS) {
            look();
        }
    }

    private void look() {
        steps = 0;
        if (Thread.currentThread().isInterrupted()) {
            throw new OperationCanceledException();
        }
        if (watchdog.limit() > 0) {
            long now = System.nanoTime();
            if (end == 0) {
                end = now + watchdog.limit();
            } else if (now - end > 0) {
                steps = STEPS_BETWEEN_LOOKS;
                throw watchdog.timeIsUp();
            }
        }
    }
}
