package org.clusterscape.viewpoint.internal.diagram;

import org.eclipse.osgi.util.NLS;

/** The texts of messages about diagrams. */
public final class Messages extends NLS {

    public static String Diagram_edgeCircle;
    public static String Diagram_endlessNesting;
    public static String Diagram_importsNothing;
    public static String Diagram_listFailed;
    public static String Diagram_lookFailed;
    public static String Diagram_refreshing;
    public static String Diagram_unknownClass;

    static {
        NLS.initializeMessages("org.clusterscape.viewpoint.internal.diagram.messages", Messages.class);
    }

    private Messages() {
    }
}
