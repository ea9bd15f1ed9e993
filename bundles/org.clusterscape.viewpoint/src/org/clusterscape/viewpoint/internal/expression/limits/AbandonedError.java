package org.clusterscape.viewpoint.internal.expression.limits;

/** Ends a thread that nobody waits for any more, once the foreign code that held it up has returned after all. */
final class AbandonedError extends Error {

    private static final long serialVersionUID = 1L;

    AbandonedError() {
        super("abandoned", null, false, false);
    }
}
