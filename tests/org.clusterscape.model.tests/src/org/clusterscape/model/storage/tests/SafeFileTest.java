package org.clusterscape.model.storage.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.clusterscape.model.storage.SafeFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, the old file is whole and nothing is left lying about. */
class SafeFileTest {

    private static final String OLD = "old";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("report.html"), OLD);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertUntouched(String... others) throws IOException {
        assertEquals(OLD, Files.readString(file));
        assertEquals(List.of("report.html"),
                Models.files(folder).stream().filter(name -> !List.of(others).contains(name)).toList());
    }

    private static void assumePosix() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no permissions on this system");
    }

    @Test
    void contentIsReplaced() throws IOException {
        SafeFile.write(file, bytes("new ä"));
        assertEquals("new ä", Files.readString(file));
        assertEquals(List.of("report.html"), Models.files(folder), "no backup of what can be made again");
    }

    @Test
    void contentIsCreated() throws IOException {
        SafeFile.write(folder.resolve("new.html"), bytes("new"));
        assertEquals("new", Files.readString(folder.resolve("new.html")));
        assertEquals(List.of("new.html", "report.html"), Models.files(folder));
    }

    @Test
    void largeContentIsWrittenPieceByPiece() throws IOException {
        byte[] piece = bytes("0123456789".repeat(1000));
        SafeFile.write(file, out -> {
            for (int i = 0; i < 300; i++) {
                out.write(piece);
                out.write('\n');
            }
        });
        assertEquals(300 * 10_001, Files.size(file));
    }

    @Test
    void theOldContentBecomesABackup() throws IOException {
        SafeFile.writeWithBackup(file, out -> out.write(bytes("new")));
        assertEquals(OLD, Files.readString(folder.resolve(".report.html.~1~")));
        SafeFile.writeWithBackup(file, out -> out.write(bytes("newer")));
        assertEquals("new", Files.readString(folder.resolve(".report.html.~1~")));
        assertEquals(OLD, Files.readString(folder.resolve(".report.html.~2~")));
    }

    @Test
    void whoeverMakesTheContentCanFail() throws IOException {
        IOException failure = assertThrows(IOException.class, () -> SafeFile.writeWithBackup(file, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("cannot go on");
        }));
        assertEquals("cannot go on", failure.getMessage());
        assertUntouched();
        assertThrows(IllegalStateException.class, () -> SafeFile.write(file, out -> {
            throw new IllegalStateException();
        }));
        assertUntouched();
    }

    @Test
    void aFolderIsNoTarget() {
        IOException failure = assertThrows(IOException.class, () -> SafeFile.write(folder, bytes("x")));
        assertEquals(folder + " cannot be written: there is a folder of that name.", failure.getMessage());
    }

    @Test
    void theFolderMustExist() {
        Path lost = folder.resolve("no").resolve("such.html");
        IOException failure = assertThrows(IOException.class, () -> SafeFile.write(lost, bytes("x")));
        assertEquals(lost + " cannot be written: there is no folder " + lost.getParent() + ".", failure.getMessage());
    }

    /** Whoever has put a folder where the backup goes: then there is no backup, and the file must not be replaced. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void withoutABackupTheFileIsNotReplaced(int number) throws IOException {
        Files.writeString(folder.resolve(".report.html.~2~"), "older");
        Files.createDirectories(folder.resolve(".report.html.~" + number + "~").resolve("full"));
        IOException failure = assertThrows(IOException.class, () -> SafeFile.writeWithBackup(file, out -> out.write(bytes("new"))));
        assertTrue(failure.getMessage().startsWith(file + " was not written: ")
                && failure.getMessage().endsWith("What it contained is unchanged."), failure.getMessage());
        assertUntouched(".report.html.~1~", ".report.html.~2~", ".report.html.~3~");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        assumePosix();
        Path shared = Files.createDirectories(folder.resolve("shared"));
        Path target = Files.move(file, shared.resolve("report.html"));
        Files.createSymbolicLink(file, Path.of("shared", "report.html"));
        Path second = Files.createSymbolicLink(folder.resolve("second.html"), file);
        SafeFile.writeWithBackup(second, out -> out.write(bytes("new")));
        assertTrue(Files.isSymbolicLink(file) && Files.isSymbolicLink(second));
        assertEquals("new", Files.readString(target));
        assertEquals(OLD, Files.readString(shared.resolve(".report.html.~1~")));
    }

    @Test
    void aLinkToNothingGetsItsTarget() throws IOException {
        assumePosix();
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), Path.of("target.html"));
        SafeFile.write(link, bytes("new"));
        assertEquals("new", Files.readString(folder.resolve("target.html")));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void aLinkToItselfIsRefused() throws IOException {
        assumePosix();
        Path link = Files.createSymbolicLink(folder.resolve("loop.html"), Path.of("loop.html"));
        IOException failure = assertThrows(IOException.class, () -> SafeFile.write(link, bytes("new")));
        assertTrue(failure.getMessage().contains("leads to itself"), failure.getMessage());
    }

    @Test
    void aDeviceIsRefused() {
        assumeTrue(Files.exists(Path.of("/dev/null")), "no devices on this system");
        IOException failure = assertThrows(IOException.class, () -> SafeFile.write(Path.of("/dev/null"), bytes("x")));
        assertTrue(failure.getMessage().contains("device"), failure.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw-------", "rwxrwxrwx"})
    void permissionsAreKept(String permissions) throws IOException {
        assumePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        SafeFile.write(file, bytes("new"));
        assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aNewFileIsLikeAnyOther() throws IOException {
        assumePosix();
        SafeFile.write(folder.resolve("new.html"), bytes("new"));
        assertEquals(Files.getPosixFilePermissions(Files.createFile(folder.resolve("any.html"))),
                Files.getPosixFilePermissions(folder.resolve("new.html")));
    }

    @Test
    void aWriteProtectedFileIsRefused() throws IOException {
        assumePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file), "the administrator may write anything");
        IOException failure = assertThrows(IOException.class, () -> SafeFile.write(file, bytes("new")));
        assertTrue(failure.getMessage().contains("write-protected"), failure.getMessage());
        assertUntouched();
    }

    @Test
    void aReadOnlyFolderIsNamed() throws IOException {
        assumePosix();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "the administrator may write anywhere");
            IOException failure = assertThrows(IOException.class, () -> SafeFile.write(file, bytes("new")));
            assertTrue(failure.getMessage().contains("denied"), failure.getMessage());
            assertUntouched();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void longNamesWork() throws IOException {
        Path longName = folder.resolve("x".repeat(250));
        SafeFile.write(longName, bytes("new"));
        assertEquals("new", Files.readString(longName));
        assertFalse(Files.isSymbolicLink(longName));
    }
}
