package org.clusterscape.cli.internal.diagrams;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String isFolder;
    public static String layoutOfAnother;
    public static String filters;
    public static String layers;
    public static String metamodelUnknown;
    public static String modelEmpty;
    public static String noMetamodel;
    public static String noSuchClassPathEntry;
    public static String noSuchFragment;
    public static String shownAtFirst;
    public static String times;
    public static String unreadable;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
