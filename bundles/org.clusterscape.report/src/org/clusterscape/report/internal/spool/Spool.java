package org.clusterscape.report.internal.spool;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what is written to it until it is wanted: in memory as long as it is small, then in a temporary file. */
public final class Spool extends OutputStream {

    private static final int IN_MEMORY = 4 << 20;
    private static final int BUFFER = 1 << 16;

    private ByteArrayOutputStream memory = new ByteArrayOutputStream(BUFFER);
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

    /** The bytes from one position to another. Whoever called closes the stream. */
    public InputStream open(long from, long to) throws IOException {
        stream.flush();
        if (file == null) {
            return new ByteArrayInputStream(memory.toByteArray(), (int) from, (int) (to - from));
        }
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(from);
        return new Limited(in, to - from);
    }

    /** Lets go of the memory and deletes the temporary file. */
    @Override
    public void close() throws IOException {
        stream.close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    private void moveToFile() throws IOException {
        file = Files.createTempFile("clusterscape-report", ".part");
        stream = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        memory.writeTo(stream);
        memory = null;
    }

    /** A stream that ends after a number of bytes. */
    private static final class Limited extends InputStream {

        private final InputStream in;
        private long left;

        Limited(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = in.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
