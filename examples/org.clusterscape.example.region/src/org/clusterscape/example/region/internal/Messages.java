package org.clusterscape.example.region.internal;

import org.eclipse.osgi.util.NLS;

/** What users read. */
public final class Messages extends NLS {

    public static String main_usage;
    public static String main_twoPaths;
    public static String main_unknownOption;
    public static String main_noNumber;
    public static String main_written;
    public static String main_notWritten;

    public static String csv_notUtf8;
    public static String csv_quoteNotClosed;
    public static String csv_quoteInside;
    public static String csv_textBehindQuote;

    public static String tables_noFolder;
    public static String tables_noTables;
    public static String tables_noHeader;
    public static String tables_noContainment;
    public static String tables_columnTwice;
    public static String tables_noFeature;
    public static String tables_ownTable;
    public static String tables_noOwnerColumn;
    public static String tables_noIdentifyingColumn;
    public static String tables_cellCount;

    public static String rows_keyTwice;
    public static String rows_idTwice;
    public static String rows_noOwner;
    public static String rows_onlyOne;

    public static String cells_noLiteral;
    public static String cells_noBoolean;
    public static String cells_noValue;
    public static String cells_noProperty;
    public static String cells_noTarget;
    public static String cells_severalTargets;
    public static String cells_referenceTwice;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
