package org.clusterscape.viewpoint.tool;

/** A tool failed; whatever it had changed until then has been taken back. The message is for users. */
public final class ToolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ToolException(String message) {
        super(message);
    }

    public ToolException(String message, Throwable cause) {
        super(message, cause);
    }
}
