package org.clusterscape.viewpoint.internal.expression.limits;

/** A thread that can be given up: it does not keep the program alive, and knows which work it does. */
final class WatchedThread extends Thread {

    private WatchedWork<?> work;

    WatchedThread(Runnable target) {
        super(null, target, "expressions");
        setDaemon(true);
    }

    void begin(WatchedWork<?> next) {
        work = next;
    }

    /** What the current thread does, if it is watched; or null. */
    static WatchedWork<?> currentWork() {
        return Thread.currentThread() instanceof WatchedThread thread ? thread.work : null;
    }
}
