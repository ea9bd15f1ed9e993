package org.clusterscape.validation.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the validation. */
public final class Messages extends NLS {

    public static String constraintFailedDescription;
    public static String constraintFailedName;
    public static String constraintFailedOften;
    public static String constraintFailedOnce;
    public static String constraintNotUsable;
    public static String taskValidate;

    static {
        NLS.initializeMessages("org.clusterscape.validation.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
