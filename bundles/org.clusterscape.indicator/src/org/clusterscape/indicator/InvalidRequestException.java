package org.clusterscape.indicator;

/**
 * Says that a request cannot be carried out as it stands: no such calculator, no such parameter, a value that is not
 * allowed, an element of the wrong type. The message is meant for the user who made the request.
 */
public final class InvalidRequestException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public InvalidRequestException(String message) {
        super(message);
    }

    public InvalidRequestException(String message, Throwable cause) {
        super(message, cause);
    }
}
