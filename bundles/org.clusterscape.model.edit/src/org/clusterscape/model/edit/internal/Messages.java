package org.clusterscape.model.edit.internal;

import org.eclipse.osgi.util.NLS;

/** What commands are called in menus and by undo. */
public final class Messages extends NLS {

    public static String Drop_addMember;
    public static String Drop_assignCity;
    public static String Drop_assignSector;
    public static String Drop_addActor;
    public static String Drop_addBoardMember;
    public static String Drop_addParticipant;
    public static String Drop_addResponsible;
    public static String Drop_citeSource;
    public static String Drop_linkKeyField;
    public static String Drop_measure;
    public static String Drop_mitigate;
    public static String Drop_relate;
    public static String Drop_require;
    public static String Drop_score;
    public static String Drop_rate;
    public static String Drop_move;
    public static String Drop_copy;
    public static String Drop_reorder;
    public static String Drop_elements;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
