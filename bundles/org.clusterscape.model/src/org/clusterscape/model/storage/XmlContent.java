package org.clusterscape.model.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;

/** A whole file in memory, before it is written. */
record XmlContent(List<ByteBuffer> chunks) {

    long size() {
        return chunks.stream().mapToLong(ByteBuffer::limit).sum();
    }

    InputStream open() {
        return new SequenceInputStream(Collections.enumeration(chunks.stream()
                .map(chunk -> new ByteArrayInputStream(chunk.array(), 0, chunk.limit())).toList()));
    }

    void writeTo(OutputStream out) throws IOException {
        for (ByteBuffer chunk : chunks) {
            out.write(chunk.array(), 0, chunk.limit());
        }
    }

    Fingerprint fingerprint() {
        Fingerprint.Computation computation = new Fingerprint.Computation();
        for (ByteBuffer chunk : chunks) {
            computation.update(chunk.array(), chunk.limit());
        }
        return computation.result();
    }
}
