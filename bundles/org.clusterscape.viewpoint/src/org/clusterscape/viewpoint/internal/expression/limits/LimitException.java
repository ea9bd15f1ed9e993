package org.clusterscape.viewpoint.internal.expression.limits;

/**
 * Something takes more time or memory than it may. This ends a whole evaluation, for other errors in a lambda are
 * forgotten when it runs again.
 */
public final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LimitException(String message) {
        super(message);
    }
}
