package org.clusterscape.viewpoint.internal.tool.operation;

/** An operation names a class or feature that is not there, or that cannot take what it is given. */
final class NotFoundException extends Exception {

    private static final long serialVersionUID = 1L;

    NotFoundException(String message) {
        super(message);
    }
}
