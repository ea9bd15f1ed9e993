package org.clusterscape.diagram.internal.svg;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Ids that are valid in XML, CSS and addresses, made from any text; the same text always gives the same id. */
public final class SafeId {

    private SafeId() {
    }

    public static String root(String drawingId) {
        return "d-" + safe(drawingId);
    }

    public static String part(String drawingId, String id) {
        return root(drawingId) + "-" + safe(id);
    }

    /** Other characters than letters, digits, "_" and "-" become "_"; a checksum keeps such ids apart. */
    private static String safe(String text) {
        String safe = text.replaceAll("[^A-Za-z0-9_-]+", "_");
        return safe.equals(text) ? safe : safe + "-" + checksum(text);
    }

    /** Eight hexadecimal digits. */
    static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
