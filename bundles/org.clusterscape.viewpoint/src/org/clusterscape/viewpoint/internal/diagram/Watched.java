package org.clusterscape.viewpoint.internal.diagram;

import java.util.concurrent.Callable;

import org.clusterscape.viewpoint.session.ModelSession;

/** Runs work on a diagram so that Java services that never return do not stop it; it may be begun several times. */
public final class Watched {

    private Watched() {
    }

    /** Runs work that throws no checked exceptions. */
    public static <T> T run(ModelSession session, Callable<T> work) {
        try {
            return session.interpreter().watched(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
