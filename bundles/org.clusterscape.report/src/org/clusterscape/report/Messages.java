package org.clusterscape.report;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static String milliseconds;
    static String rendererFailed;
    static String seconds;
    static String sectionFailed;
    static String sectionIncomplete;
    static String sectionMissing;
    static String sectionTooSlow;
    static String unknownFormat;
    static String unknownSection;
    static String untitled;
    static String writing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
