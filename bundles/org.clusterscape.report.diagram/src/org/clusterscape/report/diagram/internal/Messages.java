package org.clusterscape.report.diagram.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of these sections. */
final class Messages extends NLS {

    public static String faultyViewpoints;
    public static String tooLarge;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
