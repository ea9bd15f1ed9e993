package org.clusterscape.report.internal.markdown;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String contents;
    public static String incomplete;
    public static String incompleteText;
    public static String version;
    public static String writtenBy;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
