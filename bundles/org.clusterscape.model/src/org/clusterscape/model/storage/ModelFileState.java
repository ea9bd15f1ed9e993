package org.clusterscape.model.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is known of a model's file on disk, so that what others have written there meanwhile is not overwritten. */
final class ModelFileState {

    private Path file;
    private Fingerprint fingerprint;

    /** Gives the clear messages for files that cannot even be opened. */
    static void requireReadable(Path file, Limits limits) throws IOException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new InputException(name, Messages.isFolder);
        }
        if (!Files.exists(file)) {
            Path newest = Backups.newest(file);
            throw new InputException(name, newest == null ? Messages.missing
                    : Messages.missing + " " + Messages.bind(Messages.restoreBackup, newest.getFileName()));
        }
        if (!Files.isReadable(file)) {
            throw new InputException(name, Messages.unreadable);
        }
        if (Files.size(file) > limits.bytes()) {
            throw new InputException(name, Messages.bind(Messages.tooLarge, limits.mebibytes(), Limits.SIZE_PROPERTY));
        }
    }

    void remember(Path readOrWritten, Fingerprint content) {
        file = readOrWritten;
        fingerprint = content;
    }

    /**
     * Writes the content, unless it is there already.
     *
     * @return whether anything was written
     */
    boolean write(Path target, XmlContent content, boolean overwrite) throws IOException {
        Fingerprint toWrite = content.fingerprint();
        if (Files.isRegularFile(target)) {
            Fingerprint present = Fingerprint.of(target);
            if (present.equals(toWrite)) {
                remember(target, present);
                return false;
            }
            if (!overwrite && !(target.equals(file) && present.equals(fingerprint))) {
                throw new ChangedOnDiskException(target, Messages.bind(
                        target.equals(file) ? Messages.changedOnDisk : Messages.existsAlready, target));
            }
        }
        SafeFile.writeWithBackup(target, content::writeTo);
        remember(target, toWrite);
        return true;
    }
}
