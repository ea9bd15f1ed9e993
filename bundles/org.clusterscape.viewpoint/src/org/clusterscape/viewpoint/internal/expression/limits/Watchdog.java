package org.clusterscape.viewpoint.internal.expression.limits;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.clusterscape.viewpoint.internal.expression.Messages;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Sees to it that nothing waits forever for foreign code. Java cannot end a thread, so foreign code runs in threads
 * that can be left behind. Code that did not return is not called again.
 */
public final class Watchdog {

    private static final int SECONDS_IDLE = 5;
    private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(500);

    private final Map<Object, Boolean> refused = new ConcurrentHashMap<>();
    private final ExecutorService threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, SECONDS_IDLE,
            TimeUnit.SECONDS, new SynchronousQueue<>(), WatchedThread::new);
    private Duration limit;

    public Watchdog(Duration limit) {
        this.limit = limit;
    }

    /** Sets the time limit; zero for none. */
    public void setLimit(Duration newLimit) {
        limit = newLimit;
    }

    /** The time limit in nanoseconds. */
    long limit() {
        return limit.toNanos();
    }

    /** For one loop, or several that belong together. */
    public Patience patience() {
        return new Patience(this);
    }

    /**
     * Runs foreign code, in a thread that can be given up.
     *
     * @param code what runs; calls with an equal object are refused once one of them has not returned
     * @param name how to call it
     */
    public <T> T call(Object code, String name, Callable<T> foreign) throws Exception {
        if (!refused.isEmpty() && refused.containsKey(code)) {
            throw new LimitException(Messages.bind(Messages.Evaluation_refused, name, limitText()));
        }
        if (limit.isZero()) {
            return foreign.call();
        }
        WatchedWork<?> around = WatchedThread.currentWork();
        if (around != null) {
            return around.run(this, code, name, foreign);
        }
        try {
            return result(started(() -> WatchedThread.currentWork().run(this, code, name, foreign), false));
        } catch (Unresponsive e) {
            throw new LimitException(Messages.bind(Messages.Evaluation_unresponsive, e.name, limitText()));
        }
    }

    /** Runs work in one thread that can be given up, as often as it takes until no foreign code holds it up. */
    public <T> T watched(Callable<T> work) throws Exception {
        if (limit.isZero() || WatchedThread.currentWork() != null) {
            return work.call();
        }
        while (true) {
            try {
                return result(started(work, true));
            } catch (Unresponsive e) {
                // that code is refused now; the next run does without it
            }
        }
    }

    LimitException timeIsUp() {
        return new LimitException(Messages.bind(Messages.Evaluation_timeIsUp, limitText()));
    }

    private <T> WatchedWork<T> started(Callable<T> callable, boolean hasState) {
        WatchedWork<T> work = new WatchedWork<>(callable, hasState);
        threads.execute(work);
        return work;
    }

    private <T> T result(WatchedWork<T> work) throws Exception {
        long wait = Math.clamp(limit() / 4, SHORTEST_WAIT, LONGEST_WAIT);
        while (true) {
            try {
                return work.get(wait, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                WatchedWork.Call call = work.abandonAfter(limit());
                if (call != null) {
                    call.owner().refused.put(call.code(), Boolean.TRUE);
                    throw new Unresponsive(call.name());
                }
            } catch (InterruptedException e) {
                work.stop(Math.min(limit(), LONGEST_WAIT));
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw thrown(e);
            }
        }
    }

    private static Exception thrown(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof Exception cause ? cause : e;
    }

    private String limitText() {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }

    /** Foreign code did not return. */
    private static final class Unresponsive extends Exception {

        private static final long serialVersionUID = 1L;

        private final String name;

        Unresponsive(String name) {
            this.name = name;
        }
    }
}
