package org.clusterscape.diagram.layout;

import java.io.IOException;

/** Says that a layout file cannot be read, where the fault is, and what to do; the message is meant for users. */
public final class LayoutFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * @param file    the file as the user knows it
     * @param line    the line, from 1, or 0 where there is none
     * @param message what is wrong and what to do, without the position
     */
    public LayoutFileException(String file, int line, String message) {
        super(message);
        this.file = file;
        this.line = line;
    }

    /** The file as the user knows it. */
    public String file() {
        return file;
    }

    /** The line of the fault, from 1, or 0 where there is none. */
    public int line() {
        return line;
    }

    /** The message behind its position: {@code file:line: message}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + getMessage();
    }
}
