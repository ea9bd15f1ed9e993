package org.clusterscape.diagram.picture;

/** There is no such diagram, or more than one is meant; the message says which there are. */
public final class DiagramChoiceException extends Exception {

    private static final long serialVersionUID = 1L;

    DiagramChoiceException(String message) {
        super(message);
    }
}
