package org.clusterscape.viewpoint.internal.specification;

import org.eclipse.emf.common.util.URI;

/** Names files as users know them. */
public final class FileNames {

    private FileNames() {
    }

    /** The path of a file of this computer; the address of anything else. */
    public static String of(URI uri) {
        return uri.isFile() ? uri.toFileString() : uri.toString();
    }
}
