package org.clusterscape.report.internal.spool;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what is written to it until it is wanted: in memory as long as it is small, then in a temporary file. */
public final class Spool extends OutputStream {

    private static final int IN_MEMORY = 4 << 20;

    private ByteArrayOutputStream memory = new ByteArrayOutputStream(1 << 16);
    private Path file;
    private OutputStream stream = memory;
    private long size;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (file == null && size + length > IN_MEMORY) {
            moveToFile();
        }
        stream.write(bytes, offset, length);
        size += length;
    }

    /** How many bytes were written so far. */
    public long size() {
        return size;
    }

    /** Copies the bytes from one position to another; nothing may be written afterwards. */
    public void copyTo(OutputStream target, long from, long to) throws IOException {
        stream.flush();
        if (file == null) {
            target.write(memory.toByteArray(), (int) from, (int) (to - from));
            return;
        }
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            byte[] buffer = new byte[1 << 16];
            for (long left = to - from; left > 0;) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                target.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    /** Everything that was written. */
    public byte[] toByteArray() throws IOException {
        stream.flush();
        return file == null ? memory.toByteArray() : Files.readAllBytes(file);
    }

    /** Lets go of the memory and deletes the temporary file. */
    @Override
    public void close() throws IOException {
        stream.close();
        memory = null;
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    private void moveToFile() throws IOException {
        file = Files.createTempFile("clusterscape-report", ".part");
        stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        memory.writeTo(stream);
        memory = null;
    }
}
