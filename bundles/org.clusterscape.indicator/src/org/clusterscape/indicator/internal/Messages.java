package org.clusterscape.indicator.internal;

import org.eclipse.osgi.util.NLS;

/** The texts that users read. */
public final class Messages extends NLS {

    public static String parameterNoChoice;
    public static String parameterNoInteger;
    public static String parameterNoNumber;
    public static String parameterNone;
    public static String parameterTooLarge;
    public static String parameterTooSmall;
    public static String parameterUndeclared;
    public static String parameterUnknown;

    static {
        initializeMessages("org.clusterscape.indicator.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
