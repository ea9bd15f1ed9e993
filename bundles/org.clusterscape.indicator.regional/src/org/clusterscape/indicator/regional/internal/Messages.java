package org.clusterscape.indicator.regional.internal;

import org.eclipse.osgi.util.NLS;

/** The texts that users read. */
final class Messages extends NLS {

    public static String allIndustries;
    public static String andMore;
    public static String baseYearTooLate;
    public static String contradiction;
    public static String employment;
    public static String establishments;
    public static String figure;
    public static String industryWithoutCode;
    public static String negative;
    public static String nestedIndustries;
    public static String noData;
    public static String noDataAtAll;
    public static String noEarlierYear;
    public static String noFiguresOfYear;
    public static String noIndustries;
    public static String noReferenceArea;
    public static String noRegion;
    public static String notKnown;
    public static String noTotal;
    public static String noYears;
    public static String referenceArea;
    public static String region;
    public static String severalAreas;
    public static String turnover;
    public static String unknownArea;
    public static String unknownIndustry;
    public static String zeroDivisor;

    static {
        initializeMessages("org.clusterscape.indicator.regional.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
