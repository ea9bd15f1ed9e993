package org.clusterscape.model.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The file that new content is written to before it takes the place of the old. */
final class TemporaryFile {

    private static final int ATTEMPTS = 100;
    private static final HexFormat HEX = HexFormat.of();

    private TemporaryFile() {
    }

    /**
     * Creates an empty hidden file beside another, with the same permissions where that exists and else those of any new
     * file. It is never a file that exists, nor one that somebody else can have put there as a link.
     */
    static Path create(Path file, boolean exists) throws IOException {
        FileAttribute<?>[] attributes = attributes(file, exists);
        for (int i = 0;; i++) {
            String random = HEX.toHexDigits(ThreadLocalRandom.current().nextLong());
            Path temporary = file.resolveSibling(".clusterscape-" + random + ".tmp");
            try {
                return Files.createFile(temporary, attributes);
            } catch (FileAlreadyExistsException e) {
                if (i == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static FileAttribute<?>[] attributes(Path file, boolean exists) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !exists ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(view.readAttributes().permissions())};
    }

    /** Gives the new file the permissions, and as far as the system allows the owner and group, of the old one. */
    static void copyAccess(Path from, Path to) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (posix != null) {
            copyPosix(posix.readAttributes(), Files.getFileAttributeView(to, PosixFileAttributeView.class));
        }
        AclFileAttributeView acl = Files.getFileAttributeView(from, AclFileAttributeView.class);
        if (acl != null) {
            Files.getFileAttributeView(to, AclFileAttributeView.class).setAcl(acl.getAcl());
        }
    }

    private static void copyPosix(PosixFileAttributes from, PosixFileAttributeView to) throws IOException {
        PosixFileAttributes present = to.readAttributes();
        try {
            if (!present.group().equals(from.group())) {
                to.setGroup(from.group());
            }
            if (!present.owner().equals(from.owner())) {
                to.setOwner(from.owner());
            }
        } catch (IOException e) {
            // Only the administrator may give files away.
        }
        to.setPermissions(from.permissions());
    }
}
