package org.clusterscape.model.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A growing text in UTF-8, in chunks, so that nothing is copied when it grows. */
final class Utf8Bytes {

    private static final int FIRST = 1 << 10;
    private static final int LARGEST = 1 << 20;

    private final List<ByteBuffer> full = new ArrayList<>();
    private byte[] chunk = new byte[FIRST];
    private int length;

    void add(String text) {
        int size = text.length();
        if (size > chunk.length - length) {
            grow(size);
        }
        byte[] target = chunk;
        int position = length;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                length = position;
                addEncoded(text.substring(i));
                return;
            }
            target[position++] = (byte) c;
        }
        length = position;
    }

    private void addEncoded(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (encoded.length > chunk.length - length) {
            grow(encoded.length);
        }
        System.arraycopy(encoded, 0, chunk, length, encoded.length);
        length += encoded.length;
    }

    private void grow(int needed) {
        full.add(ByteBuffer.wrap(chunk, 0, length));
        chunk = new byte[Math.max(needed, Math.min(LARGEST, chunk.length * 2))];
        length = 0;
    }

    /** What was added; nothing may be added afterwards. */
    List<ByteBuffer> chunks() {
        List<ByteBuffer> chunks = new ArrayList<>(full);
        chunks.add(ByteBuffer.wrap(chunk, 0, length));
        return chunks;
    }
}
