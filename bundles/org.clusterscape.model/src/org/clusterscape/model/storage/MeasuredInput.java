package org.clusterscape.model.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts and fingerprints what is read, and ends the reading at a limit. */
final class MeasuredInput extends FilterInputStream {

    private static final int BUFFER = 1 << 13;

    private final Fingerprint.Computation computation = new Fingerprint.Computation();
    private final long limit;
    private boolean atEnd;

    MeasuredInput(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            atEnd = true;
        } else {
            computation.update(buffer, offset, read);
            if (computation.size() > limit) {
                throw new TooLarge();
            }
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(count, BUFFER)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what is left, so that the fingerprint is that of the whole. */
    Fingerprint fingerprint() throws IOException {
        byte[] rest = new byte[BUFFER];
        while (!atEnd) {
            read(rest);
        }
        return computation.result();
    }

    /** The input is larger than the limit. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
