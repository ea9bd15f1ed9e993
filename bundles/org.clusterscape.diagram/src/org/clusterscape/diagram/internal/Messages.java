package org.clusterscape.diagram.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
public final class Messages extends NLS {

    public static String Connection_name;
    public static String Connection_nameWithLabel;
    public static String Drawing_description;
    public static String Gauge_value;
    public static String Picture_empty;
    public static String Picture_tooLarge;
    public static String Picture_noScale;
    public static String Picture_failed;

    static {
        NLS.initializeMessages("org.clusterscape.diagram.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
