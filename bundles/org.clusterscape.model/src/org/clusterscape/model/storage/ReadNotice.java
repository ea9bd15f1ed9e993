package org.clusterscape.model.storage;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * Something in a file that was read all the same, and that its author should know.
 *
 * @param message what it is, in words for that author
 * @param location the file
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record ReadNotice(String message, String location, int line, int column) implements Resource.Diagnostic {

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getLocation() {
        return location;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }

    /** The message behind its position: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return location + ":" + line + ":" + column + ": " + message;
    }
}
