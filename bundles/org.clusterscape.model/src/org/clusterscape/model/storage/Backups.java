package org.clusterscape.model.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The earlier contents of a file, beside it: of {@code region.clusterscape}, the hidden files
 * {@code .region.clusterscape.~1~} (the newest) to {@code .~3~}. Tools that know editors' backups ignore such names.
 */
final class Backups {

    private static final int KEPT = 3;

    private Backups() {
    }

    static Path backup(Path file, int number) {
        return file.resolveSibling("." + file.getFileName() + ".~" + number + "~");
    }

    /** The newest backup that exists, or null. */
    static Path newest(Path file) {
        for (int number = 1; number <= KEPT; number++) {
            Path backup = backup(file, number);
            if (Files.isRegularFile(backup)) {
                return backup;
            }
        }
        return null;
    }

    /** Makes the present content the newest backup. The file itself stays where it is all the time. */
    static void rotate(Path file) throws IOException {
        for (int number = KEPT; number > 1; number--) {
            Path younger = backup(file, number - 1);
            if (Files.isRegularFile(younger)) {
                Files.move(younger, backup(file, number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path newest = backup(file, 1);
        Files.deleteIfExists(newest);
        try {
            // The file is about to be replaced by another, so its content can simply get a second name.
            Files.createLink(newest, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, newest, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
