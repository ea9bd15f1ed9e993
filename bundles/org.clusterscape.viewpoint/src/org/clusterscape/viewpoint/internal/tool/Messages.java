package org.clusterscape.viewpoint.internal.tool;

import org.eclipse.osgi.util.NLS;

/** The texts of messages about tools. */
public final class Messages extends NLS {

    public static String Model_abstractType;
    public static String Model_noContainer;
    public static String Model_noFeature;
    public static String Model_noType;
    public static String Model_occupied;
    public static String Model_valueRefused;
    public static String Model_intoItself;

    public static String Operation_expressionFailed;
    public static String Operation_noAction;
    public static String Operation_actionRefuses;
    public static String Operation_notAView;
    public static String Operation_notSupported;
    public static String Operation_viewRefused;

    public static String Tool_cellLocked;
    public static String Tool_deleteLabel;
    public static String Tool_editLabel;
    public static String Tool_failed;
    public static String Tool_variablesMissing;
    public static String Tool_nothingChosen;
    public static String Tool_nothingToDelete;
    public static String Tool_precondition;
    public static String Tool_startPrecondition;
    public static String Tool_textDoesNotFit;
    public static String Tool_maskInvalid;
    public static String Tool_noTarget;
    public static String Tool_none;
    public static String Tool_notHere;
    public static String Tool_notThisEnd;
    public static String Tool_layerOff;
    public static String Tool_menuPrecondition;
    public static String Tool_rootNotDeleted;
    public static String Tool_sourceNotAllowed;
    public static String Tool_targetNotAllowed;
    public static String Tool_filtered;

    static {
        NLS.initializeMessages("org.clusterscape.viewpoint.internal.tool.messages", Messages.class);
    }

    private Messages() {
    }
}
