package org.clusterscape.model.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows whether its reader has asked for more than there is. */
final class EndDetector extends FilterInputStream {

    private boolean atEnd;

    EndDetector(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        atEnd |= read < 0;
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        atEnd |= read < 0;
        return read;
    }

    /** The next bytes, which are still read afterwards; the stream below supports marks. */
    byte[] peek(int count) throws IOException {
        in.mark(count + 1);
        byte[] next = in.readNBytes(count);
        in.reset();
        return next;
    }

    boolean isAtEnd() {
        return atEnd;
    }
}
