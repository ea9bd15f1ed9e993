package org.clusterscape.model.storage;

/** Stops the reading of a file at the first fault in it; the reader turns it into an {@link InputException}. */
final class ReadFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    /** The id that occurs twice, where that is the fault. */
    private final String duplicateId;

    ReadFault(int line, int column, String message, Throwable cause) {
        this(line, column, message, cause, null);
    }

    private ReadFault(int line, int column, String message, Throwable cause, String duplicateId) {
        super(message, cause, false, false);
        this.line = line;
        this.column = column;
        this.duplicateId = duplicateId;
    }

    static ReadFault duplicate(int line, int column, String id) {
        return new ReadFault(line, column, id, null, id);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    String duplicateId() {
        return duplicateId;
    }
}
