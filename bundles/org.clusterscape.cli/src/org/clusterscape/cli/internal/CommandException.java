package org.clusterscape.cli.internal;

/** Says that the arguments of a command do not fit what they are applied to. The message is for the user. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    public CommandException(String message) {
        super(message);
    }
}
