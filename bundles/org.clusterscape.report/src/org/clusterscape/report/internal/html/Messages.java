package org.clusterscape.report.internal.html;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String contents;
    public static String darkTheme;
    public static String found;
    public static String fullScreen;
    public static String incomplete;
    public static String incompleteText;
    public static String lightTheme;
    public static String notFound;
    public static String report;
    public static String search;
    public static String searchHint;
    public static String skip;
    public static String sortBy;
    public static String templateFailed;
    public static String templateMissing;
    public static String templateNotUtf8;
    public static String templateWithoutBody;
    public static String toTop;
    public static String tools;
    public static String version;
    public static String wholePicture;
    public static String writtenBy;
    public static String zoomIn;
    public static String zoomOut;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
