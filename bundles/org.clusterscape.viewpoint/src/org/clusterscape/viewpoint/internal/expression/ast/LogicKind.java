package org.clusterscape.viewpoint.internal.expression.ast;

/** The operators with a left side that may decide alone. */
public enum LogicKind {
    AND("and", false, false), OR("or", true, true), IMPLIES("implies", false, true);

    private final String service;
    private final Boolean decisive;
    private final Boolean result;

    LogicKind(String service, boolean decisive, boolean result) {
        this.service = service;
        this.decisive = decisive;
        this.result = result;
    }

    /** The service that is called where the left side does not decide. */
    public String service() {
        return service;
    }

    /** The value of the left side that decides. */
    public Boolean decisive() {
        return decisive;
    }

    /** What it decides on. */
    public Boolean result() {
        return result;
    }
}
