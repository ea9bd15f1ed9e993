package org.clusterscape.model.storage;

import java.io.IOException;

/**
 * Says that a file that a user gave cannot be used, where in it the fault is, and what to do.
 * The message is meant for that user: one or two sentences, no class names.
 */
public final class InputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    /**
     * @param file the file as the user knows it
     * @param line the line, from 1, or 0 where there is none
     * @param column the column, from 1, or 0 where there is none
     * @param message what is wrong and what to do, without the position
     */
    public InputException(String file, int line, int column, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    public InputException(String file, String message) {
        this(file, 0, 0, message, null);
    }

    /** The file as the user knows it. */
    public String file() {
        return file;
    }

    /** The line of the fault, from 1, or 0 where there is none. */
    public int line() {
        return line;
    }

    /** The column of the fault, from 1, or 0 where there is none. */
    public int column() {
        return column;
    }

    /** The message behind its position, in the form that editors and terminals can follow: {@code file:line:column: message}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        return text.append(": ").append(getMessage()).toString();
    }
}
