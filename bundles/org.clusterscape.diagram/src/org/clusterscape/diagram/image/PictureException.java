package org.clusterscape.diagram.image;

import java.io.IOException;

/** A picture cannot be written; the message is for the user. */
public final class PictureException extends IOException {

    private static final long serialVersionUID = 1L;

    public PictureException(String message) {
        super(message);
    }

    public PictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
