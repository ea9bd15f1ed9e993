package org.clusterscape.model.storage;

/**
 * How large a file may be to be read as a model, so that no file can exhaust the machine.
 *
 * @param bytes the size in bytes
 * @param depth how deep elements may be nested. What Clusterscape itself nests is at most six deep; EMF's tools walk
 *        through a model recursively, and a few thousand levels would exhaust their stack
 */
public record Limits(long bytes, int depth) {

    /** The system property that raises or lowers the size of files that can be read, in MiB. */
    public static final String SIZE_PROPERTY = "clusterscape.maxModelMiB";

    private static final int MIB = 1 << 20;
    private static final int DEFAULT_MIB = 512;
    private static final int DEFAULT_DEPTH = 200;

    /** 512 MiB, or what the system property {@value #SIZE_PROPERTY} says, and 200 levels. */
    public static Limits standard() {
        return new Limits((long) Integer.getInteger(SIZE_PROPERTY, DEFAULT_MIB) * MIB, DEFAULT_DEPTH);
    }

    /** The size in whole MiB, as people read it. */
    long mebibytes() {
        return bytes / MIB;
    }
}
