package org.clusterscape.diagram.internal.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** Packs a TrueType font as WOFF 1.0 (W3C Recommendation, 13 December 2012): each table compressed with zlib. */
final class Woff {

    private static final int SIGNATURE = 0x774f4646;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {
    }

    private record Table(int tag, int checksum, int length, byte[] stored) {
    }

    static byte[] compress(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int flavor = in.getInt();
        int count = in.getShort();
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            in.position(SFNT_HEADER + i * SFNT_ENTRY);
            int tag = in.getInt();
            int checksum = in.getInt();
            int offset = in.getInt();
            int length = in.getInt();
            tables.add(new Table(tag, checksum, length, stored(Arrays.copyOfRange(font, offset, offset + length))));
        }
        int sfntSize = SFNT_HEADER + count * SFNT_ENTRY + tables.stream().mapToInt(table -> padded(table.length)).sum();
        int size = HEADER + count * ENTRY + tables.stream().mapToInt(table -> padded(table.stored.length)).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(SIGNATURE).putInt(flavor).putInt(size).putShort((short) count).putShort((short) 0).putInt(sfntSize);
        out.putShort((short) 1).putShort((short) 0).position(HEADER);
        int offset = HEADER + count * ENTRY;
        for (Table table : tables) {
            out.putInt(table.tag).putInt(offset).putInt(table.stored.length).putInt(table.length).putInt(table.checksum);
            offset += padded(table.stored.length);
        }
        for (Table table : tables) {
            out.put(table.stored);
            out.position(padded(out.position()));
        }
        return out.array();
    }

    /** Compressed if that is shorter; a table that is as long as before counts as not compressed. */
    private static byte[] stored(byte[] table) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(table);
            deflater.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                bytes.write(buffer, 0, deflater.deflate(buffer));
            }
            return bytes.size() < table.length ? bytes.toByteArray() : table;
        } finally {
            deflater.end();
        }
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
