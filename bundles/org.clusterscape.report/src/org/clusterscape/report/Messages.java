package org.clusterscape.report;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String milliseconds;
    public static String rendererFailed;
    public static String seconds;
    public static String sectionFailed;
    public static String sectionIncomplete;
    public static String sectionMissing;
    public static String sectionTooSlow;
    public static String unknownFormat;
    public static String unknownSection;
    public static String untitled;
    public static String writing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
