package org.clusterscape.model.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether a file still has the content that was read from it or written to it: its size, and two independent
 * checksums. That is enough against chance, and much quicker to start and to compute than a cryptographic digest.
 */
record Fingerprint(long size, long checksum) {

    private static final int BUFFER = 1 << 16;

    static Fingerprint of(Path file) throws IOException {
        Computation computation = new Computation();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                computation.update(buffer, read);
            }
        }
        return computation.result();
    }

    /** Computes a fingerprint bit by bit. */
    static final class Computation {

        private final CRC32C first = new CRC32C();
        private final CRC32 second = new CRC32();
        private long size;

        void update(byte[] buffer, int length) {
            update(buffer, 0, length);
        }

        void update(byte[] buffer, int offset, int length) {
            first.update(buffer, offset, length);
            second.update(buffer, offset, length);
            size += length;
        }

        long size() {
            return size;
        }

        Fingerprint result() {
            return new Fingerprint(size, first.getValue() << Integer.SIZE | second.getValue());
        }
    }
}
