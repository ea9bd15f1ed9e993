package org.clusterscape.model.storage;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A model was not saved, because its file is not as it was when the model was read or last saved: somebody else has
 * changed or created it meanwhile. Ask, and then save with {@link ModelFiles#saveOver}, or elsewhere.
 */
public final class ChangedOnDiskException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    ChangedOnDiskException(Path file, String message) {
        super(message);
        this.file = file;
    }

    /** The file that was left as it is. */
    public Path file() {
        return file;
    }
}
