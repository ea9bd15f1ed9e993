package org.clusterscape.diagram.internal.layout.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a file by a temporary one beside it, so that a failure at any point leaves the old file whole. */
public final class SafeReplacement {

    private SafeReplacement() {
    }

    /** @throws IOException with a message for users; the file is then as before, and no temporary file is left */
    public static void write(Path target, byte[] content) throws IOException {
        Path temporary = null;
        try {
            Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(); // A link stays a link.
            refuse(file);
            temporary = file.resolveSibling('.' + file.getFileName().toString() + ".~" + ProcessHandle.current().pid() + '~');
            fill(temporary, content);
            if (Files.exists(file)) {
                copyAccess(file, temporary);
            }
            move(temporary, file);
        } catch (IOException | RuntimeException e) {
            delete(temporary, e);
            String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
            throw new IOException(Messages.bind(Messages.Layout_notSaved, target, reason), e);
        }
    }

    private static void refuse(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(Messages.Layout_isFolder);
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new IOException(Messages.bind(Messages.Layout_noFolder, file.getParent()));
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new IOException(Messages.Layout_protected);
        }
    }

    private static void fill(Path temporary, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void copyAccess(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path temporary, Exception failure) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
