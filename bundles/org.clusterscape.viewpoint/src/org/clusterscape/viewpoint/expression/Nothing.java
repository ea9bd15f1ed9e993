package org.clusterscape.viewpoint.expression;

/**
 * What an access or a call gives that was not found. It is not null, is equal only to itself, and most things done with
 * it give nothing again. A result as a whole is never this object (it has no value then), but a collection may hold it.
 */
public final class Nothing {

    private final String reason;

    public Nothing(String reason) {
        this.reason = reason;
    }

    /** Why there is nothing. */
    public String reason() {
        return reason;
    }

    @Override
    public String toString() {
        return reason;
    }
}
