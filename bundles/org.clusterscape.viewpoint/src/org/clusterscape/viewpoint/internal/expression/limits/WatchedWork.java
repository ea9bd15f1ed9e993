package org.clusterscape.viewpoint.internal.expression.limits;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Work in a thread of its own, which knows what foreign code is running in it. Either the code returns in time, or the
 * one who waits gives the work up; it is always exactly one of both.
 *
 * @param <T> the type of its result
 */
final class WatchedWork<T> extends FutureTask<T> {

    /** Foreign code that is running; the outer one called an interpreter again, or is null. */
    record Call(Watchdog owner, Object code, String name, long start, Call outer) {
    }

    private static final Call NONE = new Call(null, null, null, 0, null);
    private static final Call ABANDONED = new Call(null, null, null, 0, null);

    private final AtomicReference<Call> current = new AtomicReference<>(NONE);
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private final boolean hasState;
    private Thread thread;

    /** @param hasState whether the work must not even be unwound once it is given up, for others do the same again */
    WatchedWork(Callable<T> callable, boolean hasState) {
        super(callable);
        this.hasState = hasState;
    }

    @Override
    public void run() {
        WatchedThread runner = (WatchedThread) Thread.currentThread();
        runner.setContextClassLoader(loader);
        runner.begin(this);
        setThread(runner);
        super.run();
        setThread(null);
    }

    /** Runs foreign code within this work. */
    <R> R run(Watchdog owner, Object code, String name, Callable<R> foreign) throws Exception {
        Call outer = current.get();
        Call call = new Call(owner, code, name, System.nanoTime(), outer);
        change(call);
        R result;
        try {
            result = foreign.call();
        } catch (Throwable e) {
            change(outer);
            throw e;
        }
        change(outer);
        return result;
    }

    /** Gives the work up if foreign code has been running for longer than a limit, which it gives then, or null. */
    Call abandonAfter(long limit) {
        Call call = current.get();
        boolean late = call.code() != null && System.nanoTime() - call.start() > limit;
        if (!late || !current.compareAndSet(call, ABANDONED)) {
            return null;
        }
        interrupt();
        return call;
    }

    /** Interrupts the work and waits for its end; if that takes too long, gives it up. */
    void stop(long patience) {
        interrupt();
        try {
            get(patience, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            // it has ended
        } catch (TimeoutException | InterruptedException e) {
            current.set(ABANDONED);
        }
    }

    private synchronized void setThread(Thread runner) {
        thread = runner;
    }

    // The thread may do other work as soon as this is done; that must not be interrupted.
    private synchronized void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    // After an overflow of the stack the current call may be an inner one.
    private void change(Call to) {
        Call from = current.get();
        while (from != ABANDONED && !current.compareAndSet(from, to)) {
            from = current.get();
        }
        if (from == ABANDONED) {
            while (hasState) {
                LockSupport.park();
            }
            throw new AbandonedError();
        }
    }
}
