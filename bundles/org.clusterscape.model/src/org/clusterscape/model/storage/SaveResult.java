package org.clusterscape.model.storage;

import java.nio.file.Path;
import java.util.List;

/**
 * What a save did.
 *
 * @param file the file
 * @param written false when the file had this very content already, and was left alone
 * @param replacements the characters that no model file can hold, and for which U+FFFD was written
 */
public record SaveResult(Path file, boolean written, List<Replacement> replacements) {

    public SaveResult {
        replacements = List.copyOf(replacements);
    }
}
