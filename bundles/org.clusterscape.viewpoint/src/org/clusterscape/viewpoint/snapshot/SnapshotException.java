package org.clusterscape.viewpoint.snapshot;

import java.nio.file.Path;

/** Cases that cannot be run, with the place where they say what cannot be done. */
public final class SnapshotException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;

    /**
     * @param file    the file; null where none is to blame
     * @param line    the line, from 1; 0 where it is not known
     * @param message what is wrong, without the place
     * @param cause   may be null
     */
    public SnapshotException(Path file, int line, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
        this.line = line;
    }

    /** The file; null where none is to blame. */
    public Path file() {
        return file;
    }

    /** The line, from 1; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** The message with the place before it. */
    public String fullMessage() {
        if (file == null) {
            return getMessage();
        }
        return line > 0 ? file + ":" + line + ": " + getMessage() : file + ": " + getMessage();
    }
}
