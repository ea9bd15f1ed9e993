package org.clusterscape.model.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes whole files safely: a failure at any point leaves the old file as it was. */
public final class SafeFile {

    private static final int BUFFER = 1 << 16;
    /** Less free space than this, after a failure to write, and the disk is full. */
    private static final long NO_SPACE = 1 << 16;
    private static final int LINKS_FOLLOWED = 40;

    private SafeFile() {
    }

    /** Writes the content of a file, piece by piece. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything; the stream is buffered, and need not be closed. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the content to a temporary file beside the target, forces it to disk and moves it over the target.
     * Permissions of an existing target are kept; if it is a symbolic link, the file is replaced that it points to.
     *
     * @throws IOException when that fails, with a message for users; the target is then unchanged and no temporary file
     *         is left
     */
    public static void write(Path target, byte[] content) throws IOException {
        write(target, out -> out.write(content));
    }

    /** The same for content that is too large to be held in memory, or that is made piece by piece. */
    public static void write(Path target, Content content) throws IOException {
        write(target, content, false);
    }

    /**
     * The same, and what the target contained becomes its newest backup: of {@code region.clusterscape}, the hidden file
     * {@code .region.clusterscape.~1~}. Three backups are kept.
     */
    public static void writeWithBackup(Path target, Content content) throws IOException {
        write(target, content, true);
    }

    private static void write(Path target, Content content, boolean backup) throws IOException {
        Path file = followLinks(target);
        requireReplaceable(target, file);
        boolean exists = Files.exists(file);
        Path temporary = null;
        try {
            temporary = TemporaryFile.create(file, exists);
            fill(temporary, content);
            if (exists) {
                TemporaryFile.copyAccess(file, temporary);
            }
            if (exists && backup) {
                Backups.rotate(file);
            }
            move(temporary, file);
            forceFolder(file.getParent());
        } catch (FileSystemException | DiskOutput.Failure e) {
            String reason = reason(e, file); // As long as the temporary file takes the space.
            delete(temporary, e);
            throw new IOException(Messages.bind(exists ? Messages.notReplaced : Messages.notCreated, target, reason), e);
        } catch (IOException | RuntimeException | Error e) {
            delete(temporary, e);
            throw e;
        }
    }

    private static void delete(Path temporary, Throwable failure) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static Path followLinks(Path target) throws IOException {
        Path file = target.toAbsolutePath();
        for (int i = 0; Files.isSymbolicLink(file); i++) {
            if (i == LINKS_FOLLOWED) {
                throw new IOException(Messages.bind(Messages.linkLoop, target));
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    private static void requireReplaceable(Path target, Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new IOException(Messages.bind(Messages.targetIsFolder, target));
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(Messages.bind(Messages.noFolder, target, folder));
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new IOException(Messages.bind(Messages.writeProtected, target));
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
            throw new IOException(Messages.bind(Messages.notRegular, target));
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(new DiskOutput(Channels.newOutputStream(channel)), BUFFER);
            content.writeTo(out);
            out.flush();
            force(channel);
        }
    }

    private static void force(FileChannel channel) throws IOException {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw new DiskOutput.Failure(e);
        }
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** So that the new name survives a power cut too, where the system lets a folder be forced to disk. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not; the content is on disk all the same.
        }
    }

    private static String reason(IOException e, Path file) {
        if (isDiskFull(file)) {
            return Messages.diskFull;
        }
        Throwable cause = e instanceof DiskOutput.Failure ? e.getCause() : e;
        return switch (cause) {
            case AccessDeniedException denied -> Messages.bind(Messages.accessDenied, denied.getFile());
            case NoSuchFileException missing -> Messages.bind(Messages.vanished, missing.getFile());
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> cause.getMessage();
        };
    }

    private static boolean isDiskFull(Path file) {
        try {
            return Files.getFileStore(file.getParent()).getUsableSpace() < NO_SPACE;
        } catch (IOException e) {
            return false;
        }
    }
}
