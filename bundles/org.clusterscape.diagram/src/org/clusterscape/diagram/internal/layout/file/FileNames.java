package org.clusterscape.diagram.internal.layout.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Makes parts of file names of any text; different texts give different parts, also on systems that take no notice of case. */
public final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {
    }

    /** Keeps letters, digits, blanks and some signs, escapes all others, and cuts what is too long. */
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        boolean unclear = text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atEnd = i == 0 || i == text.length() - 1;
            if (Character.isLetterOrDigit(c) || "-_()+,&".indexOf(c) >= 0 || c == ' ' && !atEnd) {
                safe.append(c);
            } else {
                safe.append("%%%02X".formatted((int) c));
                unclear |= c > 0xff;
            }
        }
        // Ids differ in case alone at times; names of diagrams hardly do, and are to be readable.
        unclear |= text.startsWith("_") && !text.equals(text.toLowerCase(Locale.ROOT));
        if (safe.length() > LONGEST) {
            safe.setLength(LONGEST);
            unclear = true;
        }
        return unclear ? safe + "~" + checksum(text) : safe.toString();
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_16BE));
        return "%08x".formatted(sum.getValue());
    }
}
