package org.clusterscape.diagram.internal.layout.file;

import org.eclipse.osgi.util.NLS;

/** What users read about layout files. */
public final class Messages extends NLS {

    public static String Layout_notALayout;
    public static String Layout_newer;
    public static String Layout_noDiagram;
    public static String Layout_conflict;
    public static String Layout_attribute;
    public static String Layout_number;
    public static String Layout_count;
    public static String Layout_points;
    public static String Layout_flag;
    public static String Layout_escape;
    public static String Layout_twice;
    public static String Layout_notText;
    public static String Layout_folder;
    public static String Layout_missing;
    public static String Layout_notSaved;
    public static String Layout_noFolder;
    public static String Layout_isFolder;
    public static String Layout_protected;

    static {
        NLS.initializeMessages("org.clusterscape.diagram.internal.layout.file.messages", Messages.class);
    }

    private Messages() {
    }
}
