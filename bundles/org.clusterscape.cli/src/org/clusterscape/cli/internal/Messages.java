package org.clusterscape.cli.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, besides the help. */
public final class Messages extends NLS {

    public static String ambiguousElement;
    public static String cancelled;
    public static String cardExported;
    public static String casesEqual;
    public static String charactersMissing;
    public static String dryRun;
    public static String failedValue;
    public static String fileExists;
    public static String importCreated;
    public static String importNotUnderstood;
    public static String importReportWritten;
    public static String importSummary;
    public static String importUnchanged;
    public static String importUpdated;
    public static String infoElements;
    public static String infoFile;
    public static String infoMetamodels;
    public static String infoName;
    public static String infoVersion;
    public static String internalError;
    public static String internalErrorWithoutLog;
    public static String measurementsRecorded;
    public static String moreDifferences;
    public static String needsDiagramName;
    public static String needsKeyField;
    public static String needsModel;
    public static String needsPictureFile;
    public static String no;
    public static String noDiagrams;
    public static String noIndicators;
    public static String noProblems;
    public static String noSuchElement;
    public static String noSuchFile;
    public static String noSuchFormat;
    public static String noSuchPictureFormat;
    public static String notAWholeNumber;
    public static String notAFileName;
    public static String notANumber;
    public static String nothingImported;
    public static String problemCounts;
    public static String outputFailed;
    public static String outputIsInput;
    public static String proposedFix;
    public static String sectionFailed;
    public static String seeHelp;
    public static String timeoutNotPositive;
    public static String undefinedValue;
    public static String written;
    public static String yes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
