package org.clusterscape.model.storage;

/** Judges by the first bytes of a file whether it can be XML at all. */
final class FirstBytes {

    enum Verdict { EMPTY, XML, OTHER }

    private FirstBytes() {
    }

    /**
     * Knows UTF-8 and whatever shares ASCII with it, and UTF-16 in both orders, with a byte order mark or without.
     *
     * @param isAll whether the file has no more bytes than these
     */
    static Verdict judge(byte[] start, boolean isAll) {
        int i = 0;
        while (i < start.length && isBlankOrMark(start[i])) {
            i++;
        }
        if (i == start.length) {
            return containsNull(start) ? Verdict.OTHER : isAll ? Verdict.EMPTY : Verdict.XML;
        }
        return start[i] == '<' ? Verdict.XML : Verdict.OTHER;
    }

    private static boolean isBlankOrMark(byte b) {
        return switch (b) {
            case ' ', '\t', '\r', '\n', 0, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFE, (byte) 0xFF -> true;
            default -> false;
        };
    }

    /** A file that was allocated, but not filled before a crash. */
    private static boolean containsNull(byte[] start) {
        for (byte b : start) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
