package org.clusterscape.viewpoint.internal.snapshot;

import org.eclipse.osgi.util.NLS;

/** The texts of messages about snapshot tests. */
public final class Messages extends NLS {

    public static String Case_badModel;
    public static String Case_failed;
    public static String Case_noDescription;
    public static String Case_noModel;
    public static String Case_noRoot;
    public static String Case_noRunner;
    public static String Case_noSpecification;
    public static String Case_noViewpoint;
    public static String Cases_badName;
    public static String Cases_doubleName;
    public static String Cases_missing;
    public static String Cases_noCase;
    public static String Cases_noneHere;
    public static String Cases_noValue;
    public static String Cases_notThere;
    public static String Cases_unknownKeyword;
    public static String Cases_unreadable;
    public static String Comparison_expected;
    public static String Comparison_missing;
    public static String Comparison_stepMissing;
    public static String Comparison_tooMuch;
    public static String Expectation_none;
    public static String Expectation_unreadable;
    public static String Metamodel_unreadable;
    public static String Output_failed;
    public static String Services_badPath;
    public static String Services_noCompiler;
    public static String Services_notCompiled;
    public static String Step_isRoot;
    public static String Step_noElement;
    public static String Step_noFeature;
    public static String Step_noFilter;
    public static String Step_noLayer;
    public static String Step_noNumber;
    public static String Step_noPlace;
    public static String Step_tooShort;
    public static String Step_unknownVerb;
    public static String Step_wrongType;
    public static String Task_running;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
