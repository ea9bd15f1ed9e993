package org.clusterscape.model.storage;

import java.security.SecureRandom;
import java.util.Base64;

/** The ids of elements: how new ones are made, and which ones a file can hold. */
final class Ids {

    /** 128 bits, so that no two authors ever draw the same id, however many models are merged. */
    private static final int BYTES = 16;
    private static final int BATCH = 256;

    private final SecureRandom random = new SecureRandom();
    private final byte[] drawn = new byte[BYTES * BATCH];
    private int next = drawn.length;

    /** A new id: an underscore, which makes it an XML name, and 22 letters, digits, hyphens and underscores. */
    String draw() {
        if (next == drawn.length) {
            random.nextBytes(drawn);
            next = 0;
        }
        byte[] bits = new byte[BYTES];
        System.arraycopy(drawn, next, bits, 0, BYTES);
        next += BYTES;
        return "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /**
     * Whether references to an id can be written and found again. Lists of references are separated by blanks, and EMF
     * gives some other characters a meaning there.
     */
    static boolean isUsable(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c <= ' ' || c == '\u00A0' || "#:/?%&<>\"'".indexOf(c) >= 0 || Character.isISOControl(c)) {
                return false;
            }
        }
        return !id.isEmpty() && XmlText.isClean(id);
    }
}
