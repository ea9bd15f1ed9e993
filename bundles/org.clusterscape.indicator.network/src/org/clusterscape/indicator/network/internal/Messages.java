package org.clusterscape.indicator.network.internal;

import org.eclipse.osgi.util.NLS;

/** The texts that users read. */
final class Messages extends NLS {

    public static String clustersLeftOut;
    public static String groupingByProperty;
    public static String isolated;
    public static String noConvergence;
    public static String noGroup;
    public static String noGroupedLinkages;
    public static String noGroups;
    public static String noLinkages;
    public static String noMembers;
    public static String noPairs;
    public static String notConnected;
    public static String notInNetwork;
    public static String noVariance;
    public static String tooFewMembers;

    static {
        initializeMessages("org.clusterscape.indicator.network.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
